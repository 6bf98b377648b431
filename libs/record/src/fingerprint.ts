import { sm3, sm3Hex, sm3Into } from '@jhc/gm/sm3.ts'
import { canonicalHeader } from './canonical.ts'
import { domain, minimumLeaves } from './domains.ts'
import { recordErrors } from './errors.ts'
import type { RecordField, RecordHeader } from './model.ts'
import { type OrderedField, orderFields } from './order.ts'

export interface RecordFingerprint {
  /** 64 lower-case hex characters; what goes on chain. */
  fingerprint: string
  /** Leaves of the padded tree: a power of two, at least 16. */
  leafCount: number
  /** All leaves, 32 bytes each, one after another; stays with the holder of the original. */
  leaves: Uint8Array
  /** `group|occurrence|element` of the real leaves, in leaf order; stays with the holder too. */
  names: string[]
}

/** Smallest power of two that holds `count` leaves, at least 16 (ADR 0001 §4). */
export function paddedLeafCount(count: number): number {
  let padded = minimumLeaves
  while (padded < count) padded *= 2
  return padded
}

const encoder = new TextEncoder()

/** Inputs of fixed length are built in buffers that live as long as the module: hashing is synchronous, nobody sees them. */
const saltInput = new Uint8Array(37)
const saltIndex = new DataView(saltInput.buffer)
const paddingInput = new Uint8Array(33)
const nodeInput = new Uint8Array(65)
let leafInput = new Uint8Array(1024)
saltInput[0] = domain.fieldSalt
paddingInput[0] = domain.paddingLeaf
nodeInput[0] = domain.recordNode

function checkSeed(seed: Uint8Array): void {
  if (seed.length !== 32) throw recordErrors['seed-invalid']({ bytes: seed.length })
}

function saltInto(seed: Uint8Array, index: number, target: Uint8Array): void {
  saltInput.set(seed, 1)
  saltIndex.setUint32(33, index)
  sm3Into(saltInput, target, 1)
}

/** The salt lies in `leafInput` from byte 1 on; the leaf goes to `leaves` at `at`. */
function fieldLeafInto(canonical: string, leaves: Uint8Array, at: number): void {
  const needed = 33 + canonical.length * 3
  if (leafInput.length < needed) {
    const larger = new Uint8Array(2 * needed)
    larger.set(leafInput.subarray(0, 33))
    leafInput = larger
  }
  leafInput[0] = domain.fieldLeaf
  const { written } = encoder.encodeInto(canonical, leafInput.subarray(33))
  sm3Into(leafInput.subarray(0, 33 + written), leaves, at)
}

/** `salt_i` (ADR 0001 §3). */
export function fieldSalt(seed: Uint8Array, index: number): Uint8Array {
  checkSeed(seed)
  const target = new Uint8Array(33)
  saltInto(seed, index, target)
  return target.subarray(1)
}

/** `leaf_i` of a canonical field under its salt (ADR 0001 §4). */
export function fieldLeaf(salt: Uint8Array, canonical: string): Uint8Array {
  const leaf = new Uint8Array(32)
  leafInput.set(salt, 1)
  fieldLeafInto(canonical, leaf, 0)
  return leaf
}

/** `leaf_i` beyond the last field (ADR 0001 §4). */
export function paddingLeaf(salt: Uint8Array): Uint8Array {
  paddingInput.set(salt, 1)
  return sm3(paddingInput)
}

/** `node` (ADR 0001 §5). */
export function recordNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  nodeInput.set(left, 1)
  nodeInput.set(right, 33)
  return sm3(nodeInput)
}

/** Root of the perfect binary tree over leaves that lie one after another; their number is a power of two. */
export function recordTreeRoot(leaves: Uint8Array): Uint8Array {
  const level = leaves.slice()
  for (let count = level.length / 32; count > 1; count /= 2) {
    for (let i = 0; i < count; i += 2) {
      nodeInput.set(level.subarray(i * 32, i * 32 + 64), 1)
      sm3Into(nodeInput, level, i * 16)
    }
  }
  return level.slice(0, 32)
}

/** ADR 0001 §6 from header, leaf count and tree root. */
export function fingerprintOfRoot(header: RecordHeader, leafCount: number, treeRoot: Uint8Array): string {
  const head = encoder.encode(canonicalHeader(header))
  const input = new Uint8Array(1 + 4 + head.length + 4 + 32)
  const view = new DataView(input.buffer)
  input[0] = domain.fingerprint
  view.setUint32(1, head.length)
  input.set(head, 5)
  view.setUint32(5 + head.length, leafCount)
  input.set(treeRoot, 9 + head.length)
  return sm3Hex(input)
}

/**
 * Fingerprint of one record version (ADR 0001 §2–6). `seed` is 32 random bytes, fresh for each version. Fields may come in any
 * order; a tombstone has none. Throws `record.*` on a field, header or text that the model refuses.
 */
export function fingerprintRecord(
  header: RecordHeader,
  fields: readonly RecordField[],
  seed: Uint8Array,
): RecordFingerprint {
  return fingerprintOrdered(header, orderFields(fields), seed)
}

/** The same of fields that are in canonical form and order already. */
export function fingerprintOrdered(
  header: RecordHeader,
  ordered: readonly OrderedField[],
  seed: Uint8Array,
): RecordFingerprint {
  checkSeed(seed)
  const leafCount = paddedLeafCount(ordered.length)
  const leaves = new Uint8Array(leafCount * 32)
  for (let i = 0; i < ordered.length; i++) {
    saltInto(seed, i, leafInput)
    fieldLeafInto(ordered[i]!.canonical, leaves, i * 32)
  }
  for (let i = ordered.length; i < leafCount; i++) {
    saltInto(seed, i, paddingInput)
    sm3Into(paddingInput, leaves, i * 32)
  }
  const fingerprint = fingerprintOfRoot(header, leafCount, recordTreeRoot(leaves))
  return { fingerprint, leafCount, leaves, names: ordered.map((one) => one.name) }
}
