import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

export const lockout = { freeFailures: 5, firstLockMs: 60_000, longestLockMs: 15 * 60_000, forgetMs: 24 * 3600_000 }

/**
 * Counts an attempt before its password is looked at and takes the count back after success: so many attempts at the same moment
 * cannot all slip through before the first failure is written. Answers how long the name stays locked, 0 when it is not.
 */
export async function countAttempt(db: Kysely<any>, loginName: string, nowMs: number): Promise<number> {
  const now = new Date(nowMs)
  const { rows } = await sql<{ failures: number; lockedUntil: Date | null }>`
    insert into accounts.login_failure as f (name_digest, failures, last_at) values (${digest(loginName)}, 1, ${now})
    on conflict (name_digest) do update set
      failures = case when f.locked_until > ${now} then f.failures
                      when f.last_at < ${new Date(nowMs - lockout.forgetMs)} then 1 else f.failures + 1 end,
      last_at = ${now}
    returning failures, locked_until as "lockedUntil"`.execute(db)
  const { failures, lockedUntil } = rows[0]!
  if (lockedUntil && lockedUntil.getTime() > nowMs) return lockedUntil.getTime() - nowMs
  if (failures > lockout.freeFailures) await lock(db, loginName, failures, nowMs)
  return 0
}

/** From the sixth attempt on each one locks the name for the next, twice as long each time; a success unlocks it. */
async function lock(db: Kysely<any>, loginName: string, failures: number, nowMs: number): Promise<void> {
  const ms = Math.min(lockout.firstLockMs * 2 ** (failures - lockout.freeFailures - 1), lockout.longestLockMs)
  await sql`update accounts.login_failure set locked_until = ${new Date(nowMs + ms)}
    where name_digest = ${digest(loginName)}`.execute(db)
}

export async function forgetFailures(db: Kysely<any>, loginName: string, nowMs: number): Promise<void> {
  await sql`delete from accounts.login_failure
    where name_digest = ${digest(loginName)} or last_at < ${new Date(nowMs - lockout.forgetMs)}`.execute(db)
}

function digest(loginName: string): string {
  return createHash('sha256').update(loginName.toLowerCase()).digest('hex')
}
