import type { CallArguments } from '@jhc/kit/api.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { limitsOf, organisationsWithin } from '@jhc/server-kit/reach.ts'
import { type RawBuilder, sql } from 'kysely'
import type { auditApi } from './api.ts'
import type { Audit, StoredLine } from './audit.ts'
import { lineColumns } from './audit-lines.ts'

type Operations = (typeof auditApi)['operations']
type Query = CallArguments<Operations['lines']>['query']
export type LineFilter = Partial<Omit<Query, 'page' | 'pageSize'>>
type Range = CallArguments<Operations['summary']>['query']

export interface ListedLine extends Omit<StoredLine, 'mac'> {
  address: string
  evidence: 'waiting' | 'sequenced' | 'included' | 'final'
  blockNumber: number | null
}

const mostCounted = 10_000
const pageLines = 2_000

/** Whoever is bound to organisations sees their people's lines and no others. */
export function withinScope(principal: Principal): RawBuilder<unknown> | undefined {
  const organisations = organisationsWithin(limitsOf(principal))
  return organisations ? sql`org_id = any(${organisations})` : undefined
}

function conditions(filter: LineFilter, ...further: (RawBuilder<unknown> | undefined)[]): RawBuilder<unknown> {
  const { from, to, actorId, actorKind, orgId, operation, object, outcome, traceId } = filter
  const parts = [
    from && sql`l.at >= ${from}::timestamptz`,
    to && sql`l.at < ${to}::timestamptz`,
    actorId && sql`l.actor_id = ${actorId}`,
    actorKind && sql`l.actor_kind = ${actorKind}`,
    orgId && sql`l.org_id = ${orgId}`,
    operation && sql`(l.operation = ${operation} or l.operation like ${`${escapeLike(operation)}.%`})`,
    object && sql`l.object like ${`%${escapeLike(object)}%`}`,
    outcome && (outcome === 'ok' ? sql`l.outcome = 'ok'` : sql`l.outcome <> 'ok'`),
    traceId && sql`l.trace_id = ${traceId}`,
    ...further,
  ].filter((part) => part !== undefined && part !== '')
  return parts.length > 0 ? sql`where ${sql.join(parts, sql` and `)}` : sql``
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

async function select(
  { db, codes }: Audit,
  where: RawBuilder<unknown>,
  page: RawBuilder<unknown>,
): Promise<ListedLine[]> {
  const { rows } = await sql<Omit<ListedLine, 'address'> & { mac: string }>`
    select ${sql.raw(lineColumns)}, coalesce((
        select case b.state when 'sealed' then 'waiting' else b.state end from audit.batch b
        where b.stream = l.stream and b.from_seq <= l.seq and b.to_seq >= l.seq limit 1), 'waiting') as evidence,
      (select b.block_number from audit.batch b
        where b.stream = l.stream and b.from_seq <= l.seq and b.to_seq >= l.seq limit 1) as "blockNumber"
    from (select * from audit.line l ${where} order by at desc, stream, seq desc ${page}) l order by at desc, stream, seq desc`.execute(
    db,
  )
  return rows.map(({ mac: _, ...line }) => ({ ...line, address: codes.openAddress(line.place.split('/')[1] ?? '') }))
}

export async function countLines(
  { db }: Audit,
  principal: Principal,
  filter: LineFilter,
  most: number,
): Promise<number> {
  const where = conditions(filter, withinScope(principal))
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select 1 from audit.line l ${where} limit ${most}) c`.execute(db)
  return rows[0]!.total
}

export async function listLines(audit: Audit, principal: Principal, query: Query) {
  const where = conditions(query, withinScope(principal))
  const page = sql`limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`
  const [items, total] = await Promise.all([
    select(audit, where, page),
    countLines(audit, principal, query, mostCounted),
  ])
  return {
    items: items.map((line) => ({ ...line, at: line.at.toISOString() })),
    total,
    totalCapped: total === mostCounted,
  }
}

/** All that the filter shows, newest first, in pages that each go on behind the last. */
export async function* readLines(audit: Audit, principal: Principal, filter: LineFilter): AsyncGenerator<ListedLine[]> {
  let last: ListedLine | undefined
  do {
    const behind: RawBuilder<unknown> | undefined =
      last &&
      sql`l.at <= ${last.at.toISOString()}::timestamptz
        and (l.at < ${last.at.toISOString()}::timestamptz or l.stream > ${last.stream} or (l.stream = ${last.stream} and l.seq < ${last.seq}))`
    const lines: ListedLine[] = await select(
      audit,
      conditions(filter, withinScope(principal), behind),
      sql`limit ${pageLines}`,
    )
    yield lines
    last = lines.length === pageLines ? lines.at(-1) : undefined
  } while (last)
}

/** Of each the twenty largest; all hours. */
export async function summarise({ db }: Audit, principal: Principal, query: Range) {
  const where = conditions(query, withinScope(principal))
  const count = async (name: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number) => {
    const { rows } = await sql<{ name: string; calls: number; failed: number }>`
      select ${name} as name, count(*) as calls, count(*) filter (where outcome <> 'ok') as failed
      from audit.line l ${where} group by 1 order by ${order} limit ${limit}`.execute(db)
    return rows
  }
  const most = sql`2 desc, 1`
  const [byActor, byKind, byOrganisation, byOperation, byOutcome, byHour, all] = await Promise.all([
    count(sql`case when actor_id = '' then actor_kind else actor_id end`, most, 20),
    count(sql`actor_kind`, most, 20),
    count(sql`org_id`, most, 20),
    count(sql`operation`, most, 20),
    count(sql`outcome`, most, 20),
    count(sql`to_char(at at time zone 'Asia/Shanghai', 'HH24')`, sql`1`, 24),
    sql<{ calls: number; failed: number }>`select count(*) as calls, count(*) filter (where outcome <> 'ok') as failed
      from audit.line l ${where}`.execute(db),
  ])
  return { ...all.rows[0]!, byActor, byKind, byOrganisation, byOperation, byOutcome, byHour }
}

export async function oldestAt({ db }: Audit): Promise<string | null> {
  const { rows } = await sql<{ at: Date | null }>`select min(at) as at from audit.line`.execute(db)
  return rows[0]?.at?.toISOString() ?? null
}
