import { type Kysely, sql } from 'kysely'

/** Upper bounds in milliseconds of the classes of answer times; one more class holds what took longer. */
export const latencyClasses = [10, 30, 100, 300, 1000, 3000] as const
const counters = ['calls', 'errors', 'refused', ...latencyClasses.map((bound) => `within_${bound}`), 'longer']

export interface TrafficRow {
  keyId: string
  orgId: string
  grain: 'minute' | 'hour'
  span: Date
  /** calls, errors, refused, then the classes. */
  counts: number[]
}

export async function addTraffic(db: Kysely<any>, rows: TrafficRow[]): Promise<void> {
  if (rows.length === 0) return
  const names = sql.join(counters.map((name) => sql.ref(name)))
  const columns = counters.map((_, at) => sql`${rows.map(({ counts }) => counts[at]!)}::bigint[]`)
  const sums = counters.map((name) => sql`${sql.ref(name)} = traffic.${sql.ref(name)} + excluded.${sql.ref(name)}`)
  await sql`
    insert into callers.traffic (key_id, org_id, grain, span, ${names})
    select * from unnest(${rows.map((row) => row.keyId)}::text[], ${rows.map((row) => row.orgId)}::text[],
      ${rows.map((row) => row.grain)}::text[], ${rows.map((row) => row.span)}::timestamptz[], ${sql.join(columns)})
    on conflict (key_id, grain, span) do update set ${sql.join(sums)}`.execute(db)
}

/** Summed over callers unless one is named, in order of time. */
export async function readTraffic(
  db: Kysely<any>,
  { grain, from, keyId }: { grain: 'minute' | 'hour'; from: Date; keyId?: string },
): Promise<{ span: Date; counts: number[] }[]> {
  const sums = counters.map((name) => sql`sum(${sql.ref(name)})::float8`)
  const { rows } = await sql<{ span: Date; counts: number[] }>`
    select span, array[${sql.join(sums)}] as counts from callers.traffic
    where grain = ${grain} and span >= ${from} ${keyId ? sql`and key_id = ${keyId}` : sql``}
    group by span order by span`.execute(db)
  return rows
}

export async function forgetTraffic(db: Kysely<any>, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await sql`
    delete from callers.traffic where (grain = 'minute' and span < ${before(2)}) or span < ${before(35)}`.execute(db)
}
