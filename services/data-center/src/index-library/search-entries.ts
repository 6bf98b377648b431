import type { CallArguments } from '@jhc/kit/api.ts'
import { type RawBuilder, sql } from 'kysely'
import type { indexLibraryApi } from './api.ts'
import { columns, type IndexRow, joins, presentRow } from './entry-rows.ts'
import type { IndexLibrary } from './index-library.ts'
import { type LaneRow, readLanes } from './lane-store.ts'

type Query = CallArguments<(typeof indexLibraryApi)['operations']['search']>['query']

/** Totals are exact up to here; past it a list says "more than". */
export const totalCap = 10_000

export async function searchEntries(library: IndexLibrary, query: Query) {
  const view = await library.registry.view()
  const lanes = query.sourceId || query.state ? await readLanes(library.db) : []
  const where = conditions(query, lanes)
  const order = query.sort === 'day' ? sql`e.day desc, e.record_id desc` : sql`e.collected_at desc, e.record_id desc`
  const offset = (query.page - 1) * query.pageSize
  const rows = sql<IndexRow>`
    with e as materialized (
      select * from index_library.entry e ${where} order by ${order}, e.version desc limit ${query.pageSize} offset ${offset})
    select ${columns} from e ${joins} order by ${order}, e.version desc`.execute(library.db)
  const [items, total] = await Promise.all([rows, countMatches(library, query, where)])
  return { items: items.rows.map((row) => presentRow(row, view)), ...total }
}

async function countMatches(library: IndexLibrary, query: Query, where: RawBuilder<unknown>) {
  const unfiltered = Object.keys(query).every((key) => ['page', 'pageSize', 'sort', 'currentOnly'].includes(key))
  if (unfiltered) {
    const column = query.currentOnly === 'true' ? sql`records` : sql`versions`
    const { rows } = await sql<{ total: number }>`
      select coalesce(sum(${column}), 0)::bigint as total from index_library.tally`.execute(library.db)
    return { total: rows[0]!.total, totalCapped: false }
  }
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select 1 from index_library.entry e ${where} limit ${totalCap + 1}) counted`.execute(
    library.db,
  )
  const total = rows[0]!.total
  return { total: Math.min(total, totalCap), totalCapped: total > totalCap }
}

function conditions(query: Query, lanes: LaneRow[]): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = []
  if (query.recordId) all.push(sql`e.record_id = ${query.recordId}`)
  if (query.personId) {
    all.push(
      sql`e.registration_id in (select registration_id from index_library.assignment where person_id = ${query.personId})`,
    )
  }
  if (query.sourceId) {
    const laneNos = lanes.filter((lane) => lane.sourceId === query.sourceId).map((lane) => lane.laneNo)
    all.push(sql`e.lane_no = any(${laneNos}::integer[])`)
  }
  if (query.orgId) all.push(sql`e.org_id = ${query.orgId}`)
  if (query.recordType) all.push(sql`e.record_type = ${query.recordType}`)
  if (query.grade) all.push(sql`e.grade = ${query.grade}`)
  if (query.dayFrom) all.push(sql`e.day >= ${query.dayFrom}`)
  if (query.dayTo) all.push(sql`e.day <= ${query.dayTo}`)
  if (query.state) all.push(inState(query.state, lanes))
  if (query.currentOnly === 'true') {
    all.push(
      sql`not exists (select 1 from index_library.superseded s where s.record_id = e.record_id and s.version = e.version)`,
    )
  }
  return all.length === 0 ? sql`` : sql`where ${sql.join(all, sql` and `)}`
}

/**
 * A state is a range of numbers in each lane. The bounds are read first and written as values, so that the planner sees how few
 * rows most states have.
 */
function inState(state: NonNullable<Query['state']>, lanes: LaneRow[]): RawBuilder<unknown> {
  const ranges = lanes
    .map((lane) => {
      const bounds = {
        collected: [lane.sequencedSeq, lane.lastSeq],
        sequenced: [lane.includedSeq, lane.sequencedSeq],
        included: [lane.finalSeq, lane.includedSeq],
        final: [0, lane.finalSeq],
      }
      return [lane.laneNo, ...bounds[state]] as const
    })
    .filter(([, above, upTo]) => upTo! > above!)
    .map(([laneNo, above, upTo]) => sql`(e.lane_no = ${laneNo} and e.seq > ${above} and e.seq <= ${upTo})`)
  return ranges.length === 0 ? sql`false` : sql`(${sql.join(ranges, sql` or `)})`
}
