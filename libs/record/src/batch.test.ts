import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sm3 } from '@jhc/gm/sm3.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import {
  batchId,
  batchRoot,
  batchRootFromPath,
  batchRootOfLeaves,
  decodeEntries,
  encodedEntryBytes,
  encodeEntries,
  entryLeaf,
  inclusionPath,
} from './batch.ts'
import { concat, toHex, u32, utf8 } from './bytes.ts'

const invalid = (error: unknown) => error instanceof CodedError && error.code === 'record.batch-invalid'
const entriesOf = (count: number) => Array.from({ length: count }, (_, i) => `{"entry":"第${i}条"}`)

describe('batch tree', () => {
  test('has the shape of RFC 9162: three leaves are node(node(a, b), c)', () => {
    const [a, b, c] = entriesOf(3).map(entryLeaf) as [Uint8Array, Uint8Array, Uint8Array]
    const node = (left: Uint8Array, right: Uint8Array) => sm3(concat(Uint8Array.of(0x11), left, right))
    const root = sm3(concat(Uint8Array.of(0x12), u32(3), node(node(a, b), c)))
    assert.equal(batchRootOfLeaves([a, b, c]), toHex(root))
    assert.equal(batchRoot(entriesOf(3)), toHex(root))
  })

  test('every path of every size up to 40 leads to the root, and to no other place', () => {
    for (let count = 1; count <= 40; count++) {
      const leaves = entriesOf(count).map(entryLeaf)
      const root = batchRootOfLeaves(leaves)
      leaves.forEach((leaf, index) => {
        const path = inclusionPath(leaves, index)
        assert.equal(batchRootFromPath(leaf, index, count, path), root)
        assert.notEqual(batchRootFromPath(entryLeaf('x'), index, count, path), root)
        if (count > 1) {
          const elsewhere = (index + 1) % count
          const moved =
            inclusionPath(leaves, elsewhere).length === path.length && batchRootFromPath(leaf, elsewhere, count, path)
          assert.notEqual(moved, root)
        }
        assert.throws(() => batchRootFromPath(leaf, index, count, [...path, '0'.repeat(64)]), invalid)
        if (path.length > 0) assert.throws(() => batchRootFromPath(leaf, index, count, path.slice(1)), invalid)
      })
    }
  })

  test('the count is part of the root', () => {
    const [only] = entriesOf(1).map(entryLeaf)
    assert.notEqual(batchRootOfLeaves([only!]), toHex(only!))
    assert.notEqual(batchRootOfLeaves([only!, only!]), batchRootOfLeaves([only!, only!, only!]))
    assert.throws(() => batchRootOfLeaves([]), invalid)
    assert.throws(() => batchRootFromPath(only!, 1, 1, []), invalid)
    assert.throws(() => batchRootFromPath(only!, 0, 2, ['A'.repeat(64)]), invalid)
    assert.throws(() => inclusionPath([only!], 1), invalid)
  })

  test('the batch id depends on source, range and root, without ambiguity', () => {
    const root = batchRoot(entriesOf(2))
    const all = [
      { source: 'a', firstSeq: 1, lastSeq: 2, root },
      { source: 'ab', firstSeq: 1, lastSeq: 2, root },
      { source: 'a', firstSeq: 1, lastSeq: 3, root },
      { source: 'a', firstSeq: 2, lastSeq: 2, root },
      { source: 'a', firstSeq: 1, lastSeq: 2, root: batchRoot(entriesOf(3)) },
    ]
    assert.equal(new Set(all.map(batchId)).size, all.length)
  })
})

describe('call data', () => {
  test('reads back what it wrote and knows its size beforehand', () => {
    for (const count of [1, 2, 100]) {
      const entries = entriesOf(count)
      const data = encodeEntries(entries)
      assert.deepEqual(decodeEntries(data), entries)
      assert.equal(
        data.length,
        entries.reduce((sum, entry) => sum + encodedEntryBytes(utf8(entry)), 0),
      )
      assert.deepEqual(decodeEntries(concat(Uint8Array.of(9), data).subarray(1)), entries)
    }
  })

  test('refuses cut, padded, empty and malformed data', () => {
    const data = encodeEntries(entriesOf(2))
    for (const bad of [
      data.subarray(0, data.length - 1),
      concat(data, Uint8Array.of(0)),
      u32(0),
      concat(u32(1), Uint8Array.of(0xff)),
      u32(0xffffffff),
    ]) {
      assert.throws(() => decodeEntries(bad), invalid)
    }
    assert.deepEqual(decodeEntries(new Uint8Array(0)), [])
  })
})
