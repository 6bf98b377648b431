import {
  dayOfNumber,
  granteeKinds,
  grantKinds,
  grantModes,
  purposes,
  recordTypesOfBits,
  wordOfCode,
} from '@jhc/record/consent/consent-words.ts'
import { fieldsOfWord } from '@jhc/record/consent/field-catalogue.ts'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { orgOfWord } from '../contract-access.ts'
import type { grantView } from './api.ts'
import { type ChainGrant, findGrants } from './chain-grant-store.ts'
import { type Consent, orgNameOf } from './consent.ts'
import { errors } from './errors.ts'
import { termsOf } from './keep-events.ts'
import { disputedAmong, finalBlockOf, type GrantFilter, pageOfGrants } from './list-store.ts'
import { type Submission, submissionsOf } from './submission-store.ts'
import { templatesByHash } from './template-store.ts'

export type GrantView = z.input<typeof grantView>

/** Residents see their own name, everybody else a masked one. */
type For = 'own' | 'others'

export async function showGrant(consent: Consent, grantId: string, reader: For): Promise<GrantView> {
  const [view] = await showGrants(consent, [grantId], reader)
  if (!view) throw errors['not-found']()
  return view
}

export async function listGrants(consent: Consent, filter: GrantFilter, reader: For) {
  const page = await pageOfGrants(consent.db, filter, Math.floor(consent.now() / 1000))
  const { total, totalCapped } = page
  return { items: await showGrants(consent, page.grantIds, reader), total, totalCapped }
}

export async function showGrants(consent: Consent, grantIds: readonly string[], reader: For): Promise<GrantView[]> {
  const { db } = consent
  const [rows, submissions, disputed, final] = await Promise.all([
    findGrants(db, grantIds),
    submissionsOf(db, grantIds),
    disputedAmong(db, grantIds),
    finalBlockOf(db),
  ])
  const onChain = new Map(rows.map((row) => [row.grantId, row]))
  const steps = Map.groupBy(submissions, ({ grantId }) => grantId)
  const known = grantIds.flatMap((grantId) => {
    const given = steps.get(grantId) ?? []
    const signed = given.find(({ what }) => what !== 'withdraw')
    const chain = onChain.get(grantId)
    const terms = chain ?? (signed && termsOf(signed.signed as Hex))
    return terms ? [{ grantId, terms, chain, signed, given }] : []
  })
  const names = await namesFor(
    consent,
    known.map(({ terms }) => terms),
    reader,
  )
  const texts = await templatesByHash(db, [...new Set(known.map(({ terms }) => terms.textHash))])
  return known.map(({ grantId, terms, chain, signed, given }) => ({
    grantId,
    residentId: terms.residentId,
    residentName: names.resident(terms.residentId),
    kind: wordOfCode(grantKinds, terms.kind) ?? 'data-use',
    mode: wordOfCode(grantModes, terms.mode) ?? 'remote',
    granteeKind: wordOfCode(granteeKinds, terms.granteeKind) ?? 'person',
    granteeId: terms.granteeId,
    ...names.grantee(terms),
    holderOrgId: terms.holderOrg,
    holderName: terms.holderOrg === null ? '全部机构' : orgNameOf(consent, terms.holderOrg),
    purpose: wordOfCode(purposes, terms.purpose) ?? String(terms.purpose),
    recordTypes: recordTypesOfBits(terms.recordTypes),
    fields: terms.fieldsForm === 0 ? null : terms.fieldsForm === 1 ? fieldsOfWord(terms.fields) : [],
    maxGrade: terms.maxGrade,
    dataFrom: dayOfNumber(terms.dataFrom),
    dataTo: dayOfNumber(terms.dataTo),
    validFrom: timeOf(terms.validFrom),
    validTo: timeOf(terms.validTo),
    templateTitle: texts.get(terms.textHash)?.title ?? '',
    textHash: terms.textHash,
    ...standOf(consent, chain, signed, given, terms, final),
    replaces: chain?.replaces ?? (signed?.what === 'change' ? `0x${signed.signed.slice(-64)}` : null),
    requestId: signed?.requestId ?? null,
    transactionHash: chain?.transactionHash ?? null,
    blockNumber: chain?.blockNumber ?? null,
    disputed: disputed.has(grantId),
  }))
}

const timeOf = (seconds: number) => new Date(seconds * 1000).toISOString()

/** What the steps on chain come to, and what is still queued. A withdrawal counts from its taking. */
function standOf(
  { now }: Consent,
  chain: ChainGrant | undefined,
  signed: Submission | undefined,
  given: readonly Submission[],
  terms: { validFrom: number; validTo: number },
  final: number,
): Pick<GrantView, 'state' | 'anchored' | 'grantedAt' | 'endedAt'> {
  const withdrawal = given.find(({ what, state }) => what === 'withdraw' && state !== 'failed')
  const grantedAt = chain ? timeOf(chain.grantedAt) : signed!.createdAt.toISOString()
  if (!chain) {
    const failed = signed!.state === 'failed'
    const state = failed ? 'failed' : withdrawal ? 'withdrawn' : 'waiting'
    const endedAt = withdrawal?.createdAt.toISOString() ?? null
    return { state, anchored: failed ? 'failed' : 'queued', grantedAt, endedAt }
  }
  const newest = chain.endedBlock ?? chain.blockNumber
  const anchored = newest <= final ? ('final' as const) : ('included' as const)
  if (chain.ended) return { state: chain.ended, anchored, grantedAt, endedAt: timeOf(chain.endedAt!) }
  if (withdrawal)
    return { state: 'withdrawn', anchored: 'queued', grantedAt, endedAt: withdrawal.createdAt.toISOString() }
  const seconds = now() / 1000
  const state = seconds >= terms.validTo ? 'expired' : seconds < terms.validFrom ? 'not-yet' : 'in-force'
  return { state, anchored, grantedAt, endedAt: state === 'expired' ? timeOf(terms.validTo) : null }
}

interface Named {
  residentId: string
  granteeId: string
  granteeKind: number
}

export async function namesFor(consent: Consent, all: readonly Named[], reader: For) {
  const residentIds = [...new Set(all.map(({ residentId }) => residentId))]
  const ids = [...new Set(all.filter(({ granteeKind }) => granteeKind !== 2).map(({ granteeId }) => granteeId))]
  const [{ residents }, { signers }] = await Promise.all([
    residentIds.length > 0 ? consent.residents.resolve({ body: { residentIds } }) : { residents: [] },
    ids.length > 0 ? consent.personKeys.lookup({ body: { ids } }) : { signers: [] },
  ])
  const residentOf = new Map(residents.map((one) => [one.residentId, one]))
  const signerOf = new Map(signers.map((one) => [one.id, one]))
  return {
    resident(id: string): string {
      const one = residentOf.get(id)
      return (reader === 'own' ? one?.name : one?.maskedName) ?? ''
    },
    grantee({ granteeId, granteeKind }: Named): { granteeName: string; granteeOrgName: string } {
      if (granteeKind === 2) {
        const name = orgNameOf(consent, orgOfWord(granteeId))
        return { granteeName: name, granteeOrgName: name }
      }
      const one = signerOf.get(granteeId)
      const name = one?.kind === 'resident' ? `${Array.from(one.name)[0] ?? ''}*` : (one?.name ?? '')
      return { granteeName: name, granteeOrgName: orgNameOf(consent, one?.orgId ?? null) }
    },
  }
}
