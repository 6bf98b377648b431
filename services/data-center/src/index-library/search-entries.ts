import { type RawBuilder, sql } from 'kysely'
import { countEntries, type SearchQuery, type Total } from './count-entries.ts'
import { columns, type IndexRow, joins, presentRow } from './entry-rows.ts'
import type { IndexLibrary } from './index-library.ts'
import { rangesOf } from './lane-ranges.ts'
import { type LaneRow, readLanes } from './lane-store.ts'
import type { Limits } from './own-patients.ts'
import { withSignedLabels } from './signed-labels.ts'
import { entriesWithin } from './within.ts'

/** A page that lies deeper than this is read from the nearer end. */
const deep = 5_000

/**
 * Neighbouring pages are reached by key (`after`, `before`), at the same cost however deep they lie. A jump skips rows, from the
 * end where that is nearer.
 */
export async function searchEntries(library: IndexLibrary, query: SearchQuery, limits: Limits | null) {
  const view = await library.registry.view()
  const lanes = query.sourceId || query.state ? await readLanes(library.db) : []
  const bound = entriesWithin(limits)
  const filters = [...conditions(query, lanes), ...bound]
  const where = whereOf(filters)
  const skip = (query.page - 1) * query.pageSize
  const shown = (rows: IndexRow[]) => withSignedLabels(library, rows, limits)
  if (query.after || query.before || skip <= deep) {
    const [items, total] = await Promise.all([
      readPage(library, query, filters, bound, skip).then(shown),
      countEntries(library, query, lanes, where, bound.length > 0),
    ])
    return { items: items.map((row) => presentRow(row, view)), ...total }
  }
  const total = await countEntries(library, query, lanes, where, bound.length > 0)
  const items = await readPage(library, query, filters, bound, skip, total).then(shown)
  return { items: items.map((row) => presentRow(row, view)), ...total }
}

async function readPage(
  { db }: IndexLibrary,
  query: SearchQuery,
  filters: RawBuilder<unknown>[],
  bound: RawBuilder<unknown>[],
  skip: number,
  total?: Total,
): Promise<IndexRow[]> {
  const column = query.sort === 'day' ? sql`e.day` : sql`e.collected_at`
  const order = (direction: RawBuilder<unknown>) =>
    sql`order by ${column} ${direction}, e.record_id ${direction}, e.version ${direction}`
  const key = sql`${column}, e.record_id, e.version`
  const edge = query.after ?? query.before
  const fromEnd = total && !total.totalCapped && skip > total.total / 2
  const backwards = fromEnd || (!query.after && query.before !== undefined)
  const limit = fromEnd ? Math.max(0, Math.min(query.pageSize, total.total - skip)) : query.pageSize
  const offset = edge ? 0 : fromEnd ? Math.max(0, total.total - skip - limit) : skip
  const beside = edge
    ? [
        sql`(${key}) ${backwards ? sql`>` : sql`<`} (select ${key} from index_library.entry e ${whereOf([ofEdge(edge), ...bound])})`,
      ]
    : []
  const { rows } = await sql<IndexRow>`
    with e as materialized (
      select * from index_library.entry e ${whereOf([...filters, ...beside])} ${order(backwards ? sql`asc` : sql`desc`)}
      limit ${limit} offset ${offset})
    select ${columns} from e ${joins} ${order(sql`desc`)}`.execute(db)
  return rows
}

/** `recordId/version`, as `cursorOf` of the list writes it. */
function ofEdge(edge: string): RawBuilder<unknown> {
  const [recordId = '', version = ''] = edge.split('/')
  return sql`e.record_id = ${recordId} and e.version = ${Number(version)}`
}

function whereOf(all: RawBuilder<unknown>[]): RawBuilder<unknown> {
  return all.length === 0 ? sql`` : sql`where ${sql.join(all, sql` and `)}`
}

function conditions(query: SearchQuery, lanes: LaneRow[]): RawBuilder<unknown>[] {
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
  return all
}

/** Each range is written as values, so that the planner sees how few rows most states have. */
function inState(state: NonNullable<SearchQuery['state']>, lanes: LaneRow[]): RawBuilder<unknown> {
  const ranges = rangesOf(lanes, state).map(
    ({ laneNo, above, upTo }) => sql`(e.lane_no = ${laneNo} and e.seq > ${above} and e.seq <= ${upTo})`,
  )
  return ranges.length === 0 ? sql`false` : sql`(${sql.join(ranges, sql` or `)})`
}
