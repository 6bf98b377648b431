import { concat } from '@jhc/gm/bytes.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { signerErrors } from './errors.ts'

/**
 * A private key for paper: Crockford's base 32 of version (1 byte) ‖ private key (32) ‖ first 2 bytes of SM3 over both, in 14 groups of four.
 * Whoever holds it can sign as the person; it exists only while it is shown.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const version = 1

export function recoveryCodeOf(privateKey: Uint8Array): string {
  const body = concat(Uint8Array.of(version), privateKey)
  const all = concat(body, sm3(body).subarray(0, 2))
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of all) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
      held &= (1 << bits) - 1
    }
  }
  body.fill(0)
  all.fill(0)
  return text.match(/.{4}/g)!.join('-')
}

/** Spaces, hyphens and case do not count; O is 0, I and L are 1. Throws `signer.wrong-recovery-code`. */
export function privateKeyOf(code: string): Uint8Array {
  const text = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const values = [...text].map((sign) => alphabet.indexOf(sign))
  if (values.length !== 56 || values.includes(-1)) throw signerErrors['wrong-recovery-code']()
  const all = new Uint8Array(35)
  let bits = 0
  let held = 0
  let at = 0
  for (const value of values) {
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    all[at++] = (held >> bits) & 255
    held &= (1 << bits) - 1
  }
  const check = sm3(all.subarray(0, 33))
  const good = all[0] === version && all[33] === check[0] && all[34] === check[1]
  const privateKey = all.slice(1, 33)
  all.fill(0)
  if (good) return privateKey
  privateKey.fill(0)
  throw signerErrors['wrong-recovery-code']()
}
