import type { Handlers, Principal } from '@jhc/server-kit/capability.ts'
import { refuseBound } from '@jhc/server-kit/reach.ts'
import { refuseOtherSources } from '@jhc/server-kit/refuse-other-sources.ts'
import type { WorkSignal } from '@jhc/server-kit/work-signal.ts'
import type { sourceChecksApi } from './api.ts'
import type { SourceChecksConfig } from './capability.ts'
import { checkSource } from './check-source.ts'
import { sourceCheckErrors } from './errors.ts'
import type { WorkStore } from './work-store.ts'

const dayMs = 86_400_000

export function sourceChecksRoutes(
  store: WorkStore,
  signal: WorkSignal,
  config: SourceChecksConfig,
): Handlers<typeof sourceChecksApi> {
  const own = (principal: Principal, sourceId: string) =>
    refuseOtherSources(principal, sourceId, config.agents, sourceCheckErrors['not-your-source'])
  const refuseUnknown = (sourceId: string) => {
    if (config.sources?.includes(sourceId) === false) throw sourceCheckErrors['no-such-source']({ sourceId })
  }
  return {
    check: async ({ body }, { principal }) => {
      refuseBound(principal)
      refuseUnknown(body.sourceId)
      return checkSource(store, signal, config.answerMs, body)
    },
    requestRun: async ({ params, body }) => {
      refuseUnknown(params.sourceId)
      const requestId = await store.addRun(params.sourceId, body.kind, dayMs)
      signal.wake(`work/${params.sourceId}`)
      return { requestId }
    },
    nextWork: async ({ params, query }, { principal }) => {
      own(principal, params.sourceId)
      const topic = `work/${params.sourceId}`
      const newest = signal.claim(topic)
      await store.dropExpired()
      const take = async () => {
        const found = await store.take(params.sourceId, 20)
        return found.length > 0 ? found : null
      }
      return { work: (await signal.until(topic, query.waitSeconds * 1000, take, newest)) ?? [] }
    },
    answer: async ({ params, body }, { principal }) => {
      own(principal, params.sourceId)
      const taken = await store.answer(params.sourceId, params.workId, {
        check: body.check,
        failure: body.failure ?? null,
      })
      if (!taken && !(await store.exists(params.sourceId, params.workId)))
        throw sourceCheckErrors['no-such-work']({ workId: params.workId })
      signal.wake(`answer/${params.workId}`)
      return { done: true }
    },
  }
}
