import type { Principal } from '@jhc/server-kit/capability.ts'
import { employeesOf, originsOf } from './integration-store.ts'
import type { Launch } from './launch.ts'
import { listTickets, type TicketRow } from './ticket-store.ts'

/** Of the caller's own organisation, whatever its reach. */
export async function showIntegration({ db, publicUrl }: Launch, { orgId }: Principal) {
  const [origins, employees] = await Promise.all([originsOf(db, orgId), employeesOf(db, orgId)])
  return {
    orgId,
    publicUrl,
    origins: origins.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() })),
    employees: employees.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() })),
  }
}

export async function showTickets(
  { db, now }: Launch,
  query: { page: number; pageSize: number },
  { orgId }: Principal,
) {
  const { rows, total } = await listTickets(db, orgId, query)
  return { items: rows.map((row) => shown(row, now())), total, totalCapped: false }
}

function shown(row: TicketRow, nowMs: number) {
  const { ticketId, issuedBy, loginName, withPatient, refusals, lastRefusal } = row
  const over = row.expiresAt.getTime() <= nowMs
  return {
    ticketId,
    issuedBy,
    loginName,
    withPatient,
    refusals,
    lastRefusal,
    purpose: row.purpose === '-' ? null : (row.purpose as 'treatment'),
    issuedAt: row.issuedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    state: row.openedAt ? ('opened' as const) : over ? ('expired' as const) : ('waiting' as const),
  }
}
