import { sm3Hex } from '@jhc/gm/sm3.ts'
import { concat, utf8 } from '../bytes.ts'
import type { Hex } from '../signed-bytes.ts'

/** Sixteen random bytes as base64url, made on the resident's device. */
export const linkIdPattern = /^[A-Za-z0-9_-]{22}$/
const label = 'JHC-LINK-1'

/** To whom a link's grant is given: nobody's key, only whoever the link's platform lets open it. SM3(UTF-8 `JHC-LINK-1` ‖ link id). */
export function linkGrantee(linkId: string): Hex {
  return `0x${sm3Hex(utf8(label + checked(linkId)))}`
}

/**
 * What whoever opens a link signs with the own key on chain: UTF-8 `JHC-LINK-1` ‖ link id (22) ‖ seconds since 1970 (8, big-endian).
 * Good for two minutes around that second, once.
 */
export function linkOpeningBytes(linkId: string, atSeconds: number): Uint8Array {
  const seconds = new Uint8Array(8)
  new DataView(seconds.buffer).setBigUint64(0, BigInt(atSeconds))
  return concat(utf8(label + checked(linkId)), seconds)
}

function checked(linkId: string): string {
  if (!linkIdPattern.test(linkId)) throw new RangeError('a link id has 22 characters of base64url')
  return linkId
}
