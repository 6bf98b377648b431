import { CodedError } from '@jhc/kit/errors.ts'
import { type SteadyRounds, steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { openBatches } from './change-batch-store.ts'
import type { ChangeLog } from './change-log.ts'
import { followChanges } from './follow-changes.ts'
import { sealNext } from './seal-changes.ts'
import { submitChanges } from './submit-changes.ts'

export interface ChangeLogLoop extends SteadyRounds {
  /** Code of what keeps the stream from going on; null where nothing does. */
  readonly trouble: string | null
}

/**
 * One round: what was sealed before goes first and in order, since each batch names the one before it; only then the next is sealed.
 * A round begins from the database, so a killed process goes on where it was.
 */
async function round(changeLog: ChangeLog): Promise<boolean> {
  for (const batch of await openBatches(changeLog.db)) {
    if (await followChanges(changeLog, batch)) continue
    await submitChanges(changeLog, batch)
    return false
  }
  return sealNext(changeLog)
}

export function createChangeLogLoop(changeLog: ChangeLog, pollMs: number): ChangeLogLoop {
  let trouble: string | null = null
  const work = async () => {
    const more = await round(changeLog)
    trouble = null
    return more
  }
  const rounds = steadyRounds(work, pollMs, (error) => {
    const code = error instanceof CodedError ? error.code : 'unknown'
    if (code !== trouble) changeLog.log.error({ code, err: error as Error }, 'change records are not being anchored')
    trouble = code
  })
  return {
    ...rounds,
    get trouble() {
      return trouble
    },
  }
}
