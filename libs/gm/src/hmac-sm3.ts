import { createHmac, timingSafeEqual } from 'node:crypto'

/** HMAC (GB/T 15852.2-2024, RFC 2104 §2) over SM3, test values GM/T 0042-2015 appendix D.3. 32 bytes. */
export function hmacSm3(key: Uint8Array, message: Uint8Array | string): Uint8Array {
  return createHmac('sm3', key).update(message).digest()
}

export function hmacSm3Hex(key: Uint8Array, message: Uint8Array | string): string {
  return createHmac('sm3', key).update(message).digest('hex')
}

/** Compares in constant time. `tagBytes` is the agreed tag length (16 … 32): a tag of any other length is refused, never truncated to fit. */
export function verifyHmacSm3(key: Uint8Array, message: Uint8Array | string, tag: Uint8Array, tagBytes = 32): boolean {
  if (tagBytes < 16 || tagBytes > 32 || tag.length !== tagBytes) return false
  return timingSafeEqual(hmacSm3(key, message).subarray(0, tagBytes), tag)
}
