import { sm3Hex } from '@jhc/gm/sm3.ts'
import { commit } from '@jhc/record/commitment.ts'

/** SM3, lower-case hex; a text counts as its UTF-8 bytes. The content stays with you. */
export function hashContent(content: string | Uint8Array): string {
  return sm3Hex(content)
}

/**
 * A salted commitment to a value that could be guessed, such as a number or a date: keep the salt, and show it with the value to
 * whoever is to check it.
 */
export function commitTo(value: string, salt: Uint8Array = globalThis.crypto.getRandomValues(new Uint8Array(32))) {
  return {
    commitment: commit(salt, value),
    salt: Array.from(salt, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}
