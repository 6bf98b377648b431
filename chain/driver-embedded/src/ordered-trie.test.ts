import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { createMPT, verifyMerkleProof } from '@ethereumjs/mpt'
import { RLP } from '@ethereumjs/rlp'
import { orderedTrie } from '@jhc/chain-port/ordered-trie.ts'
import { valueFromTriePath } from '@jhc/record/receipt-path.ts'

test('root and proofs agree with an independent trie, for lists of many lengths and values short and long', async () => {
  for (const length of [...Array.from({ length: 40 }, (_, n) => n), 127, 128, 129, 255, 256, 257, 300]) {
    const values = Array.from({ length }, (_, index) => randomBytes(1 + ((index * 37) % 90)))
    const trie = orderedTrie(values)
    const other = await createMPT()
    for (const [index, value] of values.entries()) await other.put(RLP.encode(index), value)
    assert.deepEqual(Buffer.from(trie.root), Buffer.from(other.root()))
    for (const index of [0, 1, Math.floor(length / 2), length - 1].filter((one) => one >= 0 && one < length)) {
      const nodes = trie.proof(index)
      assert.deepEqual(
        Buffer.from((await verifyMerkleProof(RLP.encode(index), nodes, { root: trie.root }))!),
        values[index],
      )
      assert.deepEqual(Buffer.from(valueFromTriePath(trie.root, RLP.encode(index), nodes)), values[index])
    }
  }
})
