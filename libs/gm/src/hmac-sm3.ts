import { timingSafeEqual } from 'node:crypto'
import { sm3, sm3Bytes, sm3Hex, sm3Into } from './sm3.ts'

/** SM3's block (GB/T 32905-2016: 512 bits). */
const blockBytes = 64
const encoder = new TextEncoder()

/** `(K ⊕ opad) ‖ H((K ⊕ ipad) ‖ message)`: its hash is the HMAC. Two one-shot hashes cost less than half of a keyed object of the runtime. */
function outerMessage(key: Uint8Array, message: Uint8Array | string): Uint8Array {
  const text = typeof message === 'string' ? encoder.encode(message) : message
  const block = key.length > blockBytes ? sm3(key) : key
  const inner = new Uint8Array(blockBytes + text.length).fill(0x36, 0, blockBytes)
  const outer = new Uint8Array(blockBytes + sm3Bytes).fill(0x5c, 0, blockBytes)
  for (let i = 0; i < block.length; i++) {
    inner[i]! ^= block[i]!
    outer[i]! ^= block[i]!
  }
  inner.set(text, blockBytes)
  sm3Into(inner, outer, blockBytes)
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
  return timingSafeEqual(hmacSm3(key, message).subarray(0, tagBytes), tag)
}
