import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

export const lockout = { freeFailures: 5, firstLockMs: 60_000, longestLockMs: 15 * 60_000, forgetMs: 24 * 3600_000 }

interface Failures {
  failures: number
  lastAt: Date
  lockedUntil: Date | null
}

/**
 * Counts an attempt before its password is looked at and takes the count back after success. The row is locked meanwhile: of many
 * attempts at the same moment only as many are tried as one after another would be. From the sixth on each locks the name for the next,
 * twice as long each time. Answers how long the name stays locked, 0 when this attempt may be tried.
 */
export function countAttempt(db: Kysely<any>, loginName: string, nowMs: number): Promise<number> {
  const name = digest(loginName)
  const now = new Date(nowMs)
  return db.transaction().execute(async (tx) => {
    await sql`insert into accounts.login_failure (name_digest, failures, last_at) values (${name}, 0, ${now})
      on conflict (name_digest) do nothing`.execute(tx)
    const { rows } = await sql<Failures>`select failures, last_at as "lastAt", locked_until as "lockedUntil"
      from accounts.login_failure where name_digest = ${name} for update`.execute(tx)
    const before = rows[0]!
    const lockedMs = (before.lockedUntil?.getTime() ?? 0) - nowMs
    if (lockedMs > 0) return lockedMs
    const failures = nowMs - before.lastAt.getTime() > lockout.forgetMs ? 1 : before.failures + 1
    await sql`update accounts.login_failure set failures = ${failures}, last_at = ${now}, locked_until = ${lockEnd(failures, nowMs)}
      where name_digest = ${name}`.execute(tx)
    return 0
  })
}

function lockEnd(failures: number, nowMs: number): Date | null {
  const over = failures - lockout.freeFailures
  if (over < 1) return null
  return new Date(nowMs + Math.min(lockout.firstLockMs * 2 ** (over - 1), lockout.longestLockMs))
}

export async function forgetFailures(db: Kysely<any>, loginName: string, nowMs: number): Promise<void> {
  await sql`delete from accounts.login_failure
    where name_digest = ${digest(loginName)} or last_at < ${new Date(nowMs - lockout.forgetMs)}`.execute(db)
}

/** Which of these names are locked now. */
export async function lockedNames(db: Kysely<any>, loginNames: readonly string[], nowMs: number): Promise<Set<string>> {
  const byDigest = new Map(loginNames.map((name) => [digest(name), name]))
  if (byDigest.size === 0) return new Set()
  const rows = await db
    .selectFrom('accounts.login_failure')
    .select('name_digest')
    .where('name_digest', 'in', [...byDigest.keys()])
    .where('locked_until', '>', new Date(nowMs))
    .execute()
  return new Set(rows.map((row) => byDigest.get(row.name_digest)!))
}

function digest(loginName: string): string {
  return createHash('sha256').update(loginName.toLowerCase()).digest('hex')
}
