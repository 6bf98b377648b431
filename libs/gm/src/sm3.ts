import { hash } from 'node:crypto'

/** Bytes of an SM3 digest (GB/T 32905-2016 §5: 256 bits). */
export const sm3Bytes = 32

/**
 * SM3 (GB/T 32905-2016) of a message, 32 bytes. The one-shot native call costs a third of a `createHash` object;
 * everything that hashes many small messages goes through it.
 */
export function sm3(message: Uint8Array): Uint8Array {
  return hash('sm3', message, 'buffer')
}

/** SM3 as lower-case hex. */
export function sm3Hex(message: Uint8Array | string): string {
  return hash('sm3', message, 'hex')
}
