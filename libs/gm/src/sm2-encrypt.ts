import { engine } from '#engine'
import { concat } from './bytes.ts'
import { gmErrors } from './errors.ts'
import { deriveBytes } from './kdf.ts'
import { generateKeyPair } from './sm2.ts'
import { bytesOf, type Point, pointOf, scalarOf } from './sm2-curve.ts'
import { sm3 } from './sm3.ts'

/**
 * SM2 public key encryption (GB/T 32918.4-2016): 0x04‖x1‖y1‖C3‖C2, in the order C1C3C2 of 2016, 97 bytes longer than the text.
 * Meant for keys (digital envelopes); `sm2-der.ts` has the DER form.
 */
export function sm2Encrypt(plain: Uint8Array, publicKey: Uint8Array): Uint8Array {
  for (;;) {
    const pair = generateKeyPair()
    const cipher = encryptWith(plain, pointOf(publicKey), pair.privateKey, pair.publicKey)
    if (cipher) return cipher
  }
}

/** 6.1 with a given nonce, for test vectors; nothing where the derived stream is all zeros (step A5). */
export function encryptWith(
  plain: Uint8Array,
  point: Point,
  nonce: Uint8Array,
  c1: Uint8Array,
): Uint8Array | undefined {
  if (plain.length === 0) throw gmErrors['bad-form']()
  const [x2, y2] = sharedOf(point, nonce)
  const stream = deriveBytes(concat(x2, y2), plain.length)
  if (stream.every((byte) => byte === 0)) return undefined
  return concat(c1, sm3(concat(x2, plain, y2)), xor(plain, stream))
}

/** 7.1. Throws `gm.not-authentic`, whatever is wrong, before any plaintext leaves. */
export function sm2Decrypt(cipher: Uint8Array, privateKey: Uint8Array): Uint8Array {
  scalarOf(privateKey)
  if (cipher.length < 98) throw gmErrors['not-authentic']()
  let shared: [x: Uint8Array, y: Uint8Array]
  try {
    shared = sharedOf(pointOf(cipher.subarray(0, 65)), privateKey)
  } catch {
    throw gmErrors['not-authentic']()
  }
  const [x2, y2] = shared
  const stream = deriveBytes(concat(x2, y2), cipher.length - 97)
  const plain = xor(cipher.subarray(97), stream)
  const sound = engine.equal(sm3(concat(x2, plain, y2)), cipher.subarray(65, 97))
  if (!sound || stream.every((byte) => byte === 0)) throw gmErrors['not-authentic']()
  return plain
}

function sharedOf(point: Point, scalar: Uint8Array): [x: Uint8Array, y: Uint8Array] {
  const { x, y } = point.multiply(scalarOf(scalar)).toAffine()
  return [bytesOf(x), bytesOf(y)]
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, i) => byte ^ b[i]!)
}
