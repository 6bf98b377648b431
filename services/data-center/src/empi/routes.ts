import { implement } from '@jhc/server-kit/implement.ts'
import { type AgentIdentity, refuseOtherSources } from '@jhc/server-kit/refuse-other-sources.ts'
import { empiApi } from './api.ts'
import { checkRows } from './check-rows.ts'
import { decidePair } from './decide-pair.ts'
import type { EmpiService } from './empi-service.ts'
import { empiErrors } from './errors.ts'
import { changesAfter, eventsOf } from './history-store.ts'
import { listReviews } from './list-reviews.ts'
import { lookupPersons } from './lookup-persons.ts'
import { mergePersons } from './merge-persons.ts'
import { readStats } from './read-stats.ts'
import { registerPatients } from './register-patients.ts'
import { splitPerson } from './split-person.ts'

interface RouteParts {
  service: EmpiService
  evaluateTokens(caller: string, blinded: string[]): Promise<{ keyId: string; evaluated: string[] }>
  orgNames(): Promise<Map<string, string>>
  agents: readonly AgentIdentity[]
}

export function empiRoutes({ service, evaluateTokens, orgNames, agents }: RouteParts) {
  const { db } = service
  return implement(empiApi, {
    register: async ({ body }, { principal }) => {
      refuseOtherSources(principal, body.sourceId, agents, empiErrors['not-your-source'])
      return { registrations: await registerPatients(service, body.sourceId, body.patients, principal.id) }
    },
    evaluateTokens: ({ body }, { principal }) => evaluateTokens(principal.id, body.blinded),
    persons: async ({ body }) => ({ persons: await lookupPersons(db, body.registrationIds, body.personIds) }),
    assignmentChanges: async ({ query }) => ({ changes: await changesAfter(db, query.afterSeq, query.limit) }),
    stats: () => readStats(db),
    reviewQueue: ({ query }) => listReviews(db, orgNames, query),
    decide: async ({ params, body }, { principal }) => ({
      personIds: await decidePair(service, params.pairId, body.verdict, principal.id, body.reason),
    }),
    split: async ({ params, body }, { principal }) => ({
      personIds: await splitPerson(service, params.personId, body.registrationIds, principal.id, body.reason),
    }),
    merge: async ({ params, body }, { principal }) => ({
      personIds: await mergePersons(service, params.personId, body.otherPersonId, principal.id, body.reason),
    }),
    checkRows: () => checkRows(service),
    history: async ({ params }) => ({ events: await eventsOf(db, params.personId) }),
  })
}
