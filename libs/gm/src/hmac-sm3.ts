import { engine } from '#engine'
import { sm3, sm3Bytes, sm3Hex, sm3Into } from './sm3.ts'

/** SM3's block (GB/T 32905-2016: 512 bits). */
const blockBytes = 64
/** Inputs are built here: hashing is synchronous, nobody sees it. Grows to the longest message. */
let inner = new Uint8Array(4096)
const encoder = new TextEncoder()
const outer = new Uint8Array(blockBytes + sm3Bytes)

/** `(K ⊕ opad) ‖ H((K ⊕ ipad) ‖ message)`: its hash is the HMAC. Two one-shot hashes cost less than half of a keyed object of the runtime. */
function outerMessage(key: Uint8Array, message: Uint8Array | string): Uint8Array {
  const block = key.length > blockBytes ? sm3(key) : key
  const room = blockBytes + (typeof message === 'string' ? 3 * message.length : message.length)
  if (inner.length < room) inner = new Uint8Array(2 * room)
  for (let i = 0; i < blockBytes; i++) {
    const byte = block[i] ?? 0
    inner[i] = byte ^ 0x36
    outer[i] = byte ^ 0x5c
  }
  let length = message.length
  if (typeof message === 'string') length = encoder.encodeInto(message, inner.subarray(blockBytes)).written
  else inner.set(message, blockBytes)
  sm3Into(inner.subarray(0, blockBytes + length), outer, blockBytes)
  return outer
}

/** HMAC (GB/T 15852.2-2024, RFC 2104 §2) over SM3, test values GM/T 0042-2015 appendix D.3. 32 bytes. */
export function hmacSm3(key: Uint8Array, message: Uint8Array | string): Uint8Array {
  return sm3(outerMessage(key, message))
}

export function hmacSm3Hex(key: Uint8Array, message: Uint8Array | string): string {
  return sm3Hex(outerMessage(key, message))
}

/** Compares in constant time. `tagBytes` is the agreed tag length (16 … 32): a tag of any other length is refused, never truncated to fit. */
export function verifyHmacSm3(key: Uint8Array, message: Uint8Array | string, tag: Uint8Array, tagBytes = 32): boolean {
  if (tagBytes < 16 || tagBytes > 32 || tag.length !== tagBytes) return false
  return engine.equal(hmacSm3(key, message).subarray(0, tagBytes), tag)
}
