import { sm3Hex } from '@jhc/gm/sm3.ts'
import { concat, fromHex } from '../bytes.ts'

/** `contentHash` of a release: SM3 over the fingerprints of the records in it, 32 bytes each, in the page's order. */
export function releaseContentHash(fingerprints: readonly string[]): `0x${string}` {
  return `0x${sm3Hex(concat(...fingerprints.map(fromHex)))}`
}
