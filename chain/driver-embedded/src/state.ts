import type { Common } from '@ethereumjs/common'
import { MerklePatriciaTrie } from '@ethereumjs/mpt'
import { Caches, MerkleStateManager } from '@ethereumjs/statemanager'
import { ValueEncoding } from '@ethereumjs/util'
import { emptyTrieRoot } from '@jhc/chain-port/ordered-trie.ts'
import type { StateNodes } from './state-nodes.ts'

/**
 * State at `root`. A block can touch at most blockGasLimit / 20 000 slots or accounts, fewer than the caches hold between two flushes.
 * What is written while reading or replaying goes away with the state.
 */
export function stateAt(
  nodes: StateNodes,
  common: Common,
  root: Uint8Array,
  purpose: 'sealing' | 'reading' | 'replaying',
): MerkleStateManager {
  const trie = new MerklePatriciaTrie({
    db: purpose === 'sealing' ? nodes : nodes.scratch(),
    root: Buffer.from(root).equals(emptyTrieRoot) ? undefined : root,
    common,
    useKeyHashing: true,
    useKeyHashingFunction: common.customCrypto.keccak256,
    useRootPersistence: false,
    useNodePruning: false,
    valueEncoding: ValueEncoding.Bytes,
  })
  const caches =
    purpose !== 'reading'
      ? new Caches({
          account: { size: 32_768, type: 'lru' },
          storage: { size: 32_768, type: 'lru' },
          code: { size: 512, type: 'lru' },
        })
      : new Caches({
          account: { size: 0, type: 'ordered_map' },
          storage: { size: 0, type: 'ordered_map' },
          code: { size: 0, type: 'ordered_map' },
        })
  return new MerkleStateManager({ trie, common, caches })
}
