import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMerkleProof, MerklePatriciaTrie } from '@ethereumjs/mpt'
import { RLP } from '@ethereumjs/rlp'
import { concat, equalBytes } from './bytes.ts'
import { type InclusionProof, readProof, verifyProof } from './proof.ts'
import { valueFromTriePath } from './receipt-path.ts'
import { randomBytes, seededRandom } from './testing/random-record.ts'
import { sampleProof } from './testing/sample-chain.ts'

const failedStep = (proof: unknown, trusted = {}) =>
  verifyProof(proof, trusted).steps.find((one) => one.verdict === 'failed')?.step

describe('inclusion proof', () => {
  test('verifies for batches and blocks of many sizes', async () => {
    const random = seededRandom(11)
    for (const [count, transactions] of [
      [1, 1],
      [2, 3],
      [7, 20],
      [90, 130],
      [33, 300],
    ] as const) {
      const proof = await sampleProof(random, count, transactions, Math.floor(random() * count))
      const verdict = verifyProof(JSON.parse(JSON.stringify(proof)), {
        blockHash: proof.chain.blockHash,
        contract: proof.chain.contract,
      })
      assert.deepEqual(
        verdict.steps.map((one) => one.verdict),
        Array(7).fill('passed'),
      )
      assert.equal(verdict.verified, true)
      assert.equal(verdict.entry?.day, '2024-05-06')
    }
  })

  test('without a block hash from elsewhere nothing is called verified', async () => {
    const proof = await sampleProof(seededRandom(2), 3, 3, 1)
    const verdict = verifyProof(proof)
    assert.equal(verdict.verified, false)
    assert.deepEqual(verdict.steps.at(-1), {
      step: 'trusted-block',
      verdict: 'unchecked',
      expected: null,
      actual: null,
    })
    assert.equal(failedStep(proof, { blockHash: `0x${'0'.repeat(64)}` }), 'trusted-block')
    assert.equal(failedStep(proof, { contract: `0x${'0'.repeat(40)}` }), 'event')
  })

  test('any changed character makes it fail, except in what is only a pointer', async () => {
    const proof = await sampleProof(seededRandom(5), 3, 4, 1)
    const json = JSON.stringify(proof)
    const trusted = { blockHash: proof.chain.blockHash, contract: proof.chain.contract }
    const pointers = [proof.chain.genesisHash, proof.chain.transactionHash].map(
      (text) => [json.indexOf(text), json.indexOf(text) + text.length] as const,
    )
    for (let i = 0; i < json.length; i++) {
      if (pointers.some(([from, to]) => i >= from && i < to)) continue
      const changed = json.slice(0, i) + (json[i] === '1' ? '2' : '1') + json.slice(i + 1)
      let parsed: unknown
      try {
        parsed = JSON.parse(changed)
      } catch {
        continue
      }
      assert.equal(
        verifyProof(parsed, trusted).verified,
        false,
        `character ${i}: ${json.slice(Math.max(0, i - 20), i + 5)}`,
      )
    }
  })

  test('names the step that does not hold', async () => {
    const proof = await sampleProof(seededRandom(6), 5, 4, 2)
    const change = (part: 'batch' | 'chain', member: string, value: unknown) => ({
      ...proof,
      [part]: { ...proof[part], [member]: value },
    })
    const other = await sampleProof(seededRandom(7), 5, 4, 2)
    const cases: [unknown, string][] = [
      [{ ...proof, extra: 1 }, 'format'],
      [null, 'format'],
      ['x', 'format'],
      [{ ...proof, entry: '{}' }, 'entry'],
      [{ ...proof, entry: other.entry }, 'batch'],
      [change('batch', 'index', 3), 'batch'],
      [change('batch', 'count', 6), 'batch'],
      [change('chain', 'transactionIndex', 77), 'receipt'],
      [change('chain', 'receiptNodes', other.chain.receiptNodes), 'receipt'],
      [change('chain', 'receiptNodes', [...proof.chain.receiptNodes, '0xc0']), 'receipt'],
      [change('chain', 'logIndex', 0), 'event'],
      [change('chain', 'logIndex', 9), 'event'],
      [change('batch', 'mode', 'plain'), 'event'],
      [change('batch', 'source', 'hospital-a'), 'event'],
      [change('chain', 'headerRlp', other.chain.headerRlp), 'receipt'],
      [change('chain', 'blockNumber', 1), 'block'],
      [change('chain', 'blockHash', other.chain.blockHash), 'block'],
    ]
    for (const [broken, step] of cases) assert.equal(failedStep(broken), step)
    assert.throws(() => readProof(change('batch', 'root', 'x')), /record.proof-invalid/)
  })

  test('a proof of one entry does not serve another', async () => {
    const random = seededRandom(8)
    const proof: InclusionProof = await sampleProof(random, 4, 2, 0)
    const forged = { ...proof, entry: proof.entry.replace('"grade":"2"', '"grade":"1"') }
    assert.notEqual(forged.entry, proof.entry)
    assert.equal(failedStep(forged, { blockHash: proof.chain.blockHash }), 'batch')
  })
})

describe('trie path', () => {
  test('agrees with the trie of @ethereumjs/mpt for keys and values of any size, short nodes inside others included', async () => {
    const random = seededRandom(21)
    for (let round = 0; round < 20; round++) {
      const trie = new MerklePatriciaTrie()
      const pairs = Array.from(
        { length: 1 + Math.floor(random() * 60) },
        (_, i) => [RLP.encode(i), randomBytes(random, 1 + Math.floor(random() * 60))] as const,
      )
      for (const [key, value] of pairs) await trie.put(key, value)
      for (const [key, value] of pairs) {
        // That library also lists the nodes under 32 bytes that lie inside their parent; a proof need not.
        const nodes = (await createMerkleProof(trie, key)).filter((node, i) => i === 0 || node.length >= 32)
        assert.ok(equalBytes(valueFromTriePath(trie.root(), key, nodes), value))
        assert.throws(
          () => valueFromTriePath(trie.root(), concat(key, Uint8Array.of(1)), nodes),
          /record.proof-invalid/,
        )
        assert.throws(() => valueFromTriePath(trie.root(), key, [...nodes, nodes[0]!]), /record.proof-invalid/)
        assert.throws(() => valueFromTriePath(randomBytes(random), key, nodes), /record.proof-invalid/)
      }
    }
  })
})
