import { type Kysely, sql } from 'kysely'

export interface TicketRow {
  ticketId: string
  orgId: string
  issuedBy: string
  issuedAt: Date
  accountId: string
  loginName: string
  purpose: string
  identityNumber: string
  withPatient: boolean
  expiresAt: Date
  openedAt: Date | null
  refusals: number
  lastRefusal: string | null
}

const columns = sql`ticket_id as "ticketId", org_id as "orgId", issued_by as "issuedBy", issued_at as "issuedAt",
  account_id as "accountId", login_name as "loginName", purpose, identity_number as "identityNumber",
  with_patient as "withPatient", expires_at as "expiresAt", opened_at as "openedAt", refusals, last_refusal as "lastRefusal"`

export async function insertTicket(
  db: Kysely<any>,
  row: Omit<TicketRow, 'openedAt' | 'refusals' | 'lastRefusal'>,
): Promise<void> {
  await sql`insert into launch.ticket (ticket_id, org_id, issued_by, issued_at, account_id, login_name, purpose,
      identity_number, with_patient, expires_at)
    values (${row.ticketId}, ${row.orgId}, ${row.issuedBy}, ${row.issuedAt}, ${row.accountId}, ${row.loginName},
      ${row.purpose}, ${row.identityNumber}, ${row.withPatient}, ${row.expiresAt})`.execute(db)
}

export async function findTicket(db: Kysely<any>, ticketId: string): Promise<TicketRow | null> {
  const { rows } = await sql<TicketRow>`select ${columns} from launch.ticket where ticket_id = ${ticketId}`.execute(db)
  return rows[0] ?? null
}

/** Of two who open it at one moment, one is told true. The identity number goes with it. */
export async function markOpened(db: Kysely<any>, ticketId: string, at: Date): Promise<boolean> {
  const { rows } = await sql`update launch.ticket set opened_at = ${at}, identity_number = ''
    where ticket_id = ${ticketId} and opened_at is null and expires_at > ${at} returning ticket_id`.execute(db)
  return rows.length === 1
}

export async function noteRefusal(db: Kysely<any>, ticketId: string, code: string): Promise<void> {
  await sql`update launch.ticket set refusals = refusals + 1, last_refusal = ${code}
    where ticket_id = ${ticketId}`.execute(db)
}

/** Identity numbers of tickets that are over. */
export async function wipeOver(db: Kysely<any>, at: Date): Promise<void> {
  await sql`update launch.ticket set identity_number = ''
    where expires_at <= ${at} and identity_number <> ''`.execute(db)
}

export async function listTickets(
  db: Kysely<any>,
  orgId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: TicketRow[]; total: number }> {
  const [{ rows }, count] = await Promise.all([
    sql<TicketRow>`select ${columns} from launch.ticket where org_id = ${orgId}
      order by issued_at desc, ticket_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ n: number }>`select count(*) as n from launch.ticket where org_id = ${orgId}`.execute(db),
  ])
  return { rows, total: Number(count.rows[0]!.n) }
}
