import { CodedError } from '@jhc/kit/errors.ts'
import type { Anchoring, SealedBatch } from './anchoring.ts'
import { lastSealedSeq, readSealed } from './batch-store.ts'
import { sealBatches } from './seal-batches.ts'
import { submitBatches } from './submit-batches.ts'
import type { Task } from './task-store.ts'

export interface LaneWorker {
  /** Works until nothing is left to seal or submit; a call while it works does nothing. */
  turn(task: Task, lane: { lastSeq: number }): Promise<void>
  /** Forget what is known of the lane, so that the next turn starts from the database. */
  reset(): void
}

/** Sealed batches read back at once after a restart; bounds memory. */
const resumeLimit = 24

/**
 * One lane's work in order: first what was sealed before, then new entries. While one round is with the gateway the next is
 * read and sealed; a round that the gateway will not take yet holds the next one back.
 */
export function createLaneWorker(
  anchoring: Anchoring,
  laneId: string,
  fail: (error: CodedError) => Promise<void>,
): LaneWorker {
  let sealedSeq: number | null = null
  let working = false
  let again = false

  async function resume(): Promise<void> {
    for (;;) {
      const batches = await readSealed(anchoring.db, laneId, resumeLimit)
      if (batches.length === 0) break
      await submitBatches(anchoring, laneId, batches)
    }
    sealedSeq = await lastSealedSeq(anchoring.db, laneId)
  }

  async function work(task: Task, lane: { lastSeq: number }): Promise<void> {
    if (sealedSeq === null) await resume()
    if (lane.lastSeq <= sealedSeq!) return
    let waiting: SealedBatch[] = []
    do {
      const [round] = await Promise.all([
        sealBatches(anchoring, task, sealedSeq!),
        submitBatches(anchoring, laneId, waiting),
      ])
      waiting = round.batches
      sealedSeq = round.sealedSeq
    } while (waiting.length > 0)
  }

  return {
    async turn(task, lane) {
      if (working) return
      working = true
      try {
        if (again) {
          again = false
          sealedSeq = null
        }
        await work(task, lane)
      } catch (error) {
        // What was stored and not acknowledged is read back from the database.
        sealedSeq = null
        if (error instanceof CodedError && !error.retryable) await fail(error)
        else
          anchoring.log.warn(
            { laneId, code: (error as { code?: string }).code ?? 'unknown' },
            'anchoring waits and tries again',
          )
      } finally {
        working = false
      }
    },
    reset() {
      again = true
    },
  }
}
