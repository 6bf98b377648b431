import type { ApiClient, CallResult } from '@jhc/kit/api.ts'
import type { sourceChecksApi } from '../../source-checks/api.ts'
import type { RunKind } from './agent-model.ts'
import { type CheckParts, checkOriginal } from './check-original.ts'
import { safeFailure } from './safe-failure.ts'

type AgentWork = CallResult<(typeof sourceChecksApi)['operations']['nextWork']>['work'][number]

export interface WorkParts extends CheckParts {
  sourceId: string
  sourceChecks: Pick<ApiClient<typeof sourceChecksApi>, 'nextWork' | 'answer'>
  waitSeconds: number
  requestRun: (kind: RunKind) => void
}

/** Asks the centre for work and does it. The connection is always the agent's own, outbound; an unanswered work comes again. */
export async function followWork(parts: WorkParts): Promise<boolean> {
  const { sourceId, sourceChecks } = parts
  const { work } = await sourceChecks.nextWork({ params: { sourceId }, query: { waitSeconds: parts.waitSeconds } })
  for (const one of work) await doWork(parts, one)
  return work.length > 0
}

async function doWork(parts: WorkParts, work: AgentWork): Promise<void> {
  const { sourceId } = parts
  const params = { sourceId, workId: work.workId }
  if (work.kind === 'run-collection') {
    parts.requestRun(work.runKind)
    await parts.sourceChecks.answer({ params, body: { check: null } })
    return
  }
  try {
    const check = await checkOriginal(parts, work.recordId, work.version)
    await parts.sourceChecks.answer({ params, body: { check } })
  } catch (error) {
    await parts.sourceChecks.answer({ params, body: { check: null, failure: safeFailure(error).code } })
  }
}
