import { hexOf } from './bytes.ts'
import { type Multiples, multiplesOf } from './multiples.ts'
import { type Point, pointOf } from './sm2-curve.ts'

/** Of so many public keys the point is kept, and its multiples once the key has come back: about 350 KB each. */
const kept = 64
const usesBeforeTable = 4
const windowBits = 6

interface Known {
  point: Point
  uses: number
  multiples?: Multiples
}

const points = new Map<string, Known>()

/** The point of a public key (as `pointOf`), remembered. */
export function knownPoint(publicKey: Uint8Array): Point {
  return recall(publicKey).point
}

/**
 * What a signature is checked by: a key that comes again and again gets a table of multiples, which makes the check several times as
 * fast. Public values only; the key used longest ago goes first.
 */
export function verifyingPoint(publicKey: Uint8Array): Readonly<Known> {
  const known = recall(publicKey)
  known.uses++
  if (known.uses === usesBeforeTable) known.multiples = multiplesOf(known.point, windowBits)
  return known
}

function recall(publicKey: Uint8Array): Known {
  const name = hexOf(publicKey)
  const known: Known = points.get(name) ?? { point: pointOf(publicKey), uses: 0 }
  points.delete(name)
  points.set(name, known)
  if (points.size > kept) points.delete(points.keys().next().value!)
  return known
}
