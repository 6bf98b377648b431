import type { Common } from '@ethereumjs/common'
import { Account, Address } from '@ethereumjs/util'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { emptyTrieRoot } from '@jhc/chain-port/ordered-trie.ts'
import { type BlockHeader, encodeHeader } from './block-header.ts'
import type { ChainStore } from './chain-store.ts'
import { keys, storeFormat } from './keys.ts'
import { stateAt } from './state.ts'
import type { StateNodes } from './state-nodes.ts'

export interface GenesisOptions {
  chainId: number
  /** Address → wei, for tests that move value; the platform's own transactions are free. */
  balances?: Record<string, bigint>
  timestamp: number
  /** 32 bytes that make this data directory's chain different from every other. */
  salt: Uint8Array
}

/** Writes block 0 with its state in one batch. */
export async function createGenesis(
  store: ChainStore,
  nodes: StateNodes,
  common: Common,
  options: GenesisOptions,
): Promise<void> {
  const state = stateAt(nodes, common, emptyTrieRoot, 'sealing')
  await state.checkpoint()
  for (const [address, balance] of Object.entries(options.balances ?? {})) {
    await state.putAccount(new Address(Buffer.from(address.slice(2), 'hex')), new Account(0n, balance))
  }
  await state.commit()
  const header: BlockHeader = {
    parentHash: new Uint8Array(32),
    stateRoot: await state.getStateRoot(),
    transactionsRoot: emptyTrieRoot,
    receiptsRoot: emptyTrieRoot,
    logsBloom: new Uint8Array(256),
    number: 0,
    gasUsed: 0n,
    timestamp: options.timestamp,
    extraData: options.salt,
  }
  const headerRlp = encodeHeader(header)
  const chain = Buffer.from(JSON.stringify({ format: storeFormat, chainId: options.chainId }))
  await store.append({ header, headerRlp, hash: keccak256(headerRlp), transactions: [], receipts: [] }, [
    { key: keys.chain, value: chain },
    ...nodes.pendingWrites(),
  ])
  nodes.settle()
}
