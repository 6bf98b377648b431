import { type Kysely, sql } from 'kysely'

export interface KeyRow {
  keyId: string
  orgId: string
  name: string
  secretDigest: string
  previousDigest: string | null
  previousUntil: Date | null
  scopes: string
  perSecond: number
  perMinute: number
  perDay: number
  anchorsPerDay: number
  createdBy: string
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  suspendedAt: Date | null
}

const columns = sql`key_id as "keyId", org_id as "orgId", name, secret_digest as "secretDigest", previous_digest as "previousDigest",
  previous_until as "previousUntil", scopes, per_second as "perSecond", per_minute as "perMinute", per_day as "perDay",
  anchors_per_day as "anchorsPerDay", created_by as "createdBy", created_at as "createdAt", expires_at as "expiresAt",
  revoked_at as "revokedAt", suspended_at as "suspendedAt"`

export async function insertKey(db: Kysely<any>, row: KeyRow): Promise<void> {
  await sql`
    insert into callers.api_key (key_id, org_id, name, secret_digest, scopes, per_second, per_minute, per_day, anchors_per_day, created_by,
      created_at, expires_at)
    values (${row.keyId}, ${row.orgId}, ${row.name}, ${row.secretDigest}, ${row.scopes}, ${row.perSecond}, ${row.perMinute},
      ${row.perDay}, ${row.anchorsPerDay}, ${row.createdBy}, ${row.createdAt}, ${row.expiresAt})`.execute(db)
}

export async function findKey(db: Kysely<any>, keyId: string): Promise<KeyRow | null> {
  const { rows } = await sql<KeyRow>`select ${columns} from callers.api_key where key_id = ${keyId}`.execute(db)
  return rows[0] ?? null
}

export async function allKeys(db: Kysely<any>): Promise<KeyRow[]> {
  return (await sql<KeyRow>`select ${columns} from callers.api_key order by created_at desc, key_id`.execute(db)).rows
}

export async function setRevoked(db: Kysely<any>, keyId: string, at: Date): Promise<void> {
  await sql`update callers.api_key set revoked_at = ${at} where key_id = ${keyId} and revoked_at is null`.execute(db)
}

/** A suspension keeps its first moment. */
export async function setSuspended(db: Kysely<any>, keyId: string, at: Date | null): Promise<void> {
  const value = at === null ? sql`null` : sql`coalesce(suspended_at, ${at}::timestamptz)`
  await sql`update callers.api_key set suspended_at = ${value} where key_id = ${keyId}`.execute(db)
}

export async function setSecret(
  db: Kysely<any>,
  keyId: string,
  secretDigest: string,
  previousUntil: Date,
): Promise<void> {
  await sql`
    update callers.api_key set previous_digest = secret_digest, previous_until = ${previousUntil}, secret_digest = ${secretDigest}
    where key_id = ${keyId}`.execute(db)
}

export async function setQuotas(db: Kysely<any>, row: KeyRow): Promise<void> {
  await sql`
    update callers.api_key set name = ${row.name}, per_second = ${row.perSecond}, per_minute = ${row.perMinute},
      per_day = ${row.perDay}, anchors_per_day = ${row.anchorsPerDay} where key_id = ${row.keyId}`.execute(db)
}

export interface Span {
  minute: string
  day: string
}

/** Counts one call in both windows, in one statement; answers how many there are now. */
export async function countCall(db: Kysely<any>, key: KeyRow, { minute, day }: Span): Promise<Map<string, number>> {
  const { rows } = await sql<{ span: string; calls: number }>`
    insert into callers.usage (key_id, org_id, span, day, calls)
    select ${key.keyId}::text, ${key.orgId}::text, t.span, ${day}::date, 1 from unnest(${[day, minute]}::text[]) as t (span)
    on conflict (key_id, span) do update set calls = usage.calls + 1
    returning span, calls`.execute(db)
  return new Map(rows.map(({ span, calls }) => [span, calls]))
}

/**
 * `taken` says that the call was counted and must not be: it was refused for its quota. The rows are locked in the order in which
 * `countCall` takes them, or the two would wait for each other.
 */
export async function countError(db: Kysely<any>, key: KeyRow, { minute, day }: Span, taken: boolean): Promise<void> {
  await sql`
    with counted as (
      select key_id, span from callers.usage where key_id = ${key.keyId} and span = any(${[day, minute]}::text[])
      order by length(span) for update)
    update callers.usage u set errors = errors + 1, calls = calls - ${taken ? 1 : 0}
    from counted where u.key_id = counted.key_id and u.span = counted.span`.execute(db)
}

/** Counts anchors of the day where they fit, in one statement; null where they do not. */
export async function countAnchors(db: Kysely<any>, key: KeyRow, day: string, anchors: number): Promise<number | null> {
  if (anchors > key.anchorsPerDay) return null
  const { rows } = await sql<{ anchors: number }>`
    insert into callers.usage (key_id, org_id, span, day, anchors) values (${key.keyId}, ${key.orgId}, ${day}, ${day}::date, ${anchors})
    on conflict (key_id, span) do update set anchors = usage.anchors + ${anchors}
    where usage.anchors + ${anchors} <= ${key.anchorsPerDay}
    returning anchors`.execute(db)
  return rows[0]?.anchors ?? null
}

export async function usageByDay(db: Kysely<any>, keyId: string) {
  const { rows } = await sql<{ day: string; calls: number; errors: number; anchors: number }>`
    select day, calls, errors, anchors from callers.usage where key_id = ${keyId} and span = day::text
    order by day desc limit 35`.execute(db)
  return rows
}

export async function usageOfDay(db: Kysely<any>, day: string) {
  const { rows } = await sql<{ keyId: string; calls: number; errors: number; anchors: number }>`
    select key_id as "keyId", calls, errors, anchors from callers.usage where span = ${day}`.execute(db)
  return new Map(rows.map((row) => [row.keyId, row]))
}

/** Minutes are of no use once they are over; days are kept for the statistics. */
export async function forgetUsage(db: Kysely<any>, today: string): Promise<void> {
  await sql`
    delete from callers.usage where day < ${today}::date - 35 or (day < ${today}::date and span <> day::text)`.execute(
    db,
  )
}
