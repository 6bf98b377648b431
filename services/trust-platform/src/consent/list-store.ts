import { type Kysely, sql } from 'kysely'

export interface GrantFilter {
  residentId?: string
  granteeId?: string
  /** Of the grantee or of whom the records are. */
  orgIds?: readonly string[]
  /** Code. */
  kind?: number
  state?: string
  page: number
  pageSize: number
}

const countedUpTo = 10_000

/** Every grant that the chain or the queue knows, by what its steps come to. */
const grants = (nowSeconds: number) => sql`
  select g.grant_id, g.resident_id, g.grantee_id, g.grantee_org, g.holder_org, g.kind, g.granted_at as at,
    case
      when g.ended is not null then g.ended
      when exists (select 1 from consent.submission s where s.grant_id = g.grant_id and s.what = 'withdraw' and s.state <> 'failed')
        then 'withdrawn'
      when g.valid_to <= ${nowSeconds} then 'expired'
      when g.valid_from > ${nowSeconds} then 'not-yet'
      else 'in-force'
    end as state
  from consent.chain_grant g
  union all
  select s.grant_id, s.resident_id, s.grantee_id, null, null, s.kind, extract(epoch from s.created_at)::bigint,
    case
      when s.state = 'failed' then 'failed'
      when exists (select 1 from consent.submission w where w.grant_id = s.grant_id and w.what = 'withdraw' and w.state <> 'failed')
        then 'withdrawn'
      else 'waiting'
    end
  from consent.submission s
  where s.what <> 'withdraw' and not exists (select 1 from consent.chain_grant g where g.grant_id = s.grant_id)`

export async function pageOfGrants(db: Kysely<any>, filter: GrantFilter, nowSeconds: number) {
  const { residentId, granteeId, orgIds, kind, state, page, pageSize } = filter
  const wanted = [
    ...(residentId ? [sql`a.resident_id = ${residentId}`] : []),
    ...(granteeId ? [sql`a.grantee_id = ${granteeId}`] : []),
    ...(orgIds
      ? [sql`(a.grantee_org = any(${[...orgIds]}::text[]) or a.holder_org = any(${[...orgIds]}::text[]))`]
      : []),
    ...(kind ? [sql`a.kind = ${kind}`] : []),
    ...(state ? [sql`a.state = ${state}`] : []),
  ]
  const from = sql`(${grants(nowSeconds)}) a where ${wanted.length > 0 ? sql.join(wanted, sql` and `) : sql`true`}`
  const [{ rows }, counted] = await Promise.all([
    sql<{ id: string }>`
      select a.grant_id as id from ${from} order by a.at desc, a.grant_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(
      db,
    ),
    sql<{ total: number }>`
      select count(*) as total from (select 1 from ${from} limit ${countedUpTo + 1}) counted`.execute(db),
  ])
  const total = Number(counted.rows[0]!.total)
  return {
    grantIds: rows.map(({ id }) => id),
    total: Math.min(total, countedUpTo),
    totalCapped: total > countedUpTo,
  }
}

export async function finalBlockOf(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ final: number }>`select final_block as final from consent.cursor`.execute(db)
  return Number(rows[0]!.final)
}

export async function disputedAmong(db: Kysely<any>, grantIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select grant_id as id from consent.dispute where state = 'open' and grant_id = any(${[...grantIds]}::text[])`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** By day in Beijing time, the last thirty. */
export async function countGrants(db: Kysely<any>, nowSeconds: number) {
  const day = Math.floor((nowSeconds + 8 * 3600) / 86_400)
  const startOfDay = day * 86_400 - 8 * 3600
  const from = startOfDay - 29 * 86_400
  const dayOf = (column: string) => sql`floor((${sql.ref(column)} + 28800) / 86400)::bigint`
  const [sums, kinds, granted, withdrawn] = await Promise.all([
    sql<{ inForce: number; today: number; withdrawnToday: number; openDisputes: number }>`
      select
        (select count(*) from consent.chain_grant g
          where g.ended is null and g.valid_from <= ${nowSeconds} and g.valid_to > ${nowSeconds}) as "inForce",
        (select count(*) from consent.chain_grant g where g.granted_at >= ${startOfDay}) as today,
        (select count(*) from consent.chain_grant g
          where g.ended = 'withdrawn' and g.ended_at >= ${startOfDay}) as "withdrawnToday",
        (select count(*) from consent.dispute where state = 'open') as "openDisputes"`.execute(db),
    sql<{ kind: number; grants: number }>`
      select g.kind, count(*) as grants from consent.chain_grant g
      where g.ended is null and g.valid_from <= ${nowSeconds} and g.valid_to > ${nowSeconds} group by g.kind order by g.kind`.execute(
      db,
    ),
    sql<{ day: number; n: number }>`
      select ${dayOf('granted_at')} as day, count(*) as n from consent.chain_grant where granted_at >= ${from} group by 1`.execute(
      db,
    ),
    sql<{ day: number; n: number }>`
      select ${dayOf('ended_at')} as day, count(*) as n from consent.chain_grant
      where ended = 'withdrawn' and ended_at >= ${from} group by 1`.execute(db),
  ])
  return { day, sums: sums.rows[0]!, kinds: kinds.rows, granted: granted.rows, withdrawn: withdrawn.rows }
}
