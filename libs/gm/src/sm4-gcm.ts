import { ghash } from '@noble/ciphers/_polyval.js'
import { engine } from '#engine'
import { concat } from './bytes.ts'
import type { Sm4Key } from './engine/engine.ts'
import { gmErrors } from './errors.ts'
import { prepared } from './sm4.ts'

/**
 * SM4-GCM (GB/T 17964-2021, RFC 8998). A nonce must never repeat under one key: 12 random bytes serve at most 2^32 messages.
 * Longer or shorter nonces are only read from others. Tag 16 bytes, behind the ciphertext.
 */
export function sm4GcmSeal(
  key: Uint8Array | Sm4Key,
  nonce: Uint8Array,
  plain: Uint8Array,
  aad = new Uint8Array(),
): Uint8Array {
  const gcm = start(key, nonce)
  const cipher = gcm.stream(plain)
  return concat(cipher, gcm.tag(aad, cipher))
}

/** Throws `gm.not-authentic` before anything of the plaintext exists. */
export function sm4GcmOpen(
  key: Uint8Array | Sm4Key,
  nonce: Uint8Array,
  sealed: Uint8Array,
  aad = new Uint8Array(),
): Uint8Array {
  if (sealed.length < 16) throw gmErrors['not-authentic']()
  const gcm = start(key, nonce)
  const cipher = sealed.subarray(0, sealed.length - 16)
  if (!engine.equal(gcm.tag(aad, cipher), sealed.subarray(sealed.length - 16))) throw gmErrors['not-authentic']()
  return gcm.stream(cipher)
}

function start(key: Uint8Array | Sm4Key, nonce: Uint8Array) {
  if (nonce.length === 0) throw gmErrors['bad-key']({ nonceBytes: 0 })
  const secret = prepared(key)
  const encryptBlock = (block: Uint8Array): Uint8Array => engine.sm4('ecb', 'encrypt', secret, new Uint8Array(), block)
  const hashKey = encryptBlock(new Uint8Array(16))
  const first =
    nonce.length === 12 ? concat(nonce, Uint8Array.of(0, 0, 0, 1)) : ghashOf(hashKey, nonce, lengths(0, nonce.length))
  const mask = encryptBlock(first)
  return {
    tag: (aad: Uint8Array, cipher: Uint8Array): Uint8Array =>
      ghashOf(hashKey, aad, cipher, lengths(aad.length, cipher.length)).map((byte, i) => byte ^ mask[i]!),
    stream: (data: Uint8Array): Uint8Array => stream32(secret, first, data),
  }
}

/** Only the last 32 bits count up and wrap around, unlike in CTR mode: at a wrap the stream is cut in two. */
function stream32(key: Sm4Key, first: Uint8Array, data: Uint8Array): Uint8Array {
  const low = new DataView(first.buffer, first.byteOffset).getUint32(12)
  const parts: Uint8Array[] = []
  let blocks = low + 1
  for (let at = 0; at < data.length; ) {
    blocks %= 2 ** 32
    const counter = first.slice()
    new DataView(counter.buffer).setUint32(12, blocks)
    const part = data.subarray(at, at + Math.min(data.length - at, (2 ** 32 - blocks) * 16))
    parts.push(engine.sm4('ctr', 'encrypt', key, counter, part))
    at += part.length
    blocks += Math.ceil(part.length / 16)
  }
  return parts.length === 1 ? parts[0]! : concat(...parts)
}

/** GHASH over parts; each update is filled up with zeros to whole blocks. */
function ghashOf(key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  const hash = ghash.create(key)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function lengths(aadBytes: number, bytes: number): Uint8Array {
  const block = new DataView(new ArrayBuffer(16))
  block.setBigUint64(0, BigInt(aadBytes) * 8n)
  block.setBigUint64(8, BigInt(bytes) * 8n)
  return new Uint8Array(block.buffer)
}
