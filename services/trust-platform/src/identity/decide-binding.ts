import type { CallContext } from '@jhc/server-kit/capability.ts'
import { isWithin, limitsOf } from '@jhc/server-kit/reach.ts'
import type { Transaction } from 'kysely'
import type { BookRows, CertificateRow, IdentityRow } from './book-store.ts'
import { errors } from './errors.ts'
import { type Desk, noteEvent } from './identity.ts'
import { shownIdentity } from './show-identities.ts'

export async function decideBinding(
  desk: Desk,
  thumbprint: string,
  { approve, remark }: { approve: boolean; remark: string },
  call: CallContext,
) {
  return changeBinding(desk, thumbprint, call, async (tx, { certificate, identity }) => {
    if (certificate.state !== 'proposed') throw errors['not-open']()
    if (approve && certificate.proposed_by === call.principal.id) throw errors['own-proposal']()
    if (approve && identity.account_id === call.principal.id) throw errors['not-yourself']()
    const columns = {
      state: approve ? 'active' : 'refused',
      decided_by: call.principal.id,
      decided_at: new Date(desk.now()),
    }
    await tx.updateTable('identity.certificate').set(columns).where('thumbprint', '=', thumbprint).execute()
    return { act: approve ? 'certificate-approved' : 'certificate-refused', reason: remark }
  })
}

export async function revokeBinding(desk: Desk, thumbprint: string, reason: string, call: CallContext) {
  return changeBinding(desk, thumbprint, call, async (tx, { certificate }) => {
    if (certificate.state !== 'active' && certificate.state !== 'proposed') throw errors['not-open']()
    const columns = { state: 'revoked', revoked_by: call.principal.id, revoked_at: new Date(desk.now()) }
    await tx.updateTable('identity.certificate').set(columns).where('thumbprint', '=', thumbprint).execute()
    return { act: 'certificate-revoked', reason }
  })
}

/** Suspends or lets in again; another person lets in than suspended. */
export async function suspendIdentity(
  desk: Desk,
  identityId: string,
  { suspended, reason }: { suspended: boolean; reason: string },
  call: CallContext,
) {
  await desk.book.change(async (tx, rows) => {
    const identity = identityOf(rows, identityId, call)
    if (suspended === (identity.state === 'suspended')) throw errors['not-open']()
    if (!suspended && identity.suspended_by === call.principal.id) throw errors['own-suspension']()
    if (!suspended && identity.account_id === call.principal.id) throw errors['not-yourself']()
    const columns = suspended
      ? { state: 'suspended', suspended_at: new Date(desk.now()), suspended_by: call.principal.id }
      : { state: stateBy(rows.certificates, identityId), suspended_at: null, suspended_by: null }
    await tx.updateTable('identity.identity').set(columns).where('identity_id', '=', identityId).execute()
    const act = suspended ? 'suspended' : 'resumed'
    await noteEvent(desk, tx, call, { subjectId: identityId, orgId: identity.org_id, act, reason })
  })
  return shownIdentity(desk, identityId)
}

async function changeBinding(
  desk: Desk,
  thumbprint: string,
  call: CallContext,
  work: (
    tx: Transaction<any>,
    found: { certificate: CertificateRow; identity: IdentityRow },
  ) => Promise<{ act: string; reason: string }>,
) {
  const identityId = await desk.book.change(async (tx, rows) => {
    const certificate = rows.certificates.find((one) => one.thumbprint === thumbprint)
    if (!certificate) throw errors['not-found']()
    const identity = identityOf(rows, certificate.identity_id, call)
    const { identity_id: subjectId, org_id: orgId } = identity
    const done = await work(tx, { certificate, identity })
    await noteEvent(desk, tx, call, { subjectId, orgId, ...done })
    if (identity.state === 'suspended') return subjectId
    const now = (await tx
      .selectFrom('identity.certificate')
      .selectAll()
      .where('identity_id', '=', subjectId)
      .execute()) as unknown as CertificateRow[]
    await tx
      .updateTable('identity.identity')
      .set({ state: stateBy(now, subjectId) })
      .where('identity_id', '=', subjectId)
      .execute()
    return subjectId
  })
  return shownIdentity(desk, identityId)
}

function identityOf({ identities }: BookRows, identityId: string, call: CallContext): IdentityRow {
  const identity = identities.find((one) => one.identity_id === identityId)
  if (!identity || !isWithin(limitsOf(call.principal), { orgId: identity.org_id })) throw errors['not-found']()
  return identity
}

function stateBy(certificates: readonly CertificateRow[], identityId: string): IdentityRow['state'] {
  const states = certificates.filter((one) => one.identity_id === identityId).map(({ state }) => state)
  return states.includes('active') ? 'active' : states.includes('proposed') ? 'proposed' : 'revoked'
}
