import { type Kysely, type RawBuilder, sql } from 'kysely'

/** Lists count up to here. */
const countedUpTo = 10_000

export interface SubjectPage {
  rows: Array<Record<string, any>>
  total: number
  totalCapped: boolean
}
export interface SubjectRange {
  page: number
  pageSize: number
  /** Only steps that concern this organisation's word; null for all. */
  scope: string | null
  where: Record<string, string | number | undefined>
}

const placed = (row: string, table: string) =>
  sql.raw(`join mirror.event ${table} on ${table}.block_number = ${row}.block_number and ${table}.log_index = ${row}.log_index
    join mirror.transaction ${table}t on ${table}t.block_number = ${row}.block_number and ${table}t.tx_index = ${table}.tx_index
    join mirror.block ${table}b on ${table}b.number = ${row}.block_number`)

/** A step of another contract under the same name is none of this one's: addresses are compared everywhere. */
const consentJoins = sql`${placed('g', 'e')}
  left join mirror.consent o on o.grant_id = g.grant_id and o.address = g.address and o.step = 'without-resident'
  left join mirror.consent w on w.grant_id = g.grant_id and w.address = g.address and w.step = 'withdrawn'
  left join mirror.event we on we.block_number = w.block_number and we.log_index = w.log_index
  left join mirror.transaction wt on wt.block_number = w.block_number and wt.tx_index = we.tx_index
  left join mirror.block wb on wb.number = w.block_number
  left join mirror.consent r on r.replaces = g.grant_id and r.address = g.address and r.step = 'changed'
  left join mirror.event re on re.block_number = r.block_number and re.log_index = r.log_index
  left join mirror.transaction rt on rt.block_number = r.block_number and rt.tx_index = re.tx_index
  left join mirror.block rb on rb.number = r.block_number`

export function readConsents(db: Kysely<any>, range: SubjectRange): Promise<SubjectPage> {
  const wanted = conditions('s', range, sql`s.step in ('granted', 'changed')`)
  const columns = sql.raw(`g.*, e.arguments, et.hash as transaction_hash, eb.timestamp as at,
    o.grantee as practitioner, o.holder as organisation,
    w.block_number as w_block, w.log_index as w_log, wt.hash as w_hash, wb.timestamp as w_at,
    r.block_number as r_block, r.log_index as r_log, rt.hash as r_hash, rb.timestamp as r_at, r.grant_id as r_grant`)
  return pageOfRows(
    db,
    range,
    sql`mirror.consent s where ${wanted}`,
    (page) => sql`
    select ${columns} from (${page}) g ${consentJoins} order by g.block_number desc, g.log_index desc`,
  )
}

/** The outcome of a release is another step about the same release; what was asked stands on the request's step. */
const accessJoins = sql`${placed('a', 'e')}
  left join mirror.access q on q.request_id = a.request_id and q.address = a.address and q.step = 'requested'
  left join mirror.event qe on qe.block_number = q.block_number and qe.log_index = q.log_index
  left join mirror.access f on a.step = 'released' and f.release_id = a.release_id and f.address = a.address
    and f.step = 'finished'
  left join mirror.event fe on fe.block_number = f.block_number and fe.log_index = f.log_index
  left join mirror.transaction ft on ft.block_number = f.block_number and ft.tx_index = fe.tx_index
  left join mirror.block fb on fb.number = f.block_number`

export function readAccesses(db: Kysely<any>, range: SubjectRange): Promise<SubjectPage> {
  const wanted = conditions('s', range, sql`s.step <> 'finished'`)
  const columns = sql.raw(`a.*, e.arguments, et.hash as transaction_hash, eb.timestamp as at,
    q.asker as q_asker, q.purpose as q_purpose, q.valid_to as q_valid_to, qe.arguments as q_arguments,
    f.outcome as f_outcome, f.block_number as f_block, f.log_index as f_log, ft.hash as f_hash, fb.timestamp as f_at`)
  return pageOfRows(
    db,
    range,
    sql`mirror.access s where ${wanted}`,
    (page) => sql`
    select ${columns} from (${page}) a ${accessJoins} order by a.block_number desc, a.log_index desc`,
  )
}

const mostTotals = 500

export async function readAccessTotals(db: Kysely<any>, { where, scope }: Pick<SubjectRange, 'where' | 'scope'>) {
  const wanted = conditions('r', { where, scope }, sql`r.step = 'released'`)
  const { rows } = await sql<Record<string, any>>`
    select t.*, b.timestamp::float8 as at from (
      select r.holder, r.asker, q.purpose, count(*)::float8 as releases, coalesce(sum(r.record_count), 0)::float8 as records,
        max(r.block_number) as last_block
      from mirror.access r
        left join mirror.access q on q.request_id = r.request_id and q.address = r.address and q.step = 'requested'
      where ${wanted} group by r.holder, r.asker, q.purpose
      order by last_block desc limit ${mostTotals + 1}) t
    join mirror.block b on b.number = t.last_block order by t.last_block desc`.execute(db)
  return { rows: rows.slice(0, mostTotals), capped: rows.length > mostTotals }
}

function conditions(
  table: string,
  { where, scope }: Pick<SubjectRange, 'where' | 'scope'>,
  steps: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const parts = Object.entries(where)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => sql`${sql.ref(`${table}.${column}`)} = ${value}`)
  if (scope !== null) parts.push(sql`${sql.ref(`${table}.holder`)} = ${scope}`)
  return sql.join([steps, ...parts], sql` and `)
}

async function pageOfRows(
  db: Kysely<any>,
  { page, pageSize }: SubjectRange,
  from: RawBuilder<unknown>,
  select: (page: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<SubjectPage> {
  const places = sql`select s.* from ${from} order by s.block_number desc, s.log_index desc
    limit ${pageSize} offset ${(page - 1) * pageSize}`
  const [found, counted] = await Promise.all([
    (select(places) as RawBuilder<Record<string, any>>).execute(db),
    sql<{ total: number }>`select count(*)::float8 as total from (
      select 1 from ${from} limit ${countedUpTo + 1}) c`.execute(db),
  ])
  const total = counted.rows[0]!.total
  return { rows: found.rows, total: Math.min(total, countedUpTo), totalCapped: total > countedUpTo }
}
