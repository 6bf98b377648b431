import { open, seal } from '@jhc/gm/envelope.ts'
import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import { randomPortion } from '@jhc/gm/random-portion.ts'
import { recordErrors } from './errors.ts'

/** 32 random bytes, fresh for every record version: salts and commitments come from it, and its destruction is the erasure. */
export function newSeed(): Uint8Array {
  return randomPortion(32)
}

function aad(recordId: string, version: string): string {
  return `jhc-seed/1|${recordId}|${version}`
}

/** Wraps a seed under the holder's `seed-wrap` key, bound to its record and version (ADR 0001 §12). */
export function wrapSeed(key: PurposeKey, seed: Uint8Array, recordId: string, version: string): string {
  if (seed.length !== 32 || key.purpose !== 'seed-wrap') throw recordErrors['seed-invalid']({ bytes: seed.length })
  return seal(key, seed, aad(recordId, version))
}

export function unwrapSeed(
  keys: PurposeKey | readonly PurposeKey[],
  wrapped: string,
  recordId: string,
  version: string,
): Uint8Array {
  const seed = open(keys, wrapped, aad(recordId, version))
  if (seed.length !== 32) throw recordErrors['seed-invalid']({ bytes: seed.length })
  return seed
}
