import { sm3Hex } from '@jhc/gm/sm3.ts'
import type { z } from 'zod'
import type { anchorItem } from './api.ts'
import { errors } from './errors.ts'

export type AnchorItem = z.output<typeof anchorItem>

const date = '(18|19|20|21)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])'
/** GB 11643: region, date of birth, order and check character; whatever its check character, nobody may hand one in. */
const identityNumber = new RegExp(`^[1-9]\\d{5}${date}\\d{3}[\\dX]$`, 'i')
/** Its fifteen-digit form before 1999, with two digits for the year. */
const oldIdentityNumber = /^[1-9]\d{7}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/
const mobileNumber = /^(86)?1[3-9]\d{9}$/
const zeros = '0'.repeat(64)
const digestOfNothing = sm3Hex('')

/** Does any run of digits in it look like a number of a person? Separators within a run do not hide it. */
export function looksPersonal(businessId: string): boolean {
  const runs = [...businessId.split(/[^0-9Xx]+/), ...businessId.replace(/[._:/-]/g, '').split(/[^0-9Xx]+/)]
  return runs.some((run) => identityNumber.test(run) || oldIdentityNumber.test(run) || mobileNumber.test(run))
}

/** Names the item by its place only: what was refused may be personal. */
export function checkItems(items: AnchorItem[]): void {
  items.forEach(({ businessId, digest }, index) => {
    if (looksPersonal(businessId)) throw errors['personal-data']({ index, member: 'businessId' })
    if (digest === zeros || digest === digestOfNothing) throw errors['weak-digest']({ index })
  })
}
