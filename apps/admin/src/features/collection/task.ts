import type { collectionApi } from '@jhc/data-platform/collection/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'

export type Task = CallResult<(typeof collectionApi)['operations']['tasks']>['tasks'][number]
export type Run = NonNullable<Task['lastRun']>

/** Whole percent of the expected units; null where the source cannot tell. */
export function percentOf(run: Run): number | null {
  if (run.state === 'succeeded' || run.state === 'succeeded-with-quarantine') return 100
  if (!run.unitsExpected) return null
  return Math.min(99, Math.floor((run.unitsRead / run.unitsExpected) * 100))
}

/** Seconds left at the present throughput; null where it cannot be told. */
export function remainingSeconds(run: Run, unitsPerSecond: number | null): number | null {
  if (run.state !== 'running' || !run.unitsExpected || !unitsPerSecond) return null
  return Math.max(0, run.unitsExpected - run.unitsRead) / unitsPerSecond
}

export function runSeconds(run: Run, nowMs: number): number {
  return ((run.finishedAt ? Date.parse(run.finishedAt) : nowMs) - Date.parse(run.startedAt)) / 1000
}
