import type { CallArguments } from '@jhc/kit/api.ts'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { indexLibraryApi } from './api.ts'
import type { IndexLibrary } from './index-library.ts'
import { type LaneRange, rangesOf } from './lane-ranges.ts'
import type { LaneRow } from './lane-store.ts'

export type SearchQuery = CallArguments<(typeof indexLibraryApi)['operations']['search']>['query']

/** Matches are counted one by one up to here; past it the total is what the planner expects, and is called an estimate. */
export const countedUpTo = 100_000

export interface Total {
  total: number
  totalCapped: boolean
  totalEstimated?: boolean
}

const noFilter = ['page', 'pageSize', 'sort', 'currentOnly', 'after', 'before']
const byLane = [...noFilter, 'sourceId', 'state']

/** Lanes are numbered without gaps, so that source and state are told from their marks; other filters are counted, and estimated where counting would be slow. */
export async function countEntries(
  { db }: Pick<IndexLibrary, 'db'>,
  query: SearchQuery,
  lanes: LaneRow[],
  where: RawBuilder<unknown>,
  bound: boolean,
): Promise<Total> {
  const onlyBy = (names: string[]) => !bound && Object.keys(query).every((key) => names.includes(key))
  if (onlyBy(noFilter)) return { total: await tallied(db, query), totalCapped: false }
  if (onlyBy(byLane)) {
    const chosen = query.sourceId ? lanes.filter((lane) => lane.sourceId === query.sourceId) : lanes
    return { total: await countInLanes(db, query, rangesOf(chosen, query.state)), totalCapped: false }
  }
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select 1 from index_library.entry e ${where} limit ${countedUpTo + 1}) counted`.execute(
    db,
  )
  const total = rows[0]!.total
  if (total <= countedUpTo) return { total, totalCapped: false }
  const plan = await sql<{ 'QUERY PLAN': Array<{ Plan: { 'Plan Rows': number } }> }>`
    explain (format json) select 1 from index_library.entry e ${where}`.execute(db)
  const expected = plan.rows[0]!['QUERY PLAN'][0]!.Plan['Plan Rows']
  return expected > total
    ? { total: expected, totalCapped: true, totalEstimated: true }
    : { total: countedUpTo, totalCapped: true }
}

async function tallied(db: Kysely<any>, query: SearchQuery): Promise<number> {
  const column = query.currentOnly === 'true' ? sql`records` : sql`versions`
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(${column}), 0)::bigint as total from index_library.tally`.execute(db)
  return rows[0]!.total
}

async function countInLanes(db: Kysely<any>, query: SearchQuery, ranges: LaneRange[]): Promise<number> {
  const versions = ranges.reduce((sum, { above, upTo }) => sum + upTo - above, 0)
  if (query.currentOnly === 'false' || ranges.length === 0) return versions
  const within = ranges.map(
    ({ laneNo, above, upTo }) => sql`(e.lane_no = ${laneNo} and e.seq > ${above} and e.seq <= ${upTo})`,
  )
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from index_library.superseded s
    join index_library.entry e on e.record_id = s.record_id and e.version = s.version
    where ${sql.join(within, sql` or `)}`.execute(db)
  return versions - rows[0]!.total
}
