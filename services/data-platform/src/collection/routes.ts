import type { CapabilityContext, Handlers, Principal } from '@jhc/server-kit/capability.ts'
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
  return {
    tasks: () => listTasks(store, context.now(), config.silentAfterSeconds * 1000),
    runs: async ({ query }) => ({
      ...(await store.runs(query.sourceId, query.page, query.pageSize)),
      totalCapped: false,
    }),
    runLog: async ({ params }) => {
      const lines = await store.runLog(params.runId)
      if (lines === null) throw collectionErrors['no-such-run']({ runId: params.runId })
      return { lines }
    },
    quarantine: async ({ query }) => ({
      ...(await store.quarantine(query.sourceId, query.open === 'true', query.page, query.pageSize)),
      totalCapped: false,
    }),
    runNow: async ({ params, body }) => {
      const known = (await store.sources()).some((source) => source.sourceId === params.sourceId)
      if (!known) throw collectionErrors['no-such-task']({ sourceId: params.sourceId })
      return sourceChecks.requestRun({ params: { sourceId: params.sourceId }, body: { kind: body.kind } })
    },
    report: async ({ body }, { principal }) => {
      own(principal, body.source.sourceId)
      if (body.run) own(principal, body.run.sourceId)
      await store.saveReport(body.source, body.reachable, body.run, body.log, body.quarantine)
      return { done: true }
    },
  }
}
