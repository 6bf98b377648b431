import {
  dayNumber,
  dayOfNumber,
  granteeKinds,
  grantKinds,
  grantModes,
  purposes,
  recordTypeBits,
  wordOfCode,
} from '@jhc/record/consent/consent-words.ts'
import { catalogueFields, fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import { bytesOf, decodeSigned, layouts } from '@jhc/record/signed-bytes.ts'
import type { Hex } from 'viem'
import { noWord, orgWord } from '../contract-access.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'
import { findIdentity } from './identity-store.ts'
import { termsOf } from './keep-events.ts'
import { templatesByHash } from './template-store.ts'
import { purposesOfKind } from './templates.ts'

export type Terms = ReturnType<typeof termsOf> & { replaces: string | null }

const longest = 3660 * 86_400
const farthestStart = 366 * 86_400
const allTypes = Object.values(recordTypeBits).reduce<number>((sum, bit) => sum + 2 ** bit, 0)
const allFields = BigInt(fieldsToWord(catalogueFields.map(({ bit }) => bit)))

/** Bytes of a grant (or a change) as the contract will read them, and closer: every word has a meaning here, every day is one. */
export async function readTerms(consent: Consent, signed: Hex, layout: 'grant' | 'change'): Promise<Terms> {
  if (signed.length !== 2 + 2 * bytesOf(layouts[layout])) throw errors['terms-invalid']({ field: 'length' })
  const read = decodeSigned(layout, signed) as Record<string, number | Hex>
  if (read.domain !== (await consent.domain())) throw errors['wrong-chain']()
  const terms = termsOf(signed)
  const nowSeconds = Math.floor(consent.now() / 1000)
  const kind = wordOfCode(grantKinds, terms.kind)
  const purpose = wordOfCode(purposes, terms.purpose)
  const rules: Record<string, boolean> = {
    action: read.action === (layout === 'grant' ? 1 : 2),
    kind: kind !== null,
    mode: wordOfCode(grantModes, terms.mode) !== null,
    granteeKind: wordOfCode(granteeKinds, terms.granteeKind) !== null,
    purpose: kind !== null && purpose !== null && purposesOfKind[kind].includes(purpose),
    fields: terms.fieldsForm === 0 ? terms.fields === noWord : terms.fieldsForm === 1 && isFieldSet(terms.fields),
    maxGrade: terms.maxGrade >= 1 && terms.maxGrade <= 5,
    recordTypes: terms.recordTypes > 0 && terms.recordTypes <= allTypes,
    dataFrom: isDay(terms.dataFrom),
    dataTo: isDay(terms.dataTo) && terms.dataTo >= terms.dataFrom,
    validFrom: terms.validFrom <= nowSeconds + farthestStart,
    validTo: terms.validTo > Math.max(terms.validFrom, nowSeconds) && terms.validTo - terms.validFrom <= longest,
    nonce: terms.nonce > 0,
    replaces: layout === 'grant' || read.replaces !== noWord,
  }
  const wrong = Object.keys(rules).filter((field) => !rules[field])
  if (wrong.length > 0) throw errors['terms-invalid']({ field: wrong.join(',') })
  await refuseText(consent, terms, kind!, purpose!)
  refuseHolder(consent, terms)
  await refuseGrantee(consent, terms)
  return { ...terms, replaces: layout === 'change' ? (read.replaces as string) : null }
}

const isFieldSet = (word: string) => BigInt(word) !== 0n && (BigInt(word) & ~allFields) === 0n

function isDay(number: number): boolean {
  const text = dayOfNumber(number)
  const date = new Date(`${text}T00:00:00Z`)
  return (
    number >= 18_000_101 &&
    number <= 99_991_231 &&
    !Number.isNaN(date.getTime()) &&
    dayNumber(date.toISOString().slice(0, 10)) === number
  )
}

async function refuseText({ db }: Consent, terms: Terms | ReturnType<typeof termsOf>, kind: string, purpose: string) {
  const text = (await templatesByHash(db, [terms.textHash])).get(terms.textHash)
  if (!text?.current || text.kind !== kind || text.purpose !== purpose) throw errors['text-outdated']()
}

function refuseHolder({ organisations }: Consent, { holderOrg }: { holderOrg: string | null }): void {
  if (holderOrg === null) return
  if (!organisations.some(({ orgId, holdsRecords }) => orgId === holderOrg && holdsRecords))
    throw errors['holder-unknown']()
}

async function refuseGrantee(
  consent: Consent,
  { kind, mode, granteeKind, granteeId, residentId }: ReturnType<typeof termsOf>,
): Promise<void> {
  // A link is to whoever opens it: nobody on chain holds its id (libs/record/src/consent/link.ts).
  if (kind === grantKinds.link.code || mode === grantModes.link.code) {
    if (kind !== grantKinds.link.code || mode !== grantModes.link.code || granteeKind !== granteeKinds.project.code)
      throw errors['terms-invalid']({ field: 'mode' })
    return
  }
  if (granteeKind === 2) {
    const known = consent.organisations.some(({ orgId }) => orgWord(orgId) === granteeId)
    if (!known) throw errors['grantee-unknown']()
    return
  }
  await consent.follow()
  const identity = await findIdentity(consent.db, granteeId)
  const fits = identity?.publicKey && (granteeKind === 3) === (identity.kind === 3) && granteeId !== residentId
  if (!fits) throw errors['grantee-unknown']()
}
