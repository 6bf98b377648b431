import { concat } from './bytes.ts'
import { knownPoint, verifyingPoint } from './known-points.ts'
import { type Multiples, multiplesOf, sumHasX } from './multiples.ts'
import { bytesOf, numberOf, Point, scalarOf, sm2Curve } from './sm2-curve.ts'
import { sm3 } from './sm3.ts'

/**
 * SM2 signatures with SM3 (GB/T 32918.2-2016). A private key is 32 bytes, a public key 0x04‖X‖Y, a signature r‖s (64 bytes;
 * `sm2-der.ts` has the DER form). The user id is 1234567812345678 (GB/T 35276-2017) and cannot be chosen.
 * Multiplications with secrets go through the library's constant-time ladder over big integers: as even as JavaScript allows, no more.
 */
export const sm2UserId: Uint8Array = new TextEncoder().encode('1234567812345678')
export const sm2SignatureBytes = 64

const { n } = sm2Curve
const Scalars = Point.Fn

export interface Sm2KeyPair {
  privateKey: Uint8Array
  publicKey: Uint8Array
}

export function generateKeyPair(): Sm2KeyPair {
  const privateKey = bytesOf(randomScalar(n - 2n))
  return { privateKey, publicKey: publicKeyOf(privateKey) }
}

export function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  return Point.BASE.multiply(scalarOf(privateKey)).toBytes(false)
}

/** Whether the bytes are a public key that may be used: uncompressed, reduced, on the curve. */
export function isPublicKey(publicKey: Uint8Array): boolean {
  try {
    knownPoint(publicKey)
    return true
  } catch {
    return false
  }
}

/** ZA (GB/T 32918.2-2016 5.5). Another user id is for foreign test vectors only. */
export function userHash(publicKey: Uint8Array, userId: Uint8Array = sm2UserId): Uint8Array {
  knownPoint(publicKey)
  const { a, b, Gx, Gy } = sm2Curve
  const bits = userId.length * 8
  return sm3(
    concat(Uint8Array.of(bits >> 8, bits & 255), userId, ...[a, b, Gx, Gy].map(bytesOf), publicKey.subarray(1)),
  )
}

/** e = SM3(ZA ‖ message), what is signed. `za` saves its computation where it is kept beside the key. */
export function messageDigest(message: Uint8Array, publicKey: Uint8Array, za = userHash(publicKey)): Uint8Array {
  return sm3(concat(za, message))
}

export function sign(message: Uint8Array, privateKey: Uint8Array, publicKey = publicKeyOf(privateKey)): Uint8Array {
  return signDigest(messageDigest(message, publicKey), privateKey)
}

/** 6.1 of the standard over a digest. A fresh random nonce, unless a test vector names its own. */
export function signDigest(digest: Uint8Array, privateKey: Uint8Array, nonce?: bigint): Uint8Array {
  const d = scalarOf(privateKey)
  const e = numberOf(digest)
  for (;;) {
    const k = nonce ?? randomScalar(n - 1n)
    const r = Scalars.create(e + Point.BASE.multiply(k).toAffine().x)
    const s = Scalars.mul(Scalars.inv(1n + d), Scalars.create(k - r * d))
    if (r !== 0n && r + k !== n && s !== 0n) return concat(bytesOf(r), bytesOf(s))
    if (nonce !== undefined) throw new RangeError('this nonce gives no signature')
  }
}

/** Never throws: a malformed key or signature is a wrong one. */
export function verify(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array, za?: Uint8Array): boolean {
  if (!isPublicKey(publicKey)) return false
  return verifyDigest(messageDigest(message, publicKey, za), signature, publicKey)
}

/** 7.1 of the standard over a digest. */
export function verifyDigest(digest: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (digest.length !== 32 || signature.length !== sm2SignatureBytes || !isPublicKey(publicKey)) return false
  const [r, s] = [numberOf(signature.subarray(0, 32)), numberOf(signature.subarray(32))]
  if (r === 0n || r >= n || s === 0n || s >= n) return false
  const t = Scalars.create(r + s)
  if (t === 0n) return false
  // (e + x) mod n = r, and x is below p, which is a little above n.
  const x = Scalars.create(r - numberOf(digest))
  const candidates = x + n < sm2Curve.p ? [x, x + n] : [x]
  const { point, multiples } = verifyingPoint(publicKey)
  if (multiples)
    return sumHasX(
      [
        [baseMultiples(), s],
        [multiples, t],
      ],
      candidates,
    )
  const sum = Point.BASE.multiplyUnsafe(s).add(point.multiplyUnsafe(t))
  return !sum.is0() && candidates.includes(sum.toAffine().x)
}

let ofBase: Multiples | undefined
/** About a megabyte, made when a key comes again for the first time. */
function baseMultiples(): Multiples {
  ofBase ??= multiplesOf(Point.BASE, 8)
  return ofBase
}

/** 1 to `largest`, evenly: what does not fit is drawn again. */
function randomScalar(largest: bigint): bigint {
  for (;;) {
    const value = numberOf(globalThis.crypto.getRandomValues(new Uint8Array(32)))
    if (value >= 1n && value <= largest) return value
  }
}
