import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf, refuseBound } from '@jhc/server-kit/reach.ts'
import { advanceLane } from './advance-lane.ts'
import { indexLibraryApi } from './api.ts'
import { findStrays, readLaneBatches, readRows } from './audit-rows.ts'
import { checkRows } from './check-rows.ts'
import { getRecord } from './get-record.ts'
import type { IndexLibrary } from './index-library.ts'
import { listResidents } from './list-residents.ts'
import { limitsFor } from './own-patients.ts'
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
    sources: (_, { principal }) => listSources(library, limitsOf(principal)),
    async putSource({ params, body }, { principal }) {
      refuseBound(principal)
      return putSource(library, { ...params, ...body })
    },
    search: async ({ query }, { principal }) => searchEntries(library, query, await limitsFor(library, principal)),
    get: async ({ params }, { principal }) => getRecord(library, params.recordId, await limitsFor(library, principal)),
    resident: async ({ params }, { principal }) =>
      viewResident(library, params.personId, await limitsFor(library, principal)),
    residents: async ({ query }, { principal }) => listResidents(library, query, await limitsFor(library, principal)),
    overview: (_, { principal }) => viewOverview(library, residents, limitsOf(principal)),
    readLane: ({ params, query }) => readLane(library, params.laneId, query.afterSeq, query.limit),
    async rows({ params, query }, { principal }) {
      refuseBound(principal)
      return readRows(library, params.laneId, query)
    },
    async laneBatches({ params, query }, { principal }) {
      refuseBound(principal)
      return readLaneBatches(library, params.laneId, query)
    },
    async checkRows(_, { principal }) {
      refuseBound(principal)
      return checkRows(library)
    },
    async strays(_, { principal }) {
      refuseBound(principal)
      return findStrays(library)
    },
    lanes: (_, { principal }) => listLanes(library, limitsOf(principal)),
    async advanceLane({ params, body }) {
      await advanceLane(library, params.laneId, body.batches)
      return { done: true as const }
    },
  })
}
