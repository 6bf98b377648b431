import { fromHex } from '@jhc/record/bytes.ts'
import { type ConsentText, consentTextHash } from '@jhc/record/consent/consent-text.ts'
import {
  dayNumber,
  type GrantKind,
  type GrantMode,
  granteeKinds,
  grantKinds,
  grantModes,
  type Purpose,
  purposes,
  recordTypesToBits,
} from '@jhc/record/consent/consent-words.ts'
import { fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import type { RecordType } from '@jhc/record/model.ts'
import { encodeSigned, type Hex } from '@jhc/record/signed-bytes.ts'
import { consent } from '../api/apis.ts'
import type { Account } from '../shell/session.tsx'
import { asHex, chainFacts, noWord } from './chain-facts.ts'
import { deviceSigner } from './device-signer.ts'
import { askForPin } from './pin-prompt.ts'

/** What a resident agrees to, as the consent screen shows it. */
export interface Terms {
  kind: GrantKind
  mode: GrantMode
  granteeKind: keyof typeof granteeKinds
  /** Chain id; of an organisation its id here serves as well. */
  granteeId: string
  granteeName: string
  /** Null: all organisations. */
  holderOrgId: string | null
  purpose: Purpose
  recordTypes: RecordType[]
  /** Bits of the field catalogue; null: all. */
  fields: number[] | null
  maxGrade: number
  dataFrom: string
  dataTo: string
  days: number
}

export interface SignedGrant {
  signed: Hex
  signature: string
}

/** A text whose shown words do not give the hash that the platform names is not signed. */
export function textHashOf(text: ConsentText & { textHash: string }): Hex {
  const hash = consentTextHash(text)
  if (hash !== text.textHash) throw Object.assign(new Error('text'), textMismatch)
  return hash
}
const textMismatch = {
  code: 'h5.text-mismatch',
  zh: '同意书的文字与平台登记的版本不符，已拒绝签名。请联系区卫生信息中心核实。',
  retryable: false,
}

/** Builds the bytes on this device, asks for the PIN, signs. Sends nothing. */
export async function signTerms(
  account: Account,
  terms: Terms,
  text: ConsentText & { textHash: string },
  replaces: string | null = null,
): Promise<SignedGrant> {
  const facts = await chainFacts(account)
  const { residentId, nonce } = await consent.call('nextNonce')
  const wordOf = (orgId: string): Hex => {
    const found = facts.organisations.find((one) => one.orgId === orgId)
    if (!found) throw Object.assign(new Error('organisation'), unknownOrganisation)
    return asHex(found.word)
  }
  const validFrom = facts.nowSeconds - 60
  const values = {
    domain: asHex(facts.domains.consent),
    action: replaces ? 2 : 1,
    kind: grantKinds[terms.kind].code,
    mode: grantModes[terms.mode].code,
    granteeKind: granteeKinds[terms.granteeKind].code,
    fieldsForm: terms.fields ? 1 : 0,
    maxGrade: terms.maxGrade,
    purpose: purposes[terms.purpose].code,
    recordTypes: recordTypesToBits(terms.recordTypes),
    dataFrom: dayNumber(terms.dataFrom),
    dataTo: dayNumber(terms.dataTo),
    validFrom,
    // Not a second longer than what was asked for.
    validTo: validFrom + terms.days * 86_400,
    nonce,
    resident: asHex(residentId),
    grantee: /^0x[0-9a-f]{64}$/.test(terms.granteeId) ? asHex(terms.granteeId) : wordOf(terms.granteeId),
    holder: terms.holderOrgId ? wordOf(terms.holderOrgId) : noWord,
    fields: terms.fields ? fieldsToWord(terms.fields) : noWord,
    textHash: textHashOf(text),
  }
  const signed = replaces
    ? encodeSigned('change', { ...values, replaces: asHex(replaces) })
    : encodeSigned('grant', values)
  const signature = await deviceSigner(account).sign(fromHex(signed), {
    what: `${replaces ? '变更' : '同意'}：${terms.granteeName}用于${purposes[terms.purpose].zh}`,
    ask: askForPin,
  })
  return { signed, signature }
}
const unknownOrganisation = { code: 'h5.unknown-organisation', zh: '没有找到这家机构，请重新选择。', retryable: false }

export async function signWithdrawal(
  account: Account,
  grantId: string,
  what: string,
): Promise<{ nonce: number; signature: string }> {
  const facts = await chainFacts(account)
  const { residentId, nonce } = await consent.call('nextNonce')
  const signed = encodeSigned('withdrawal', {
    domain: asHex(facts.domains.consent),
    action: 3,
    nonce,
    resident: asHex(residentId),
    grantId: asHex(grantId),
  })
  const signature = await deviceSigner(account).sign(fromHex(signed), { what, ask: askForPin })
  return { nonce, signature }
}
