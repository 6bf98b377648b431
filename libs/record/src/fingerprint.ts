import { sm3, sm3Hex } from '@jhc/gm/sm3.ts'
import { canonicalHeader } from './canonical.ts'
import { domain, minimumLeaves } from './domains.ts'
import { recordErrors } from './errors.ts'
import type { RecordField, RecordHeader } from './model.ts'
import { orderFields } from './order.ts'

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
let scratch = new Uint8Array(4096)
let scratchView = new DataView(scratch.buffer)

/** `salt_i` (ADR 0001 §3). */
export function fieldSalt(seed: Uint8Array, index: number): Uint8Array {
  if (seed.length !== 32) throw recordErrors['seed-invalid']({ bytes: seed.length })
  scratch[0] = domain.fieldSalt
  scratch.set(seed, 1)
  scratchView.setUint32(33, index)
  return sm3(scratch.subarray(0, 37))
}

/** `leaf_i` of a canonical field under its salt (ADR 0001 §4). */
export function fieldLeaf(salt: Uint8Array, canonical: string): Uint8Array {
  const needed = 33 + canonical.length * 3
  if (scratch.length < needed) {
    scratch = new Uint8Array(2 * needed)
    scratchView = new DataView(scratch.buffer)
  }
  scratch[0] = domain.fieldLeaf
  scratch.set(salt, 1)
  const { written } = encoder.encodeInto(canonical, scratch.subarray(33))
  return sm3(scratch.subarray(0, 33 + written))
}

export function paddingLeaf(salt: Uint8Array): Uint8Array {
  scratch[0] = domain.paddingLeaf
  scratch.set(salt, 1)
  return sm3(scratch.subarray(0, 33))
}

/** `node` (ADR 0001 §5). */
export function recordNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  scratch[0] = domain.recordNode
  scratch.set(left, 1)
  scratch.set(right, 33)
  return sm3(scratch.subarray(0, 65))
}

/** Root of a perfect binary tree over leaves that lie one after another. */
export function recordTreeRoot(leaves: Uint8Array): Uint8Array {
  const level = leaves.slice()
  for (let count = level.length / 32; count > 1; count /= 2) {
    for (let i = 0; i < count; i += 2) {
      scratch[0] = domain.recordNode
      scratch.set(level.subarray(i * 32, i * 32 + 64), 1)
      level.set(sm3(scratch.subarray(0, 65)), i * 16)
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
  const ordered = orderFields(fields)
  const leafCount = paddedLeafCount(ordered.length)
  const leaves = new Uint8Array(leafCount * 32)
  for (let i = 0; i < leafCount; i++) {
    const salt = fieldSalt(seed, i)
    const field = ordered[i]
    leaves.set(field ? fieldLeaf(salt, field.canonical) : paddingLeaf(salt), i * 32)
  }
  const fingerprint = fingerprintOfRoot(header, leafCount, recordTreeRoot(leaves))
  return { fingerprint, leafCount, leaves, names: ordered.map((one) => one.name) }
}
