import { base64Of, hexOf } from '@jhc/gm/bytes.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { isWithin, limitsOf } from '@jhc/server-kit/reach.ts'
import type { Transaction } from 'kysely'
import type { BookRows, CertificateRow, IdentityRow } from './book-store.ts'
import { errors } from './errors.ts'
import { certificateFrom, type Desk, noteEvent } from './identity.ts'
import { judgeCertificate } from './judge-certificate.ts'
import { shownIdentity } from './show-identities.ts'

export interface Proposal {
  kind: IdentityRow['kind']
  orgId: string
  name: string
  accountId?: string | undefined
  sourceId?: string | undefined
  certificate: string
  reason: string
}

/** A person has an account, a gateway a source. */
const holderOf = {
  practitioner: 'account',
  researcher: 'account',
  administrator: 'account',
  gateway: 'source',
} as const

export async function proposeIdentity(desk: Desk, given: Proposal, call: CallContext) {
  const { kind, orgId, name, accountId = null, sourceId = null, reason } = given
  refuseOutside(call, orgId)
  const holder = kind === 'organisation' ? null : holderOf[kind]
  if ((holder === 'account') !== (accountId !== null) || (holder === 'source') !== (sourceId !== null))
    throw errors['wrong-holder']()
  if (sourceId && !desk.config.sources.some((one) => one.sourceId === sourceId && one.orgId === orgId))
    throw errors['wrong-holder']()
  if (accountId === call.principal.id) throw errors['not-yourself']()
  const certificate = await usable(desk, given.certificate)
  const identityId = uuidv7(desk.now())
  await desk.book.change(async (tx, rows) => {
    const taken = rows.identities.some(
      (one) => (accountId && one.account_id === accountId) || (sourceId && one.source_id === sourceId),
    )
    if (taken) throw errors['already-registered']()
    const identity: IdentityRow = {
      identity_id: identityId,
      kind,
      org_id: orgId,
      name,
      account_id: accountId,
      source_id: sourceId,
      state: 'proposed',
      created_at: new Date(desk.now()),
      suspended_at: null,
      suspended_by: null,
    }
    await tx.insertInto('identity.identity').values(identity).execute()
    await addCertificate(desk, tx, rows, { identity, certificate, reason }, call)
  })
  return shownIdentity(desk, identityId)
}

export async function proposeCertificate(
  desk: Desk,
  identityId: string,
  { certificate: text, reason }: Pick<Proposal, 'certificate' | 'reason'>,
  call: CallContext,
) {
  const certificate = await usable(desk, text)
  await desk.book.change(async (tx, rows) => {
    const identity = rows.identities.find((one) => one.identity_id === identityId)
    if (!identity || !isWithin(limitsOf(call.principal), { orgId: identity.org_id })) throw errors['not-found']()
    if (identity.account_id === call.principal.id) throw errors['not-yourself']()
    await addCertificate(desk, tx, rows, { identity, certificate, reason }, call)
  })
  return shownIdentity(desk, identityId)
}

/** Whatever could not be used now is not registered. */
async function usable(desk: Desk, text: string): Promise<Certificate> {
  let certificate: Certificate
  try {
    certificate = certificateFrom(text)
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    throw errors['bad-certificate']({ state: 'malformed' }, { cause: error })
  }
  const snapshot = await desk.book.current()
  const judged = judgeCertificate(certificate, snapshot, desk.config, desk.now())
  const state = judged.state === 'valid' ? await desk.responders.wordOn(snapshot, certificate) : judged.state
  if (state !== 'valid') throw errors['bad-certificate']({ state })
  return certificate
}

async function addCertificate(
  desk: Desk,
  tx: Transaction<any>,
  { certificates }: BookRows,
  { identity, certificate, reason }: { identity: IdentityRow; certificate: Certificate; reason: string },
  call: CallContext,
): Promise<void> {
  const { thumbprint } = certificate
  const publicKey = hexOf(certificate.publicKey)
  const taken = certificates.some(
    (one) =>
      (one.thumbprint === thumbprint && one.state !== 'refused') ||
      (one.public_key === publicKey && one.identity_id !== identity.identity_id && one.state !== 'refused'),
  )
  if (taken) throw errors['certificate-known']()
  const row: CertificateRow = {
    thumbprint,
    identity_id: identity.identity_id,
    org_id: identity.org_id,
    subject: certificate.subject,
    issuer: certificate.issuer,
    serial_number: certificate.serial,
    not_before: certificate.notBefore,
    not_after: certificate.notAfter,
    public_key: publicKey,
    der: base64Of(certificate.der),
    state: 'proposed',
    reason,
    proposed_by: call.principal.id,
    proposed_at: new Date(desk.now()),
    decided_by: null,
    decided_at: null,
    revoked_by: null,
    revoked_at: null,
  }
  await tx
    .deleteFrom('identity.certificate')
    .where('thumbprint', '=', thumbprint)
    .where('state', '=', 'refused')
    .execute()
  await tx.insertInto('identity.certificate').values(row).execute()
  const { identity_id: subjectId, org_id: orgId } = identity
  await noteEvent(desk, tx, call, { subjectId, orgId, act: 'certificate-proposed', reason })
}

function refuseOutside({ principal }: CallContext, orgId: string): void {
  if (!isWithin(limitsOf(principal), { orgId })) throw errors['not-found']()
}
