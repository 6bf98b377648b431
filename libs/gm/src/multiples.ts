import { normalizeZ } from '@noble/curves/abstract/curve.js'
import { Point, sm2Curve } from './sm2-curve.ts'

/**
 * Sums of multiples of points that come again and again, for checking signatures: public values only, since the time taken depends on
 * them. Each window of a scalar costs one addition of a tabled affine point (11 multiplications in the field, where the library's complete
 * formulas take 17 and more), and the result is compared without an inversion.
 */
export interface Multiples {
  windowBits: number
  windows: number
  /** j·2^(windowBits·i)·P at i·2^(windowBits-1) + j - 1, affine. */
  x: bigint[]
  y: bigint[]
}

const { p } = sm2Curve

export function multiplesOf(point: Point, windowBits: number): Multiples {
  // One more bit than a scalar has, for the carry of the last window.
  const windows = Math.ceil(257 / windowBits)
  const half = 1 << (windowBits - 1)
  const points: Point[] = []
  let base = point
  for (let i = 0; i < windows; i++) {
    let multiple = base
    for (let j = 0; j < half; j++) {
      points.push(multiple)
      multiple = multiple.add(base)
    }
    // 2^windowBits times the base: twice the last of the window.
    base = points.at(-1)!.double()
  }
  const affine = normalizeZ(Point, points)
  return { windowBits, windows, x: affine.map(({ X }) => X), y: affine.map(({ Y }) => Y) }
}

/** Whether k1·P1 + k2·P2 + … is a point with one of these affine x; scalars below 2^256. False for the point at infinity. */
export function sumHasX(terms: readonly (readonly [Multiples, bigint])[], candidates: readonly bigint[]): boolean {
  // Jacobian coordinates, Z = 0 at infinity; each value between -p and p.
  let [X, Y, Z] = [1n, 1n, 0n]
  for (const [table, scalar] of terms) {
    const { windowBits, windows } = table
    const [size, mask] = [1 << windowBits, BigInt((1 << windowBits) - 1)]
    const half = size >> 1
    let rest = scalar
    let carry = 0
    for (let i = 0; i < windows; i++) {
      let digit = Number(rest & mask) + carry
      rest >>= BigInt(windowBits)
      carry = digit > half ? 1 : 0
      if (carry) digit -= size
      if (digit === 0) continue
      const at = i * half + Math.abs(digit) - 1
      const x2 = table.x[at]!
      const y2 = digit < 0 ? -table.y[at]! : table.y[at]!
      if (Z === 0n) {
        ;[X, Y, Z] = [x2, y2, 1n]
        continue
      }
      const zz = (Z * Z) % p
      const h = (x2 * zz - X) % p
      const r = (((y2 * Z) % p) * zz - Y) % p
      if (h === 0n) {
        // The same x: the double, or nothing at all.
        ;[X, Y, Z] = r === 0n ? doubled(x2, y2) : [1n, 1n, 0n]
        continue
      }
      const hh = (h * h) % p
      const hhh = (h * hh) % p
      const v = (X * hh) % p
      X = (r * r - hhh - 2n * v) % p
      Y = (r * (v - X) - Y * hhh) % p
      Z = (Z * h) % p
    }
  }
  if (Z === 0n) return false
  const zz = (Z * Z) % p
  return candidates.some((x) => (x * zz - X) % p === 0n)
}

function doubled(x: bigint, y: bigint): [bigint, bigint, bigint] {
  const positive = ((y % p) + p) % p
  const { x: x2, y: y2 } = Point.fromAffine({ x, y: positive }).double().toAffine()
  return [x2, y2, 1n]
}
