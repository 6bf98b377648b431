import { engine } from '#engine'

/** Bytes of an SM3 digest (GB/T 32905-2016: 256 bits). */
export const sm3Bytes = 32

/** SM3 (GB/T 32905-2016), written to 32 bytes of `target` from `at` on. `message` may lie in the same buffer as the target. */
export const sm3Into = engine.sm3Into

/** SM3 as lower-case hex; a text counts as its UTF-8 bytes. */
export const sm3Hex = engine.sm3Hex

/** SM3 of a message, 32 bytes. */
export function sm3(message: Uint8Array): Uint8Array {
  const digest = new Uint8Array(sm3Bytes)
  sm3Into(message, digest, 0)
  return digest
}
