import { type Kysely, sql } from 'kysely'
import { splitRoles } from './account-store.ts'

export interface FoundSession {
  accountId: string
  orgId: string
  roles: string[]
  createdAt: Date
  usedAt: Date
  /** Worked out from the roles once. */
  permissions?: ReadonlySet<string>
}

export async function findSession(db: Kysely<any>, digest: string): Promise<FoundSession | null> {
  const { rows } = await sql<FoundSession & { roles: string }>`
    select a.account_id as "accountId", a.org_id as "orgId", s.created_at as "createdAt", s.used_at as "usedAt",
      coalesce((select string_agg(r.role, ',') from accounts.account_role r where r.account_id = a.account_id), '') as "roles"
    from accounts.session s join accounts.account a on a.account_id = s.account_id
    where s.secret_digest = ${digest} and a.disabled_at is null`.execute(db)
  return rows[0] ? { ...rows[0], roles: splitRoles(rows[0].roles) } : null
}

/** Clears away sessions made before `before`, which are over in any case. */
export async function insertSession(
  db: Kysely<any>,
  session: { digest: string; accountId: string; at: Date; before: Date },
): Promise<void> {
  await sql`delete from accounts.session where created_at < ${session.before}`.execute(db)
  await sql`insert into accounts.session (secret_digest, account_id, created_at, used_at)
    values (${session.digest}, ${session.accountId}, ${session.at}, ${session.at})`.execute(db)
}

export async function touchSession(db: Kysely<any>, digest: string, at: Date): Promise<void> {
  await sql`update accounts.session set used_at = ${at} where secret_digest = ${digest}`.execute(db)
}

export async function deleteSession(db: Kysely<any>, digest: string): Promise<void> {
  await sql`delete from accounts.session where secret_digest = ${digest}`.execute(db)
}
