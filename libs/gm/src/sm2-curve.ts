import { weierstrass } from '@noble/curves/abstract/weierstrass.js'
import { fromHex, hexOf } from './bytes.ts'
import { gmErrors } from './errors.ts'

/** The recommended curve sm2p256v1, OID 1.2.156.10197.1.301 (GB/T 32918.5-2017). */
export const sm2Curve = {
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
}

export const Point = weierstrass(sm2Curve)
export type Point = InstanceType<typeof Point>

export const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes) || '0'}`)
export const bytesOf = (value: bigint): Uint8Array => fromHex(value.toString(16).padStart(64, '0'))

/** A point from 0x04‖X‖Y. Refuses coordinates that are not reduced, points off the curve, and any other form. */
export function pointOf(publicKey: Uint8Array): Point {
  if (publicKey.length !== 65 || publicKey[0] !== 4) throw gmErrors['bad-key']({ part: 'public key' })
  try {
    const [x, y] = [numberOf(publicKey.subarray(1, 33)), numberOf(publicKey.subarray(33))]
    const point = Point.fromAffine({ x, y })
    point.assertValidity()
    return point
  } catch {
    throw gmErrors['bad-key']({ part: 'public key' })
  }
}

/** A private key from 32 bytes: 1 to n-2 (GB/T 32918.1-2016 6.1), since 1 + d is inverted. */
export function scalarOf(privateKey: Uint8Array): bigint {
  const scalar = privateKey.length === 32 ? numberOf(privateKey) : 0n
  if (scalar < 1n || scalar > sm2Curve.n - 2n) throw gmErrors['bad-key']({ part: 'private key' })
  return scalar
}
