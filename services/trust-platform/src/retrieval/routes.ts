import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { retrievalApi } from './api.ts'
import { askRequest } from './ask-request.ts'
import {
  declineRequest,
  incomingRequest,
  nextPage,
  ownRequest,
  residentsOf,
  withdrawRequest,
} from './change-request.ts'
import { findPatients } from './find-patients.ts'
import { accesses, myAccesses } from './list-accesses.ts'
import { pagesAfter } from './page-store.ts'
import { expectConsent, listRequests } from './request-store.ts'
import type { Retrieval } from './retrieval.ts'
import { answerRelease, nextRelease } from './serve-holders.ts'
import { showMonitor } from './show-monitor.ts'
import { showRequest, showRequests } from './show-request.ts'
import { watchRequest } from './watch-request.ts'

/** How long a consent that was told of may need until the mirror knows it. */
const consentMs = 60_000

export function routes(retrieval: Retrieval): Implementation {
  const { db } = retrieval
  return implement(retrievalApi, {
    findPatients: ({ body }) => findPatients(retrieval, body),
    request: ({ body }, call) => askRequest(retrieval, body, call),
    get: ({ params }, call) => watchRequest(retrieval, params.requestId, call),
    async mine({ query }, { principal }) {
      const { state, residentId, ...paging } = query
      const filter = {
        askerAccount: principal.id,
        ...(state ? { states: [state] } : {}),
        ...(residentId ? { residentIds: [residentId] } : {}),
      }
      const { rows, total } = await listRequests(db, filter, paging)
      return { items: await showRequests(retrieval, rows), total, totalCapped: false }
    },
    withdrawRequest: ({ params, body }, call) => withdrawRequest(retrieval, params.requestId, body.signature, call),
    async pages({ params, query }, call) {
      await ownRequest(retrieval, params.requestId, call)
      const pages = await pagesAfter(db, params.requestId, query.after)
      return { pages: pages.map((page) => ({ ...page, releasedAt: page.releasedAt.toISOString() })) }
    },
    nextPage: ({ params }, call) => nextPage(retrieval, params.requestId, params.sourceId, call),
    async incoming({ query }, call) {
      const residentIds = await residentsOf(retrieval, call)
      const { rows, total } = await listRequests(db, { residentIds, states: ['awaiting-consent'] }, query)
      return { items: await showRequests(retrieval, rows), total, totalCapped: false }
    },
    incomingOne: async ({ params }, call) =>
      showRequest(retrieval, await incomingRequest(retrieval, params.requestId, call)),
    decline: ({ params }, call) => declineRequest(retrieval, params.requestId, call),
    myAccesses: ({ query }, call) => myAccesses(retrieval, query, call),
    accesses: ({ query }, call) => accesses(retrieval, query as Parameters<typeof accesses>[1], call),
    monitor: () => showMonitor(retrieval),
    nextRelease: ({ params, query }, { principal }) =>
      nextRelease(retrieval, params.sourceId, query.waitSeconds, principal),
    async answerRelease({ params, body }, { principal }) {
      return { done: true as const, kept: await answerRelease(retrieval, params, body, principal) }
    },
    async consentGiven({ body }) {
      await expectConsent(db, body, new Date(retrieval.now() + consentMs))
      retrieval.wake()
      return { done: true as const }
    },
  })
}
