import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { advanceLane } from './advance-lane.ts'
import { indexLibraryApi } from './api.ts'
import { findStrays, readLaneBatches, readRows } from './audit-rows.ts'
import { checkRows } from './check-rows.ts'
import { getRecord } from './get-record.ts'
import type { IndexLibrary } from './index-library.ts'
import { listResidents } from './list-residents.ts'
import { listSources, putSource } from './put-source.ts'
import { listLanes, readLane } from './read-lane.ts'
import { receiveEntries } from './receive-entries.ts'
import { searchEntries } from './search-entries.ts'
import { residentCounter, viewOverview } from './view-overview.ts'
import { viewResident } from './view-resident.ts'

export function routes(library: IndexLibrary): Implementation {
  const residents = residentCounter(library.db, library.now)
  return implement(indexLibraryApi, {
    receive: ({ body }, { principal }) => receiveEntries(library, body, principal),
    sources: () => listSources(library),
    putSource: ({ params, body }) => putSource(library, { ...params, ...body }),
    search: ({ query }) => searchEntries(library, query),
    get: ({ params }) => getRecord(library, params.recordId),
    resident: ({ params }) => viewResident(library, params.personId),
    residents: ({ query }) => listResidents(library, query),
    overview: () => viewOverview(library, residents),
    readLane: ({ params, query }) => readLane(library, params.laneId, query.afterSeq, query.limit),
    rows: ({ params, query }) => readRows(library, params.laneId, query),
    laneBatches: ({ params, query }) => readLaneBatches(library, params.laneId, query),
    checkRows: () => checkRows(library),
    strays: () => findStrays(library),
    lanes: () => listLanes(library),
    async advanceLane({ params, body }) {
      await advanceLane(library, params.laneId, body.batches)
      return { done: true as const }
    },
  })
}
