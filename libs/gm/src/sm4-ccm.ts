import { engine } from '#engine'
import { concat } from './bytes.ts'
import type { Sm4Key } from './engine/engine.ts'
import { gmErrors } from './errors.ts'
import { prepared } from './sm4.ts'

/** SM4-CCM (GB/T 17964-2021, RFC 3610, RFC 8998), for messages of other systems. Nonce 7 to 13 bytes, tag 4 to 16, even; the tag stands behind the ciphertext. */
export function sm4CcmSeal(
  key: Uint8Array | Sm4Key,
  nonce: Uint8Array,
  plain: Uint8Array,
  aad = new Uint8Array(),
  tagBytes = 16,
): Uint8Array {
  const secret = checked(key, nonce, tagBytes)
  const tag = macOf(secret, nonce, plain, aad, tagBytes)
  return concat(crypt(secret, nonce, 1, plain), crypt(secret, nonce, 0, tag).subarray(0, tagBytes))
}

/** Throws `gm.not-authentic` and releases nothing where the tag does not fit. */
export function sm4CcmOpen(
  key: Uint8Array | Sm4Key,
  nonce: Uint8Array,
  sealed: Uint8Array,
  aad = new Uint8Array(),
  tagBytes = 16,
): Uint8Array {
  const secret = checked(key, nonce, tagBytes)
  if (sealed.length < tagBytes) throw gmErrors['not-authentic']()
  const plain = crypt(secret, nonce, 1, sealed.subarray(0, sealed.length - tagBytes))
  const tag = crypt(secret, nonce, 0, macOf(secret, nonce, plain, aad, tagBytes)).subarray(0, tagBytes)
  if (!engine.equal(tag, sealed.subarray(sealed.length - tagBytes))) throw gmErrors['not-authentic']()
  return plain
}

function checked(key: Uint8Array | Sm4Key, nonce: Uint8Array, tagBytes: number): Sm4Key {
  if (nonce.length < 7 || nonce.length > 13) throw gmErrors['bad-key']({ nonceBytes: nonce.length })
  if (tagBytes < 4 || tagBytes > 16 || tagBytes % 2) throw gmErrors['bad-key']({ tagBytes })
  return prepared(key)
}

/** CTR from counter `start` on (RFC 3610 2.3). */
function crypt(key: Sm4Key, nonce: Uint8Array, start: number, data: Uint8Array): Uint8Array {
  const counter = new Uint8Array(16)
  counter[0] = 14 - nonce.length
  counter.set(nonce, 1)
  counter[15] = start
  return engine.sm4('ctr', 'encrypt', key, counter, data)
}

/** CBC-MAC over B0, the additional data with its length, and the text (RFC 3610 2.2). */
function macOf(key: Sm4Key, nonce: Uint8Array, text: Uint8Array, aad: Uint8Array, tagBytes: number): Uint8Array {
  const first = new Uint8Array(16)
  first[0] = (aad.length ? 64 : 0) + ((tagBytes - 2) / 2) * 8 + (14 - nonce.length)
  first.set(nonce, 1)
  const lengthBytes = 15 - nonce.length
  for (let i = 0, rest = text.length; i < lengthBytes; i++, rest = Math.floor(rest / 256)) first[15 - i] = rest % 256
  if (Math.floor(text.length / 256 ** lengthBytes) > 0) throw gmErrors['bad-key']({ textBytes: text.length })
  const chain = engine.sm4('cbc', 'encrypt', key, new Uint8Array(16), concat(first, aadBlocks(aad), blocks(text)))
  return chain.subarray(chain.length - 16)
}

function aadBlocks(aad: Uint8Array): Uint8Array {
  if (aad.length === 0) return aad
  if (aad.length < 0xff00) return blocks(concat(Uint8Array.of(aad.length >> 8, aad.length & 255), aad))
  const head = new DataView(new ArrayBuffer(6))
  head.setUint16(0, 0xfffe)
  head.setUint32(2, aad.length)
  return blocks(concat(new Uint8Array(head.buffer), aad))
}

function blocks(data: Uint8Array): Uint8Array {
  return data.length % 16 ? concat(data, new Uint8Array(16 - (data.length % 16))) : data
}
