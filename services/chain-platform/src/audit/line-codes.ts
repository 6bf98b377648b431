import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import { expandKey } from '@jhc/gm/key-purposes.ts'
import { concat, fromHex } from '@jhc/record/bytes.ts'
import { addressCode } from './address-code.ts'

export interface LineCodes {
  /** Code of a line with this leaf behind one whose code is `before`. */
  linkLeaf(before: string, leaf: Uint8Array): string
  /** The same text gives the same short pseudonym; nobody without the key can try texts. */
  pseudonym(text: string): string
  sealAddress(address: string): string
  /** What `sealAddress` was given; empty where it cannot be told. */
  openAddress(sealed: string): string
}

export function lineCodes(key: Uint8Array): LineCodes {
  const linkKey = expandKey(key, 'jhc/1/audit-link', 32)
  const nameKey = expandKey(key, 'jhc/1/audit-pseudonym', 32)
  const linkLeaf = (before: string, leaf: Uint8Array) => hmacSm3Hex(linkKey, concat(fromHex(before), leaf))
  const addresses = addressCode(expandKey(key, 'jhc/1/audit-address', 16))
  return {
    linkLeaf,
    pseudonym: (text) => hmacSm3Hex(nameKey, text).slice(0, 12),
    sealAddress: addresses.seal,
    openAddress: addresses.open,
  }
}
