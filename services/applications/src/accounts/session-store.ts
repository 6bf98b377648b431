import { type Kysely, sql } from 'kysely'
import type { Sealed } from './register/sealed-tables.ts'

export interface SessionRow {
  digest: string
  sessionId: string
  accountId: string
  openedAt: Date
  usedAt: Date
  /** `full` for people with a password; see `session-stages.ts` for residents. */
  stage: string
  mac: string
}

export interface FoundSession {
  session: SessionRow
  account: Sealed<'account'>
}

const columns = sql`s.secret_digest as "digest", s.session_id as "sessionId", s.account_id as "accountId",
  s.created_at as "openedAt", s.used_at as "usedAt", s.stage as "stage", s.mac as "sessionMac"`

export async function findSession(db: Kysely<any>, digest: string): Promise<FoundSession | null> {
  const { rows } = await sql<any>`
    select a.*, ${columns}
    from accounts.session s join accounts.account a on a.account_id = s.account_id
    where s.secret_digest = ${digest}`.execute(db)
  if (!rows[0]) return null
  const { digest: _, sessionId, accountId, openedAt, usedAt, stage, sessionMac, ...account } = rows[0]
  return { session: { digest, sessionId, accountId, openedAt, usedAt, stage, mac: sessionMac }, account }
}

export async function sessionsOf(db: Kysely<any>, accountId: string): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`select ${columns}, s.mac as "mac" from accounts.session s
    where s.account_id = ${accountId} order by s.used_at desc`.execute(db)
  return rows
}

/** Clears away sessions made before `before`, which are over in any case. */
export async function insertSession(db: Kysely<any>, session: SessionRow, before: Date): Promise<void> {
  await sql`delete from accounts.session where created_at < ${before}`.execute(db)
  await sql`insert into accounts.session (secret_digest, session_id, account_id, created_at, used_at, stage, mac)
    values (${session.digest}, ${session.sessionId}, ${session.accountId}, ${session.openedAt}, ${session.usedAt}, ${session.stage}, ${session.mac})`.execute(
    db,
  )
}

export async function touchSession(db: Kysely<any>, session: SessionRow): Promise<void> {
  await sql`update accounts.session set used_at = ${session.usedAt}, mac = ${session.mac}
    where secret_digest = ${session.digest}`.execute(db)
}

export async function deleteSessions(db: Kysely<any>, digests: readonly string[]): Promise<void> {
  for (const digest of digests) await sql`delete from accounts.session where secret_digest = ${digest}`.execute(db)
}
