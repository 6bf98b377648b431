import type { CapabilityContext, Handlers, Principal } from '@jhc/server-kit/capability.ts'
import { limitsOf, organisationsWithin } from '@jhc/server-kit/reach.ts'
import { refuseOtherSources } from '@jhc/server-kit/refuse-other-sources.ts'
import { sourceChecksApi } from '../source-checks/api.ts'
import type { collectionApi } from './api.ts'
import type { CollectionMonitorConfig } from './capability.ts'
import type { CollectionStore } from './collection-store.ts'
import { collectionErrors } from './errors.ts'
import { listTasks } from './list-tasks.ts'

export function collectionRoutes(
  context: CapabilityContext,
  store: CollectionStore,
  config: CollectionMonitorConfig,
): Handlers<typeof collectionApi> {
  const sourceChecks = context.bus.client(sourceChecksApi, 'collection')
  const own = (principal: Principal, sourceId: string) =>
    refuseOtherSources(principal, sourceId, config.agents, collectionErrors['not-your-source'])
  const within = (principal: Principal) => organisationsWithin(limitsOf(principal))
  return {
    tasks: (_, { principal }) => listTasks(store, context.now(), config.silentAfterSeconds * 1000, within(principal)),
    runs: async ({ query }, { principal }) => ({
      ...(await store.runs(within(principal), query.sourceId, query.page, query.pageSize)),
      totalCapped: false,
    }),
    runLog: async ({ params }, { principal }) => {
      const lines = await store.runLog(within(principal), params.runId)
      if (lines === null) throw collectionErrors['no-such-run']({ runId: params.runId })
      return { lines }
    },
    quarantine: async ({ query }, { principal }) => ({
      ...(await store.quarantine(within(principal), query.sourceId, query.open === 'true', query.page, query.pageSize)),
      totalCapped: false,
    }),
    runNow: async ({ params, body }, { principal }) => {
      const known = (await store.sources(within(principal))).some((source) => source.sourceId === params.sourceId)
      if (!known) throw collectionErrors['no-such-task']({ sourceId: params.sourceId })
      return sourceChecks.requestRun({ params: { sourceId: params.sourceId }, body: { kind: body.kind } })
    },
    report: async ({ body }, { principal }) => {
      own(principal, body.source.sourceId)
      if (body.run) own(principal, body.run.sourceId)
      await store.saveReport(body.source, body.reachable, body.queue, body.run, body.log, body.quarantine)
      return { done: true }
    },
  }
}
