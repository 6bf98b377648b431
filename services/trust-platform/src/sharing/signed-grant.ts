import { bytesOf, decodeSigned, layouts } from '@jhc/record/signed-bytes.ts'
import { errors } from './errors.ts'

export interface GrantTerms {
  domain: string
  action: number
  kind: number
  mode: number
  granteeKind: number
  purpose: number
  recordTypes: number
  dataFrom: number
  dataTo: number
  validFrom: number
  validTo: number
  maxGrade: number
  resident: string
  grantee: string
  holder: string
}

/** What a resident signed as a new grant; anything else is refused here, the rest is the consent service's to judge. */
export function grantTerms(signed: string): GrantTerms {
  if (!/^0x[0-9a-f]+$/.test(signed) || signed.length !== 2 + 2 * bytesOf(layouts.grant)) throw errors['terms-differ']()
  const terms = decodeSigned('grant', signed as `0x${string}`) as unknown as GrantTerms
  if (terms.action !== 1) throw errors['terms-differ']()
  return terms
}
