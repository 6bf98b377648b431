import { dayNumber, dayOfNumber, recordTypesOfBits, recordTypesToBits } from '@jhc/record/consent/consent-words.ts'
import { catalogueFields, fieldsOfWord, fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import type { RecordType } from '@jhc/record/model.ts'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { noWord, orgWord, readContract } from '../contract-access.ts'
import type { consentCheck, consentQuery } from './api.ts'
import { rowText } from './chain-grant-store.ts'
import { type CheckFacts, readCheckFacts } from './check-store.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'
import { applyRule, type RuleAnswer, type RuleGrant, type RulePart, type RuleQuery } from './permission-rule.ts'

export type ConsentQuery = z.output<typeof consentQuery>
type Check = z.input<typeof consentCheck>
type OwnDenials = Awaited<ReturnType<Consent['denials']['of']>>

/**
 * The rule over the mirror's grants, and then the chain's own word: the contract is asked for each part, and how many grants it holds of
 * the resident, so that a row that was added, changed, put back or taken away in our tables opens nothing.
 */
export async function checkConsent(consent: Consent, query: ConsentQuery): Promise<Check> {
  const asked = ruleQueryOf(query)
  const [facts, denials] = await Promise.all([
    settledFacts(consent, query.residentId, query.askerId),
    consent.denials.of(query.residentId),
  ])
  const { asker, blockNumber } = facts
  if (query.askerId === query.residentId) return ownView(consent, query, asked, facts)
  const grants = intactGrants(consent, facts, denials)
  const parts: Check['parts'] = []
  const refused = new Map<number, number>()
  for (const holderOrgId of query.holderOrgId === undefined ? holdersOf(grants) : [query.holderOrgId]) {
    const answer = await confirmed(consent, query, { ...asked, holderOrgId }, grants, facts, denials)
    parts.push(
      ...answer.parts.map((part) => shownPart(part, query.holderOrgId === undefined ? holderOrgId : null, query)),
    )
    for (const { reason, recordTypes } of answer.refused) refused.set(reason, (refused.get(reason) ?? 0) | recordTypes)
  }
  const open = recordTypesToBits(parts.flatMap(({ recordTypes }) => recordTypes as RecordType[]))
  return {
    allowed: asker?.active === true && parts.length > 0,
    parts,
    refused: [...refused]
      .map(([reason, bits]) => ({ recordTypes: recordTypesOfBits(bits & ~open) as string[], reason }))
      .filter(({ recordTypes }) => recordTypes.length > 0),
    blockNumber,
  }
}

function ruleQueryOf(query: ConsentQuery): RuleQuery {
  const recordTypes = recordTypesToBits(query.recordTypes as RecordType[])
  const [dataFrom, dataTo] = [dayNumber(query.dataFrom), dayNumber(query.dataTo)]
  if (!Number.isInteger(recordTypes) || recordTypes === 0 || !(dataFrom <= dataTo)) throw errors['terms-invalid']()
  return {
    purpose: query.purpose,
    holderOrgId: query.holderOrgId ?? null,
    recordTypes,
    fields: query.fields === null ? null : BigInt(fieldsToWord(query.fields)),
    maxGrade: query.maxGrade,
    dataFrom,
    dataTo,
  }
}

const patience = 3

/** Rows that know as many of the resident's grants as the chain does; a block that is just being mirrored is waited for a moment. */
async function settledFacts(consent: Consent, residentId: string, askerId: string): Promise<CheckFacts> {
  for (let attempt = 1; ; attempt++) {
    const [facts, count] = await Promise.all([
      readCheckFacts(consent.db, residentId, askerId),
      readContract(consent.gateway, 'Consent', 'countOf', [residentId as Hex]),
    ])
    if (BigInt(facts.grants.length) === count) return facts
    if (attempt === patience) {
      consent.tampered.inc({ by: 'count' })
      throw errors.behind()
    }
    await consent.follow()
  }
}

const knownFields = BigInt(fieldsToWord(catalogueFields.map(({ bit }) => bit)))

/** A row whose code does not hold was not written by this program: it neither opens nor narrows anything, and nothing else is believed with it. */
function intactGrants({ macOf, tampered, log }: Consent, { grants }: CheckFacts, denials: OwnDenials): RuleGrant[] {
  for (const { keyCounts: _, withdrawing: __, ...row } of grants) {
    if (row.mac === macOf(rowText(row))) continue
    tampered.inc({ by: 'mac' })
    log.error({ grantId: row.grantId }, 'the row of a grant is not what was written')
    throw errors.behind()
  }
  return grants.map((row) => ({
    grantId: row.grantId,
    granteeKind: row.granteeKind,
    granteeId: row.granteeKind === 2 ? (row.granteeOrg ?? '') : row.granteeId,
    holderOrgId: row.holderOrg,
    kind: row.kind,
    mode: row.mode,
    purpose: row.purpose,
    recordTypes: row.recordTypes,
    fields: row.fieldsForm === 0 ? null : row.fieldsForm === 1 ? BigInt(row.fields) & knownFields : 0n,
    maxGrade: row.maxGrade,
    dataFrom: row.dataFrom,
    dataTo: row.dataTo,
    validFrom: row.validFrom,
    validTo: row.validTo,
    ended: row.ended ?? (row.withdrawing ? 'withdrawn' : null),
    keyCounts: row.keyCounts,
    disputed: denials.has('dispute', row.grantId),
  }))
}

const holdersOf = (grants: RuleGrant[]): (string | null)[] => [
  null,
  ...new Set(grants.flatMap(({ holderOrgId }) => holderOrgId ?? [])),
]

/** What the contract does not confirm is left out, and the rule applied anew to the rest. */
async function confirmed(
  consent: Consent,
  query: ConsentQuery,
  asked: RuleQuery,
  grants: RuleGrant[],
  facts: CheckFacts,
  denials: OwnDenials,
): Promise<RuleAnswer> {
  const { asker } = facts
  const ruleFacts = {
    nowSeconds: Math.floor(consent.now() / 1000),
    asker: {
      id: query.askerId,
      kind: asker?.kind ?? 0,
      organisation: asker?.organisation ?? null,
      active: asker?.active ?? false,
    },
    denied:
      denials.has('person', query.askerId) ||
      (asker?.organisation != null && denials.has('organisation', asker.organisation)),
    emergencyAllowed: facts.emergency,
    paperAllowed: facts.paper,
  }
  const refusedByChain = new Map<string, number>()
  for (;;) {
    const left = grants.filter(({ grantId }) => !refusedByChain.has(grantId))
    const answer = applyRule(left, asked, ruleFacts)
    const reasons = await Promise.all(answer.parts.map((part) => askContract(consent, query, asked, part)))
    const before = refusedByChain.size
    answer.parts.forEach(({ grantId }, i) => {
      if (reasons[i] !== 0) refusedByChain.set(grantId, reasons[i]!)
    })
    if (refusedByChain.size === before) return withChainsReasons(answer, grants, refusedByChain)
    consent.log.warn({ grantIds: [...refusedByChain.keys()] }, 'the chain refuses what the mirror’s rows allow')
  }
}

/** Where only the chain stood against it, its reason is the one to tell. */
function withChainsReasons(answer: RuleAnswer, grants: RuleGrant[], byChain: Map<string, number>): RuleAnswer {
  if (byChain.size === 0) return answer
  return {
    parts: answer.parts,
    refused: answer.refused.map(({ recordTypes, reason }) => {
      const one = grants.find((grant) => byChain.has(grant.grantId) && (grant.recordTypes & recordTypes) !== 0)
      return { recordTypes, reason: one ? byChain.get(one.grantId)! : reason }
    }),
  }
}

async function askContract(
  { gateway }: Consent,
  query: ConsentQuery,
  { holderOrgId, purpose }: RuleQuery,
  part: RulePart,
): Promise<number> {
  const [, reason] = await readContract(gateway, 'Consent', 'check', [
    part.grantId as Hex,
    {
      resident: query.residentId as Hex,
      asker: query.askerId as Hex,
      holder: holderOrgId === null ? noWord : orgWord(holderOrgId),
      fields: wordOf(part.fields),
      fieldsForm: part.fields === null ? 0 : 1,
      grade: part.maxGrade,
      purpose,
      recordTypes: part.recordTypes,
      dataFrom: part.dataFrom,
      dataTo: part.dataTo,
    },
  ])
  return reason
}

const wordOf = (fields: bigint | null): Hex => `0x${(fields ?? 0n).toString(16).padStart(64, '0')}`

function shownPart(part: RulePart, holderOrgId: string | null, query: ConsentQuery): Check['parts'][number] {
  return {
    grantId: part.grantId,
    holderOrgId: query.holderOrgId ?? holderOrgId,
    recordTypes: recordTypesOfBits(part.recordTypes),
    fields: part.fields === null ? null : fieldsOfWord(wordOf(part.fields)),
    maxGrade: part.maxGrade,
    dataFrom: dayOfNumber(part.dataFrom),
    dataTo: dayOfNumber(part.dataTo),
    validTo: new Date(part.validTo * 1000).toISOString(),
  }
}

/** Residents see their own record without a grant, as long as their key counts: the contract's rule. */
async function ownView(consent: Consent, query: ConsentQuery, asked: RuleQuery, facts: CheckFacts): Promise<Check> {
  const own =
    facts.asker?.kind === 1 && (await readContract(consent.gateway, 'Identities', 'isActive', [query.askerId as Hex]))
  const part = { ...asked, grantId: noWord, validTo: Math.floor(consent.now() / 1000) + 86_400 }
  return {
    allowed: own,
    parts: own ? [shownPart(part, null, query)] : [],
    refused: own ? [] : [{ recordTypes: recordTypesOfBits(asked.recordTypes), reason: 10 }],
    blockNumber: facts.blockNumber,
  }
}
