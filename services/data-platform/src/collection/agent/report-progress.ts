import type { ApiClient } from '@jhc/kit/api.ts'
import type { collectionApi } from '../api.ts'
import type { AgentSource } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'
import type { QueueState } from './side-channel/queue-state.ts'

export interface ReportParts {
  source: AgentSource
  schedule: string
  store: AgentStore
  collection: Pick<ApiClient<typeof collectionApi>, 'report'>
  reachable: () => boolean
  queue: () => Promise<QueueState>
}

/** Tells the centre how collection stands; true while more waits to be told. Repeating is harmless. */
export async function reportProgress(parts: ReportParts): Promise<boolean> {
  const { store, source } = parts
  const waiting = await store.unreportedLog(500)
  const runId = waiting[0]?.runId
  const run = runId === undefined ? await store.latestRun() : await store.run(runId)
  const lines = waiting.filter((line) => line.runId === runId)
  const quarantine = await store.unreportedQuarantine(500)
  const { sourceId, name, kind, orgId, runsAt } = source
  await parts.collection.report({
    body: {
      source: { sourceId, name, kind, orgId, runsAt, schedule: parts.schedule },
      reachable: parts.reachable(),
      queue: await parts.queue(),
      run,
      log: lines.map(({ lineId, at, level, text }) => ({ lineId, at, level, text })),
      quarantine,
    },
  })
  await store.markReported(
    lines.map((line) => line.lineId),
    quarantine,
  )
  return waiting.length > lines.length || quarantine.length === 500
}
