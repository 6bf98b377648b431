import type { Principal } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf, organisationsWithin, refuseBound } from '@jhc/server-kit/reach.ts'
import { type AgentIdentity, refuseOtherSources } from '@jhc/server-kit/refuse-other-sources.ts'
import { empiApi } from './api.ts'
import { changePage, changeRecordsAfter } from './change-records.ts'
import { checkRows } from './check-rows.ts'
import { decidePair, type Reviewer } from './decide-pair.ts'
import type { EmpiService } from './empi-service.ts'
import { empiErrors } from './errors.ts'
import { findPersons } from './find-persons.ts'
import { changesAfter, eventsOf } from './history-store.ts'
import { listRegistrationSources } from './list-registration-sources.ts'
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
  const within = (principal: Principal) => organisationsWithin(limitsOf(principal))
  const reviewer = (principal: Principal, reason: string): Reviewer => ({
    by: principal.id,
    reason,
    orgIds: within(principal),
  })
  return implement(empiApi, {
    register: async ({ body }, { principal }) => {
      refuseOtherSources(principal, body.sourceId, agents, empiErrors['not-your-source'])
      return { registrations: await registerPatients(service, body.sourceId, body.patients, principal.id) }
    },
    evaluateTokens: ({ body }, { principal }) => evaluateTokens(principal.id, body.blinded),
    persons: async ({ body }, { principal }) => ({
      persons: await lookupPersons(service, body.registrationIds, body.personIds, within(principal)),
    }),
    find: async ({ body }, { principal }) => {
      refuseBound(principal)
      return { persons: await findPersons(service, body) }
    },
    async registrationSources({ body }, { principal }) {
      refuseBound(principal)
      return { registrations: await listRegistrationSources(db, body.registrationIds) }
    },
    async assignmentChanges({ query }, { principal }) {
      refuseBound(principal)
      return { changes: await changesAfter(db, query.afterSeq, query.limit) }
    },
    async changeRecords({ query }, { principal }) {
      refuseBound(principal)
      return changeRecordsAfter(service, query)
    },
    changePage: ({ query }, { principal }) => {
      const own = within(principal)
      const wanted = query.orgIds?.split(',') ?? null
      return changePage(service, query, own && wanted ? wanted.filter((one) => own.includes(one)) : (own ?? wanted))
    },
    stats: () => readStats(db),
    reviewQueue: ({ query }, { principal }) => listReviews(service, orgNames, query, within(principal)),
    decide: async ({ params, body }, { principal }) => ({
      personIds: await decidePair(service, params.pairId, body.verdict, reviewer(principal, body.reason)),
    }),
    split: async ({ params, body }, { principal }) => ({
      personIds: await splitPerson(service, params.personId, body.registrationIds, reviewer(principal, body.reason)),
    }),
    merge: async ({ params, body }, { principal }) => ({
      personIds: await mergePersons(service, params.personId, body.otherPersonId, reviewer(principal, body.reason)),
    }),
    async checkRows(_, { principal }) {
      refuseBound(principal)
      return checkRows(service)
    },
    history: async ({ params }, { principal }) => ({
      events: await eventsOf(db, service.columns, params.personId, within(principal)),
    }),
  })
}
