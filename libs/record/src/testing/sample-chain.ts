import { createMerkleProof, MerklePatriciaTrie } from '@ethereumjs/mpt'
import { RLP } from '@ethereumjs/rlp'
import { anchorEventTopic } from '../anchor-event.ts'
import { batchId, batchRootOfLeaves, entryLeaf, inclusionPath } from '../batch.ts'
import { concat, fromHex, toHex, u32, utf8 } from '../bytes.ts'
import { composeEntry, type Entry } from '../entry.ts'
import type { InclusionProof } from '../proof.ts'
import { keccak256, receiptKey } from '../receipt-path.ts'
import { randomBytes } from './random-record.ts'

export function sampleEntry(random: () => number, change: Partial<Entry> = {}): Entry {
  const hex = () => toHex(randomBytes(random))
  return {
    recordId: `018f-${hex().slice(0, 12)}`,
    version: 1,
    kind: 'create',
    orgId: 'org-1',
    recordType: 'lab-report',
    model: 'JHC-REC-1',
    day: '2024-05-06',
    grade: 2,
    fingerprint: hex(),
    leafCount: 32,
    patient: hex(),
    encounter: hex(),
    master: hex(),
    meta: { document: 'lab' },
    ...change,
  }
}

function word(text: string): Uint8Array {
  return concat(utf8(text), new Uint8Array(32 - utf8(text).length))
}

function number(value: number): Uint8Array {
  return concat(new Uint8Array(28), u32(value))
}

/** A block of `transactions` receipts, one of which anchors a batch of `count` entries; proofs as the platform would hand them out. */
export async function sampleProof(
  random: () => number,
  count: number,
  transactions: number,
  index: number,
): Promise<InclusionProof> {
  const entries = Array.from({ length: count }, () => composeEntry(sampleEntry(random)))
  const leaves = entries.map(entryLeaf)
  const root = batchRootOfLeaves(leaves)
  const id = batchId({ source: 'district', firstSeq: 1, lastSeq: count, root })
  const contract = randomBytes(random, 20)
  const place = Math.floor(random() * transactions)
  const data = concat(fromHex(root), number(count), number(1), word('JHC-REC-1'))
  const logs = [
    [randomBytes(random, 20), [randomBytes(random)], randomBytes(random, 64)],
    [contract, [fromHex(anchorEventTopic), fromHex(id), word('district')], data],
  ]
  const trie = new MerklePatriciaTrie()
  for (let i = 0; i < transactions; i++) {
    const receipt = RLP.encode([Uint8Array.of(1), Uint8Array.of(1, i), new Uint8Array(256), i === place ? logs : []])
    await trie.put(receiptKey(i), i % 2 === 0 ? receipt : concat(Uint8Array.of(2), receipt))
  }
  const nodes = await createMerkleProof(trie, receiptKey(place))
  const header = [
    randomBytes(random),
    randomBytes(random),
    randomBytes(random, 20),
    randomBytes(random),
    randomBytes(random),
    trie.root(),
    new Uint8Array(256),
    1,
    4711,
    30_000_000,
    21_000,
    1_760_000_000,
    new Uint8Array(0),
    randomBytes(random),
    new Uint8Array(8),
  ]
  const headerRlp = RLP.encode(header)
  return {
    format: 'jhc-inclusion-proof/1',
    entry: entries[index]!,
    batch: {
      batchId: id,
      root,
      count,
      index,
      path: inclusionPath(leaves, index),
      source: 'district',
      mode: 'cipher',
      model: 'JHC-REC-1',
    },
    chain: {
      genesisHash: `0x${toHex(randomBytes(random))}`,
      contract: `0x${toHex(contract)}`,
      blockNumber: 4711,
      blockHash: `0x${toHex(keccak256(headerRlp))}`,
      headerRlp: `0x${toHex(headerRlp)}`,
      transactionHash: `0x${toHex(randomBytes(random))}`,
      transactionIndex: place,
      logIndex: 1,
      receiptNodes: nodes.map((node) => `0x${toHex(node)}`),
    },
  }
}
