import { CodedError } from '@jhc/kit/errors.ts'
import type { Anchoring, LaneEntry } from './anchoring.ts'
import { countInFlight, lastSealedSeq, readSealed } from './batch-store.ts'
import { inOrder } from './in-order.ts'
import { cutBatches, readEntries, storeBatches, unseal } from './seal-batches.ts'
import { noteSubmitted, submitBatches } from './submit-batches.ts'
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
 * One lane's work in order: first what was sealed before, then new entries. Reading, storing, submitting and noting are stages:
 * while one round is stored the next is read and the one before is submitted. Each stage takes one round at a time, so a gateway
 * that will not take a round yet holds everything back.
 */
export function createLaneWorker({ anchoring, laneId, fail, stopping, moved }: WorkerParts): LaneWorker {
  let sealedSeq: number | null = null
  let working = false
  let forgotten = false

  async function resume(): Promise<void> {
    while (!stopping()) {
      const sealed = await readSealed(anchoring.db, laneId, resumeLimit)
      const task = await readTask(anchoring.db, laneId)
      if (sealed.length === 0 || !task) {
        sealedSeq = await lastSealedSeq(anchoring.db, laneId)
        return
      }
      const batches = await unseal(anchoring, task, sealed)
      await submitBatches(anchoring, batches)
      await noteSubmitted(anchoring, laneId, batches)
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

  /** Fails where it is awaited, and unheard where nobody wants it any more. */
  function readAhead(afterSeq: number): Promise<LaneEntry[]> {
    const reading = readEntries(anchoring, laneId, afterSeq)
    reading.catch(() => undefined)
    return reading
  }

  async function work(lane: { lastSeq: number }): Promise<void> {
    if (sealedSeq === null) await resume()
    if (sealedSeq === null || lane.lastSeq <= sealedSeq) return
    const submitting = inOrder()
    const noting = inOrder()
    let seq = sealedSeq
    let reading = readAhead(seq)
    try {
      for (let task = await mayGoOn(); task; task = await mayGoOn()) {
        const batches = cutBatches(anchoring, task, await reading)
        if (batches.length === 0) break
        seq = batches.at(-1)!.toSeq
        reading = readAhead(seq)
        await storeBatches(anchoring, batches)
        sealedSeq = seq
        await submitting.ready()
        submitting.add(async () => {
          await submitBatches(anchoring, batches)
          await noting.ready()
          noting.add(() => noteSubmitted(anchoring, laneId, batches))
        })
      }
    } finally {
      // Nothing is left running behind a failure.
      await Promise.allSettled([reading, submitting.end()])
      await noting.end()
    }
    await submitting.ready()
    await noting.ready()
  }

  return {
    async turn(lane) {
      if (working) return
      working = true
      if (forgotten) sealedSeq = null
      forgotten = false
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
      forgotten = true
    },
  }
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? 'unknown'
}
