import { randomBytes } from 'node:crypto'
import { sm3 } from '@jhc/gm/sm3.ts'
import { weierstrass } from '@noble/curves/abstract/weierstrass.js'

/** SM2 signatures (GB/T 32918.2-2016, curve of GB/T 32918.5-2017) over SM3(Z ‖ message), with ChainMaker's user id. */
const curve = {
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
}
const Point = weierstrass(curve)
const userId = Buffer.from('1234567812345678')

const bytes32 = (value: bigint) => Buffer.from(value.toString(16).padStart(64, '0'), 'hex')
const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)

/** §5.5: Z and then e. */
function digestOf(message: Uint8Array, point: Uint8Array): bigint {
  const bits = Buffer.from([0, userId.length * 8])
  const constants = [curve.a, curve.b, curve.Gx, curve.Gy].map(bytes32)
  const z = sm3(Buffer.concat([bits, userId, ...constants, point.subarray(1)]))
  return numberOf(sm3(Buffer.concat([z, message]))) % curve.n
}

function inverse(value: bigint): bigint {
  let [low, high, x, y] = [((value % curve.n) + curve.n) % curve.n, curve.n, 1n, 0n]
  while (low > 1n) {
    const quotient = high / low
    ;[low, high] = [high % low, low]
    ;[x, y] = [y - quotient * x, x]
  }
  return ((x % curve.n) + curve.n) % curve.n
}

export function sm2PublicKey(scalar: Uint8Array): Uint8Array {
  return Point.BASE.multiply(numberOf(scalar)).toBytes(false)
}

export function sm2Sign(message: Uint8Array, scalar: Uint8Array): { r: Uint8Array; s: Uint8Array } {
  const d = numberOf(scalar)
  const e = digestOf(message, sm2PublicKey(scalar))
  for (;;) {
    const k = numberOf(randomBytes(40)) % curve.n
    if (k === 0n) continue
    const r = (e + Point.BASE.multiply(k).toAffine().x) % curve.n
    if (r === 0n || r + k === curve.n) continue
    const s = (inverse(1n + d) * (((k - r * d) % curve.n) + curve.n)) % curve.n
    if (s !== 0n) return { r: bytes32(r), s: bytes32(s) }
  }
}

export function sm2Verify(
  message: Uint8Array,
  signature: { r: Uint8Array; s: Uint8Array },
  point: Uint8Array,
): boolean {
  const [r, s] = [numberOf(signature.r), numberOf(signature.s)]
  if (r < 1n || r >= curve.n || s < 1n || s >= curve.n) return false
  const t = (r + s) % curve.n
  if (t === 0n) return false
  const key = Point.fromBytes(point)
  const sum = Point.BASE.multiplyUnsafe(s).add(key.multiplyUnsafe(t))
  if (sum.is0()) return false
  return (digestOf(message, point) + sum.toAffine().x) % curve.n === r
}
