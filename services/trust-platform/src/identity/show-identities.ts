import { fromBase64 } from '@jhc/gm/bytes.ts'
import { readCertificate } from '@jhc/gm/x509/certificate.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { isWithin, limitsOf } from '@jhc/server-kit/reach.ts'
import type { z } from 'zod'
import type { CertificateState, identity } from './api.ts'
import type { Snapshot } from './book.ts'
import type { CertificateRow, IdentityRow } from './book-store.ts'
import { standing } from './check-certificate.ts'
import { errors } from './errors.ts'
import { boundOf, type Desk } from './identity.ts'

export interface Filter {
  kind?: IdentityRow['kind'] | undefined
  state?: IdentityRow['state'] | undefined
  orgId?: string | undefined
  name?: string | undefined
  page: number
  pageSize: number
}

/** Newest first; the book is in memory, so the count is exact. */
export async function findIdentities(desk: Desk, filter: Filter, { principal }: CallContext) {
  const snapshot = await desk.book.current()
  const limits = limitsOf(principal)
  const found = [...snapshot.identities.values()]
    .filter((one) => isWithin(limits, { orgId: one.org_id }))
    .filter((one) => !filter.kind || one.kind === filter.kind)
    .filter((one) => !filter.state || one.state === filter.state)
    .filter((one) => !filter.orgId || one.org_id === filter.orgId)
    .filter((one) => !filter.name || one.name.includes(filter.name))
    .sort((a, b) => (a.identity_id < b.identity_id ? 1 : -1))
  const from = (filter.page - 1) * filter.pageSize
  const items = found.slice(from, from + filter.pageSize).map((one) => shown(desk, snapshot, one))
  return { items, total: found.length, totalCapped: false }
}

export async function shownIdentity(desk: Desk, identityId: string) {
  const snapshot = await desk.book.current()
  const row = snapshot.identities.get(identityId)
  if (!row) throw errors['not-found']()
  return shown(desk, snapshot, row)
}

export async function historyOf(desk: Desk, identityId: string, { principal }: CallContext) {
  const row = (await desk.book.current()).identities.get(identityId)
  if (!row || !isWithin(limitsOf(principal), { orgId: row.org_id })) throw errors['not-found']()
  const events = await desk.db
    .selectFrom('identity.event')
    .selectAll()
    .where('subject_id', '=', identityId)
    .orderBy('event_id', 'desc')
    .limit(200)
    .execute()
  return {
    events: events.map(({ at, by_id: by, act, reason }) => ({ at: at.toISOString(), by, act, reason })),
  }
}

function shown(desk: Desk, snapshot: Snapshot, row: IdentityRow): z.output<typeof identity> {
  return {
    ...boundOf(row),
    state: row.state,
    createdAt: row.created_at.toISOString(),
    suspendedAt: row.suspended_at?.toISOString() ?? null,
    suspendedBy: row.suspended_by,
    certificates: [...snapshot.certificates.values()]
      .filter((one) => one.identity_id === row.identity_id)
      .sort((a, b) => b.proposed_at.getTime() - a.proposed_at.getTime())
      .map((one) => {
        const certificate = readCertificate(fromBase64(one.der))
        const { state } = standing(desk, snapshot, certificate)
        const word = desk.responders.lastWord(snapshot, certificate) ?? 'valid'
        return shownCertificate(one, state === 'valid' ? word : state)
      }),
  }
}

function shownCertificate(
  row: CertificateRow,
  state: CertificateState,
): z.output<typeof identity>['certificates'][number] {
  return {
    thumbprint: row.thumbprint,
    identityId: row.identity_id,
    subject: row.subject,
    issuer: row.issuer,
    serial: row.serial_number,
    notBefore: row.not_before.toISOString(),
    notAfter: row.not_after.toISOString(),
    binding: row.state,
    state,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at.toISOString(),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    reason: row.reason,
  }
}
