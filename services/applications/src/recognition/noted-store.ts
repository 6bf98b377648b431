import { type Kysely, sql } from 'kysely'

export interface NotedRow {
  notedId: string
  accountId: string
  orgId: string
  residentToken: string
  ticketId: string | null
  results: string
  notedAt: Date
  expiresAt: Date
}

export async function putNoted(db: Kysely<any>, row: NotedRow): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`delete from recognition.noted
      where account_id = ${row.accountId} and resident_token = ${row.residentToken}`.execute(trx)
    await sql`insert into recognition.noted (noted_id, account_id, org_id, resident_token, ticket_id, results, noted_at, expires_at)
      values (${row.notedId}, ${row.accountId}, ${row.orgId}, ${row.residentToken}, ${row.ticketId}, ${row.results},
        ${row.notedAt}, ${row.expiresAt})`.execute(trx)
  })
}

export async function findNoted(db: Kysely<any>, ticketId: string, at: Date): Promise<NotedRow | null> {
  const { rows } = await sql<NotedRow>`select noted_id as "notedId", account_id as "accountId", org_id as "orgId",
      resident_token as "residentToken", ticket_id as "ticketId", results, noted_at as "notedAt", expires_at as "expiresAt"
    from recognition.noted where ticket_id = ${ticketId} and expires_at > ${at}
    order by noted_at desc limit 1`.execute(db)
  return rows[0] ?? null
}

export async function forgetNoted(db: Kysely<any>, at: Date): Promise<void> {
  await sql`delete from recognition.noted where expires_at <= ${at}`.execute(db)
}
