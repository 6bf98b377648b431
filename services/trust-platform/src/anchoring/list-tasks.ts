import type { Reach } from '@jhc/server-kit/capability.ts'
import { isWithin } from '@jhc/server-kit/reach.ts'
import { sql } from 'kysely'
import type { Anchoring } from './anchoring.ts'
import { readTasks } from './task-store.ts'

interface LaneTotals {
  laneId: string
  batches: number
  lastBatchAt: Date | null
}

/** Sources of the caller's organisations; null where nothing bounds him. */
export async function sourcesWithin(anchoring: Anchoring, limits: Reach | null): Promise<string[] | null> {
  if (!limits) return null
  const { sources } = await anchoring.index.sources({})
  return sources.filter(({ orgId }) => isWithin(limits, { orgId })).map(({ sourceId }) => sourceId)
}

export async function listTasks(anchoring: Anchoring, limits: Reach | null) {
  const [all, { lanes }, totals, within] = await Promise.all([
    readTasks(anchoring.db),
    anchoring.index.lanes({}),
    selectTotals(anchoring),
    sourcesWithin(anchoring, limits),
  ])
  const tasks = all.filter(({ sourceId }) => !within || within.includes(sourceId))
  return {
    tasks: tasks.map((task) => {
      const lane = lanes.find((one) => one.laneId === task.laneId)
      const total = totals.find((one) => one.laneId === task.laneId)
      return {
        ...task,
        sourceName: lane?.sourceName ?? task.sourceId,
        waiting: lane ? lane.lastSeq - lane.sequencedSeq : 0,
        oldestWaitingAt: lane?.oldestWaitingAt ?? null,
        lastBatchAt: total?.lastBatchAt?.toISOString() ?? null,
        batches: total?.batches ?? 0,
      }
    }),
  }
}

async function selectTotals(anchoring: Anchoring): Promise<LaneTotals[]> {
  const { rows } = await sql<LaneTotals>`
    select lane_id as "laneId", count(*) as batches, max(sealed_at) as "lastBatchAt"
    from anchoring.batch group by lane_id`.execute(anchoring.db)
  return rows
}
