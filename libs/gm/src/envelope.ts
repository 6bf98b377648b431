import { engine } from '#engine'
import type { Sm4Key } from './engine/engine.ts'
import { gmErrors } from './errors.ts'
import { hmacSm3, verifyHmacSm3 } from './hmac-sm3.ts'
import { expandKey, type PurposeKey } from './key-purposes.ts'
import { sm4Ctr } from './sm4.ts'

/**
 * Sealed text: `<key id>.<base64url(0x01 ‖ counter 16 ‖ ciphertext ‖ tag 32)>`.
 * Encrypt-then-MAC (ISO/IEC 19772, encrypt-then-MAC mechanism) with separate keys for SM4-CTR and HMAC-SM3, both expanded
 * from the purpose key. The tag covers key id, additional data (AAD), format, counter and ciphertext, lengths in front.
 */
const format = 0x01
const overhead = 1 + 16 + 32

/** `counter` is for test vectors only; it must never repeat under one key. */
export function seal(key: PurposeKey, plain: Uint8Array, aad: string, counter: Uint8Array = engine.random(16)): string {
  const cipher = sm4Ctr(keysOf(key).cipher, counter, plain)
  const box = new Uint8Array(overhead + cipher.length)
  box[0] = format
  box.set(counter, 1)
  box.set(cipher, 17)
  box.set(tagOf(key, aad, box.subarray(0, 17 + cipher.length)), 17 + cipher.length)
  return `${key.keyId}.${engine.base64url(box)}`
}

/** Opens what `seal` made; throws `gm.unknown-key` or `gm.not-authentic`, and releases no plaintext before the tag is checked. */
export function open(keys: PurposeKey | readonly PurposeKey[], sealed: string, aad: string): Uint8Array {
  const dot = sealed.indexOf('.')
  const keyId = sealed.slice(0, Math.max(dot, 0))
  const key = (Array.isArray(keys) ? keys : [keys]).find((one: PurposeKey) => one.keyId === keyId)
  if (!key) throw gmErrors['unknown-key']({ keyId: keyId.slice(0, 64) })
  const text = sealed.slice(dot + 1)
  const box = engine.fromBase64url(text)
  if (box.length < overhead || box[0] !== format || engine.base64url(box) !== text) throw gmErrors['not-authentic']()
  const body = box.subarray(0, box.length - 32)
  if (!verifyTag(key, aad, body, box.subarray(box.length - 32))) throw gmErrors['not-authentic']()
  return sm4Ctr(keysOf(key).cipher, box.subarray(1, 17), box.subarray(17, box.length - 32))
}

/** The key id in front of a sealed text, without opening it. */
export function keyIdOf(sealed: string): string {
  return sealed.slice(0, Math.max(sealed.indexOf('.'), 0))
}

/** The two keys of a purpose key, expanded once: deriving them costs as much as sealing. */
const expanded = new WeakMap<Uint8Array, { cipher: Sm4Key; tag: Uint8Array }>()

function keysOf(key: PurposeKey): { cipher: Sm4Key; tag: Uint8Array } {
  let keys = expanded.get(key.bytes)
  if (!keys) {
    keys = { cipher: engine.sm4Key(expandKey(key.bytes, 'sm4-ctr', 16)), tag: expandKey(key.bytes, 'hmac-sm3', 32) }
    expanded.set(key.bytes, keys)
  }
  return keys
}

function tagInput(key: PurposeKey, aad: string, body: Uint8Array): Uint8Array {
  const parts = [new TextEncoder().encode(key.keyId), new TextEncoder().encode(aad), body]
  const input = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0))
  const view = new DataView(input.buffer)
  let at = 0
  for (const part of parts) {
    view.setUint32(at, part.length)
    input.set(part, at + 4)
    at += 4 + part.length
  }
  return input
}

function tagOf(key: PurposeKey, aad: string, body: Uint8Array): Uint8Array {
  return hmacSm3(keysOf(key).tag, tagInput(key, aad, body))
}

function verifyTag(key: PurposeKey, aad: string, body: Uint8Array, tag: Uint8Array): boolean {
  return verifyHmacSm3(keysOf(key).tag, tagInput(key, aad, body), tag)
}
