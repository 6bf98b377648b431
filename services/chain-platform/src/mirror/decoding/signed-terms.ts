import { bytesOf, type Hex, layouts, type Signable } from '@jhc/record/signed-bytes.ts'

/** What was signed, as calls and events carry it. */
const carried: Record<string, Signable[]> = {
  'Consent.grant': ['grant'],
  'Consent.change': ['change'],
  'Consent.Granted': ['grant', 'change'],
  'Access.request': ['request'],
  'Access.Requested': ['request'],
  'Access.release': ['release'],
  'Access.Released': ['release'],
}

/** Which signed text these bytes are; null where that call or event carries none or they are of another length. */
export function signedNameOf(contract: string, name: string, bytes: Hex): Signable | null {
  return carried[`${contract}.${name}`]?.find((one) => 2 + 2 * bytesOf(layouts[one]) === bytes.length) ?? null
}
