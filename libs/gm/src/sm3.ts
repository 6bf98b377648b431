import { hash } from 'node:crypto'

/** Bytes of an SM3 digest (GB/T 32905-2016: 256 bits). */
export const sm3Bytes = 32

/**
 * SM3 (GB/T 32905-2016), written to 32 bytes of `target` from `at` on. The one-shot native call costs a third of a
 * `createHash` object, and a binary text half of a Buffer: everything that hashes many small messages goes through here.
 * `message` may lie in the same buffer as the target.
 */
export function sm3Into(message: Uint8Array, target: Uint8Array, at: number): void {
  const digest = hash('sm3', message, 'binary')
  for (let i = 0; i < sm3Bytes; i++) target[at + i] = digest.charCodeAt(i)
}

/** SM3 of a message, 32 bytes. */
export function sm3(message: Uint8Array): Uint8Array {
  const digest = new Uint8Array(sm3Bytes)
  sm3Into(message, digest, 0)
  return digest
}

/** SM3 as lower-case hex; a text counts as its UTF-8 bytes. */
export function sm3Hex(message: Uint8Array | string): string {
  return hash('sm3', message, 'hex')
}
