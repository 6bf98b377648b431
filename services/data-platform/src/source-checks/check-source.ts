import type { WorkSignal } from '@jhc/server-kit/work-signal.ts'
import { sourceCheckErrors } from './errors.ts'
import type { CheckResult, WorkStore } from './work-store.ts'

/** Has the holder of the original read it again; waits for the answer, at most `waitMs`. */
export async function checkSource(
  store: WorkStore,
  signal: WorkSignal,
  waitMs: number,
  asked: { sourceId: string; recordId: string; version: number },
): Promise<CheckResult> {
  const workId = await store.addCheck(asked.sourceId, asked.recordId, asked.version, waitMs)
  signal.wake(`work/${asked.sourceId}`)
  const answer = await signal.until(`answer/${workId}`, waitMs, () => store.collect(workId))
  if (answer === null) {
    await store.drop(workId)
    throw sourceCheckErrors['agent-silent']({ sourceId: asked.sourceId })
  }
  if (answer.check === null)
    throw sourceCheckErrors['not-checkable']({ sourceId: asked.sourceId, failure: answer.failure ?? '' })
  return answer.check
}
