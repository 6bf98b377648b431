import { verify } from '@jhc/gm/sm2.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { encodeSigned, idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { type Kysely, sql } from 'kysely'
import type { Hex } from 'viem'
import { publicKeyText, readContract } from '../contract-access.ts'
import { findGrants } from './chain-grant-store.ts'
import { readTerms, type Terms } from './check-terms.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'
import { residentsOf } from './resident-of-caller.ts'
import { type GrantView, showGrant } from './show-grants.ts'
import {
  findSubmission,
  insertSubmission,
  lastNonce,
  type Submission,
  type SubmissionKind,
  submissionsOf,
} from './submission-store.ts'

export interface SignedGrant {
  signed: string
  signature: string
  requestId?: string | undefined
}

/** By the resident's own session, or by another service within an act that the resident made there. */
export async function acceptGrant(consent: Consent, given: SignedGrant, principal: Principal): Promise<GrantView> {
  const signed = given.signed as Hex
  const grantId = idOfSigned(signed)
  if (principal.kind !== 'service') await refuseOthers(consent, residentOfBytes(signed), principal)
  if (await isKnown(consent, grantId)) return showGrant(consent, grantId, 'own')
  const terms = await readTerms(consent, signed, 'grant')
  if (terms.kind === 5 || terms.mode === 6) throw errors['terms-invalid']({ field: 'kind' })
  await takeSigned(consent, { ...given, signed, grantId, terms, what: 'grant', by: principal.id })
  return showGrant(consent, grantId, 'own')
}

/** The old one stays in force until the chain has the new one. */
export async function acceptChange(
  consent: Consent,
  replaces: string,
  given: SignedGrant,
  principal: Principal,
): Promise<GrantView> {
  const signed = given.signed as Hex
  const grantId = idOfSigned(signed)
  await refuseOthers(consent, residentOfBytes(signed), principal)
  if (await isKnown(consent, grantId)) return showGrant(consent, grantId, 'own')
  const terms = await readTerms(consent, signed, 'change')
  if (terms.kind === 5 || terms.mode === 6) throw errors['terms-invalid']({ field: 'kind' })
  if (terms.replaces !== replaces) throw errors['terms-invalid']({ field: 'replaces' })
  await refuseEnded(consent, replaces, terms.residentId)
  await takeSigned(consent, { ...given, signed, grantId, terms, what: 'change', by: principal.id })
  return showGrant(consent, grantId, 'own')
}

export async function acceptWithdrawal(
  consent: Consent,
  grantId: string,
  { nonce, signature }: { nonce: number; signature: string },
  principal: Principal,
): Promise<GrantView> {
  await consent.follow()
  const residentId = await residentOfGrant(consent, grantId)
  if (residentId === null) throw errors['not-found']()
  if (principal.kind !== 'service') await refuseOthers(consent, residentId, principal)
  const submissionId = `withdraw:${grantId}:${nonce}`
  const [known, [onChain]] = await Promise.all([
    findSubmission(consent.db, submissionId),
    findGrants(consent.db, [grantId]),
  ])
  if (known?.state === 'failed') throw errors['nonce-used']()
  if (known || onChain?.ended === 'withdrawn') return showGrant(consent, grantId, 'own')
  if (onChain?.ended) throw errors['not-in-force']()
  const domain = await consent.domain()
  const signed = encodeSigned('withdrawal', {
    domain,
    action: 3,
    nonce,
    resident: residentId as Hex,
    grantId: grantId as Hex,
  })
  const publicKey = await refuseUnsigned(consent, residentId, signed, signature)
  await consent.db.transaction().execute(async (trx) => {
    await takeTurn(trx, residentId)
    if (await findSubmission(trx, submissionId)) return
    await insertSubmission(trx, {
      ...blank,
      submissionId,
      what: 'withdraw',
      grantId,
      residentId,
      kind: 0,
      granteeId: '',
      nonce,
      signed,
      signature,
      publicKey,
      byAccount: principal.id,
      createdAt: new Date(consent.now()),
    })
  })
  consent.wake()
  return showGrant(consent, grantId, 'own')
}

