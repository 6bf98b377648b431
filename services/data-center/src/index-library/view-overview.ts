import type { Reach } from '@jhc/server-kit/capability.ts'
import { organisationsWithin } from '@jhc/server-kit/reach.ts'
import { type Kysely, sql } from 'kysely'
import type { IndexLibrary } from './index-library.ts'
import { readLanes } from './lane-store.ts'
import { countsOf } from './lanes.ts'
import { sourcesWithin } from './within.ts'

interface TallyRow {
  laneNo: number
  recordType: string
  receivedDay: string
  records: number
  versions: number
}

/** Everything comes from counters and marks, so that polling it costs next to nothing. Whoever is bound sees his organisations' sources. */
export async function viewOverview(library: IndexLibrary, residents: () => Promise<number>, limits: Reach | null) {
  const orgIds = organisationsWithin(limits)
  const [view, allLanes, allSources, allTally, residentCount] = await Promise.all([
    library.registry.view(),
    readLanes(library.db),
    selectSources(library.db),
    selectTally(library.db),
    orgIds ? countResidents(library.db, orgIds) : residents(),
  ])
  const within = sourcesWithin(view, limits)
  const sources = allSources.filter(({ sourceId }) => within.has(sourceId))
  const lanes = allLanes.filter(({ sourceId }) => within.has(sourceId))
  const laneNos = new Set(lanes.map(({ laneNo }) => laneNo))
  const tally = allTally.filter(({ laneNo }) => laneNos.has(laneNo))
  const sum = <T>(items: T[], pick: (item: T) => number) => items.reduce((total, item) => total + pick(item), 0)
  const statesOf = (some: typeof lanes) => {
    const counts = some.map(countsOf)
    const of = (state: 'collected' | 'sequenced' | 'included' | 'final') => sum(counts, (one) => one[state])
    return { collected: of('collected'), sequenced: of('sequenced'), included: of('included'), final: of('final') }
  }
  const days = [...Map.groupBy(tally, (row) => row.receivedDay)].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-30)
  return {
    residents: residentCount,
    encounters: sum(sources, (source) => source.encounters),
    records: sum(tally, (row) => row.records),
    versions: sum(lanes, (lane) => lane.lastSeq),
    states: statesOf(lanes),
    sources: sources.map(({ sourceId, name, kind, encounters, lastReceivedAt }) => {
      const own = lanes.filter((lane) => lane.sourceId === sourceId)
      const records = sum(
        tally.filter((row) => own.some((lane) => lane.laneNo === row.laneNo)),
        (row) => row.records,
      )
      return {
        sourceId,
        name,
        kind,
        records,
        encounters,
        states: statesOf(own),
        lastReceivedAt: lastReceivedAt?.toISOString() ?? null,
      }
    }),
    byType: [...Map.groupBy(tally, (row) => row.recordType)]
      .map(([recordType, rows]) => ({ recordType: recordType as never, records: sum(rows, (row) => row.records) }))
      .sort((a, b) => b.records - a.records),
    byDay: days.map(([day, rows]) => ({ day, received: sum(rows, (row) => row.versions) })),
  }
}

async function selectTally(db: Kysely<any>): Promise<TallyRow[]> {
  const { rows } = await sql<TallyRow>`
    select lane_no as "laneNo", record_type as "recordType", received_day as "receivedDay", records, versions
    from index_library.tally`.execute(db)
  return rows
}

interface SourceTotals {
  sourceId: string
  name: string
  kind: string
  encounters: number
  lastReceivedAt: Date | null
}

async function selectSources(db: Kysely<any>): Promise<SourceTotals[]> {
  const { rows } = await sql<SourceTotals>`
    select source_id as "sourceId", name, kind, encounters, last_received_at as "lastReceivedAt"
    from index_library.source order by source_id`.execute(db)
  return rows
}

/** The one figure that needs a scan (of registrations); once it takes longer than 20 ms, it is taken again only after twenty times as long. */
export function residentCounter(db: Kysely<any>, now: () => number): () => Promise<number> {
  let last = { until: 0, count: Promise.resolve(0) }
  return () => {
    if (now() >= last.until) {
      const startedAt = now()
      const count = countResidents(db, null).then((residents) => {
        const took = now() - startedAt
        last.until = took > 20 ? now() + 20 * took : 0
        return residents
      })
      last = { until: Number.POSITIVE_INFINITY, count }
      count.catch(() => {
        last.until = 0
      })
    }
    return last.count
  }
}

async function countResidents(db: Kysely<any>, orgIds: string[] | null): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct a.person_id) as count from index_library.assignment a
    join index_library.registration r on r.registration_id = a.registration_id
    where ${orgIds ? sql`r.org_id = any(${orgIds}::text[])` : sql`true`}`.execute(db)
  return rows[0]!.count
}
