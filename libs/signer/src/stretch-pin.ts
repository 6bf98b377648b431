import { scryptAsync } from '@noble/hashes/scrypt.js'
import { signerErrors } from './errors.ts'

/** RFC 7914. Kept beside each key, so that later keys can cost more. */
export interface StretchCost {
  algorithm: 'scrypt'
  N: number
  r: number
  p: number
}

/** 32 MiB, one of the settings that OWASP's Password Storage Cheat Sheet names; more memory ends the web views of small phones. */
export const usualCost: StretchCost = { algorithm: 'scrypt', N: 2 ** 15, r: 8, p: 3 }

/** 32 bytes. Gives way to the page every 20 ms. */
export async function stretchPin(pin: string, salt: Uint8Array, { N, r, p }: StretchCost): Promise<Uint8Array> {
  const text = new TextEncoder().encode(pin.normalize('NFKC'))
  try {
    return await scryptAsync(text, salt, { N, r, p, dkLen: 32, asyncTick: 20, maxmem: 2 ** 28 })
  } finally {
    text.fill(0)
  }
}

/** `avoid`: what others can know of the person, such as the birth date. Throws `signer.weak-pin`. */
export function checkPin(pin: string, avoid: readonly string[] = []): void {
  const text = pin.normalize('NFKC')
  const signs = [...text]
  const steps = signs.slice(1).map((sign, i) => sign.codePointAt(0)! - signs[i]!.codePointAt(0)!)
  const isRun = steps.every((step) => step === steps[0] && Math.abs(step) <= 1)
  const repeats = /^(.{1,3})\1+$/u.test(text)
  const known = avoid.some((word) => {
    const digits = word.replaceAll('-', '')
    return digits.length >= 6 && (digits.includes(text) || text.includes(digits))
  })
  if (signs.length < 6 || signs.length > 32 || isRun || repeats || known) throw signerErrors['weak-pin']()
}
