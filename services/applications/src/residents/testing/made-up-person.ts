import { identityCheckCharacter } from '@jhc/record/identity-parts.ts'

/** Somebody who cannot exist: region 99. `birth` as 19741231, `sequence` three digits, odd for men. */
export function madeUpPerson(name: string, birth: string, sequence: string, more: { guardianOf?: string[] } = {}) {
  const body = `990101${birth}${sequence}`
  return { name, identityNumber: body + identityCheckCharacter(body), phone: `109${birth}`, ...more }
}