export const blank = {
  practitionerId: null,
  organisationSignature: null,
  requestId: null,
  reason: null,
  state: 'ready' as const,
  failure: null,
}

interface Taken extends SignedGrant {
  signed: Hex
  grantId: string
  terms: Terms
  what: SubmissionKind
  by: string
}

async function takeSigned(consent: Consent, { signed, signature, grantId, terms, what, by, requestId }: Taken) {
  const { residentId, nonce } = terms
  const publicKey = await refuseUnsigned(consent, residentId, signed, signature)
  await consent.db.transaction().execute(async (trx) => {
    await takeTurn(trx, residentId)
    if (await findSubmission(trx, `grant:${grantId}`)) return
    if (nonce <= (await lastNonce(trx, residentId))) throw errors['nonce-used']()
    await insertSubmission(trx, {
      ...blank,
      submissionId: `grant:${grantId}`,
      what,
      grantId,
      residentId,
      kind: terms.kind,
      granteeId: terms.granteeId,
      nonce,
      signed,
      signature,
      publicKey,
      requestId: requestId ?? null,
      byAccount: by,
      createdAt: new Date(consent.now()),
    } satisfies Submission)
  })
  consent.wake()
}

export async function takeTurn(trx: Kysely<any>, residentId: string): Promise<void> {
  await sql`insert into consent.resident (resident_id) values (${residentId}) on conflict do nothing`.execute(trx)
  await sql`select 1 from consent.resident where resident_id = ${residentId} for update`.execute(trx)
}

/** By the key that the chain itself knows at this moment; gives that key. */
export async function refuseUnsigned(
  { gateway }: Consent,
  id: string,
  signed: Hex,
  signature: string,
): Promise<string> {
  const word = id as Hex
  const [, version] = await readContract(gateway, 'Identities', 'identities', [word])
  const [x, y, , , endsAt] = await readContract(gateway, 'Identities', 'keys', [word, version])
  if (version === 0 || endsAt !== 0n) throw errors['no-key']()
  const publicKey = publicKeyText(x, y)
  if (!verify(fromHex(signed), fromHex(signature), fromHex(publicKey))) throw errors['not-signed']()
  return publicKey
}

async function refuseOthers(consent: Consent, residentId: string, principal: Principal): Promise<void> {
  const own = await residentsOf(consent, principal)
  if (own.length === 0) throw errors['no-resident']()
  if (!own.some((one) => one.residentId === residentId)) throw errors['not-yours']()
}

/** Offset 55, where both layouts have it. */
const residentOfBytes = (signed: Hex) => `0x${signed.slice(2 + 110, 2 + 174)}`

async function isKnown({ db }: Consent, grantId: string): Promise<boolean> {
  const [grants, submissions] = await Promise.all([findGrants(db, [grantId]), submissionsOf(db, [grantId])])
  return grants.length > 0 || submissions.some(({ what, state }) => what !== 'withdraw' && state !== 'failed')
}

async function residentOfGrant({ db }: Consent, grantId: string): Promise<string | null> {
  const [[grant], [submission]] = await Promise.all([findGrants(db, [grantId]), submissionsOf(db, [grantId])])
  return grant?.residentId ?? submission?.residentId ?? null
}

async function refuseEnded(consent: Consent, grantId: string, residentId: string): Promise<void> {
  await consent.follow()
  const [[grant], submissions] = await Promise.all([
    findGrants(consent.db, [grantId]),
    submissionsOf(consent.db, [grantId]),
  ])
  const queued = submissions.find(({ what, state }) => what !== 'withdraw' && state !== 'failed')
  if (!grant && !queued) throw errors['not-found']()
  if ((grant ?? queued)!.residentId !== residentId) throw errors['not-yours']()
  const withdrawn = submissions.some(({ what, state }) => what === 'withdraw' && state !== 'failed')
  if (grant?.ended || withdrawn) throw errors['not-in-force']()
}

export async function showNextNonce({ db }: Consent, residentId: string) {
  return { residentId, nonce: (await lastNonce(db, residentId)) + 1 }
}
