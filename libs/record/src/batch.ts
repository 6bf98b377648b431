import { sm3, sm3Hex } from '@jhc/gm/sm3.ts'
import { concat, fromHex, fromUtf8, toHex, u32, u64, utf8 } from './bytes.ts'
import { domain } from './domains.ts'
import { recordErrors } from './errors.ts'

/** A batch is sealed before its call data would pass this (ADR 0001 §10). */
export const maxBatchBytes = 96 * 1024

/** Inputs are built in buffers that live as long as the module: hashing is synchronous, nobody sees them. */
let leafInput = new Uint8Array(4096)
const nodeInput = new Uint8Array(65)
nodeInput[0] = domain.batchNode

/** `entryLeaf` of an entry's canonical text or bytes. */
export function entryLeaf(entry: string | Uint8Array): Uint8Array {
  const bytes = typeof entry === 'string' ? utf8(entry) : entry
  if (leafInput.length <= bytes.length) leafInput = new Uint8Array(2 * bytes.length)
  leafInput[0] = domain.entryLeaf
  leafInput.set(bytes, 1)
  return sm3(leafInput.subarray(0, 1 + bytes.length))
}

function batchNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  nodeInput.set(left, 1)
  nodeInput.set(right, 33)
  return sm3(nodeInput)
}

/** Largest power of two smaller than `count` (RFC 9162 §2.1.1). */
function splitPoint(count: number): number {
  let split = 1
  while (split * 2 < count) split *= 2
  return split
}

function treeRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leaves[0]!
  const split = splitPoint(leaves.length)
  return batchNode(treeRoot(leaves.slice(0, split)), treeRoot(leaves.slice(split)))
}

function closeRoot(count: number, root: Uint8Array): string {
  return sm3Hex(concat(Uint8Array.of(domain.batchRoot), u32(count), root))
}

/** `batchRoot` over the leaves of at least one entry, hex. */
export function batchRootOfLeaves(leaves: readonly Uint8Array[]): string {
  if (leaves.length === 0) throw recordErrors['batch-invalid']({ problem: 'empty' })
  return closeRoot(leaves.length, treeRoot(leaves))
}

/** `batchRoot` over entries in their order, hex. */
export function batchRoot(entries: readonly (string | Uint8Array)[]): string {
  return batchRootOfLeaves(entries.map(entryLeaf))
}

/** Sibling hashes from leaf `index` up to the root (RFC 9162 §2.1.3.1), hex. */
export function inclusionPath(leaves: readonly Uint8Array[], index: number): string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw recordErrors['batch-invalid']({ problem: 'index' })
  if (leaves.length === 1) return []
  const split = splitPoint(leaves.length)
  return index < split
    ? [...inclusionPath(leaves.slice(0, split), index), toHex(treeRoot(leaves.slice(split)))]
    : [...inclusionPath(leaves.slice(split), index - split), toHex(treeRoot(leaves.slice(0, split)))]
}

/** The batch root that a leaf at `index` of `count` and its path lead to; a path of the wrong length is refused. */
export function batchRootFromPath(leaf: Uint8Array, index: number, count: number, path: readonly string[]): string {
  if (!Number.isInteger(index) || !Number.isInteger(count) || index < 0 || index >= count) {
    throw recordErrors['batch-invalid']({ problem: 'index' })
  }
  const climb = (at: number, size: number, left: number): Uint8Array => {
    if (size === 1) {
      if (left !== 0) throw recordErrors['batch-invalid']({ problem: 'path' })
      return leaf
    }
    const sibling = path[left - 1]
    if (sibling === undefined || !/^[0-9a-f]{64}$/.test(sibling))
      throw recordErrors['batch-invalid']({ problem: 'path' })
    const split = splitPoint(size)
    return at < split
      ? batchNode(climb(at, split, left - 1), fromHex(sibling))
      : batchNode(fromHex(sibling), climb(at - split, size - split, left - 1))
  }
  return closeRoot(count, climb(index, count, path.length))
}

/** `batchId`, hex: names a batch before it is on chain and makes submitting it idempotent. `source` is the lane's source id; both sequence numbers are inclusive. */
export function batchId(batch: { source: string; firstSeq: number; lastSeq: number; root: string }): string {
  const source = utf8(batch.source)
  return sm3Hex(
    concat(
      Uint8Array.of(domain.batchId),
      u32(source.length),
      source,
      u64(batch.firstSeq),
      u64(batch.lastSeq),
      fromHex(batch.root),
    ),
  )
}

/** Bytes that one entry takes in call data. */
export function encodedEntryBytes(entry: Uint8Array): number {
  return 4 + entry.length
}

/** Call data of a batch: `u32(len) ‖ bytes` one after another. */
export function encodeEntries(entries: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = entries.map((entry) => (typeof entry === 'string' ? utf8(entry) : entry))
  const data = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0))
  const view = new DataView(data.buffer)
  let at = 0
  for (const part of parts) {
    view.setUint32(at, part.length)
    data.set(part, at + 4)
    at += 4 + part.length
  }
  return data
}

/** The entries' bytes where they lie; throws `record.batch-invalid` unless the data are whole, non-empty entries to the last byte. */
export function splitEntries(data: Uint8Array): Uint8Array[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const entries: Uint8Array[] = []
  for (let at = 0; at < data.length; ) {
    const length = at + 4 <= data.length ? view.getUint32(at) : 0
    if (length === 0 || at + 4 + length > data.length) throw recordErrors['batch-invalid']({ problem: 'length' })
    entries.push(data.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return entries
}

/** The reverse of `encodeEntries`, as texts; refuses what `splitEntries` refuses, and bytes that are no UTF-8. */
export function decodeEntries(data: Uint8Array): string[] {
  return splitEntries(data).map((bytes) => {
    try {
      return fromUtf8(bytes)
    } catch {
      throw recordErrors['batch-invalid']({ problem: 'utf-8' })
    }
  })
}
