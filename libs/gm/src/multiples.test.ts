import assert from 'node:assert/strict'
import { test } from 'node:test'
import { multiplesOf, sumHasX } from './multiples.ts'
import { generateKeyPair, publicKeyOf, sign, verify } from './sm2.ts'
import { bytesOf, Point, pointOf, sm2Curve } from './sm2-curve.ts'

const { n, p } = sm2Curve
const draw = () => BigInt(`0x${Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(32))).toString('hex')}`) % n
const base = multiplesOf(Point.BASE, 8)
const times = (point: Point, scalar: bigint) => (scalar === 0n ? Point.ZERO : point.multiplyUnsafe(scalar))

/** By the library's complete formulas. */
function agrees(point: Point, table: ReturnType<typeof multiplesOf>, k1: bigint, k2: bigint): void {
  const sum = times(Point.BASE, k1).add(times(point, k2))
  const found = [
    [base, k1],
    [table, k2],
  ] as const
  if (sum.is0()) {
    assert.equal(sumHasX(found, [0n, 1n, sm2Curve.Gx]), false, `${k1} ${k2}`)
    return
  }
  const { x } = sum.toAffine()
  assert.equal(sumHasX(found, [x]), true, `${k1} ${k2}`)
  assert.equal(sumHasX(found, [(x + 1n) % p, n % p]), false, `${k1} ${k2}`)
}

test('random sums are those of the library, by tables of any window', () => {
  const point = pointOf(generateKeyPair().publicKey)
  for (const bits of [2, 5, 6]) {
    const table = multiplesOf(point, bits)
    for (let i = 0; i < 40; i++) agrees(point, table, draw(), draw())
  }
})

test('scalars at the edges: none, one, all bits, the last window, the point that comes twice, the point and its opposite', () => {
  const edges = [0n, 1n, 2n, 127n, 128n, 129n, 255n, 256n, 1n << 255n, (1n << 255n) - 1n, n - 2n, n - 1n]
  // The base itself and its opposite meet their own multiples in the sum: doubling and infinity.
  for (const point of [Point.BASE, Point.BASE.negate(), Point.BASE.double(), pointOf(generateKeyPair().publicKey)]) {
    const table = multiplesOf(point, 6)
    for (const k1 of edges) for (const k2 of edges) agrees(point, table, k1, k2)
  }
})

test('a verdict is the same before a key is known and after', () => {
  const privateKey = bytesOf((draw() % (n - 3n)) + 1n)
  const publicKey = publicKeyOf(privateKey)
  for (let i = 0; i < 12; i++) {
    const message = bytesOf(draw())
    const signature = sign(message, privateKey, publicKey)
    assert.equal(verify(message, signature, publicKey), true)
    for (const at of [0, 31, 32, 63]) {
      const wrong = signature.slice()
      wrong[at]! ^= 1
      assert.equal(verify(message, wrong, publicKey), false)
    }
    assert.equal(verify(bytesOf(draw()), signature, publicKey), false)
  }
})
