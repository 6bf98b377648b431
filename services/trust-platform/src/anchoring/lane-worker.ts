import { CodedError } from '@jhc/kit/errors.ts'
import type { Anchoring } from './anchoring.ts'
import { countInFlight, lastSealedSeq, readSealed } from './batch-store.ts'
import { type SealRound, sealBatches } from './seal-batches.ts'
import { submitBatches } from './submit-batches.ts'
import { readTask, type Task } from './task-store.ts'

export interface LaneWorker {
  /** Works until nothing is left to seal or submit; a call while it works does nothing. */
  turn(lane: { lastSeq: number }): Promise<void>
  /** Forget what is known of the lane, so that the next turn starts from the database. */
  reset(): void
}

interface WorkerParts {
  anchoring: Anchoring
  laneId: string
  fail: (error: CodedError) => Promise<void>
  stopping: () => boolean
  /** Resolves when the mirror has moved something, or after a while. */
  moved: () => Promise<void>
}

/** Sealed batches read back at once after a restart; bounds memory. */
const resumeLimit = 24
/** Batches that the gateway has and no block has shown: beyond this the lane waits. Enough for many blocks, a few MB each. */
const inFlightLimit = 160

/**
 * One lane's work in order: first what was sealed before, then new entries. While one round is with the gateway the next is
 * read and sealed; a round that the gateway will not take yet holds the next one back.
 */
export function createLaneWorker({ anchoring, laneId, fail, stopping, moved }: WorkerParts): LaneWorker {
  let sealedSeq: number | null = null
  let working = false

  async function resume(): Promise<void> {
    while (!stopping()) {
      const batches = await readSealed(anchoring.db, laneId, resumeLimit)
      if (batches.length === 0) {
        sealedSeq = await lastSealedSeq(anchoring.db, laneId)
        return
      }
      await submitBatches(anchoring, laneId, batches)
    }
  }

  /** The task as it is now, once there is room for another round; null when the lane has to stop. */
  async function mayGoOn(): Promise<Task | null> {
    for (;;) {
      const task = await readTask(anchoring.db, laneId)
      if (stopping() || !task || task.paused || task.failure !== null) return null
      if ((await countInFlight(anchoring.db, laneId)) < inFlightLimit) return task
      await moved()
    }
  }

  async function work(lane: { lastSeq: number }): Promise<void> {
    if (sealedSeq === null) await resume()
    if (sealedSeq === null || lane.lastSeq <= sealedSeq) return
    let sealed: SealRound = { batches: [], sealedSeq }
    do {
      const task = await mayGoOn()
      const nothing = { batches: [], sealedSeq: sealed.sealedSeq }
      const sealing = task ? sealBatches(anchoring, task, sealed.sealedSeq) : nothing
      ;[sealed] = await both<SealRound, void>(sealing, submitBatches(anchoring, laneId, sealed.batches))
      sealedSeq = sealed.sealedSeq
    } while (sealed.batches.length > 0)
  }

  return {
    async turn(lane) {
      if (working) return
      working = true
      try {
        await work(lane)
      } catch (error) {
        // What was stored and not acknowledged is read back from the database.
        sealedSeq = null
        if (error instanceof CodedError && !error.retryable) await fail(error)
        else anchoring.log.warn({ laneId, code: codeOf(error) }, 'anchoring waits and tries again')
      } finally {
        working = false
      }
    },
    reset() {
      sealedSeq = null
    },
  }
}

/** Neither is left running behind the other's failure. */
async function both<A, B>(one: A | Promise<A>, other: B | Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([one, other])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? 'unknown'
}
