import type { Anchoring, SealedBatch } from './anchoring.ts'
import { storeSealed } from './batch-store.ts'
import { packBatches } from './pack-batches.ts'
import type { Task } from './task-store.ts'

/** Entries read at once; bounds the memory of a round to a few MB. */
const readLimit = 2000

export interface SealRound {
  batches: SealedBatch[]
  /** Entries up to here are in batches. */
  sealedSeq: number
}

/** Reads what follows the last sealed entry, cuts it into batches and stores them durably. */
export async function sealBatches(anchoring: Anchoring, task: Task, sealedSeq: number): Promise<SealRound> {
  const { entries } = await anchoring.index.readLane({
    params: { laneId: task.laneId },
    query: { afterSeq: sealedSeq, limit: readLimit },
  })
  const moreFollows = entries.length === readLimit
  const batches = packBatches(entries, {
    ...task,
    sealRest: (oldest) => !moreFollows && anchoring.now() - Date.parse(oldest.receivedAt) >= task.maxAgeSeconds * 1000,
  })
  if (batches.length === 0) return { batches, sealedSeq }
  // Another process that has sealed from the same number makes this fail; the lane then starts again from what is stored.
  await storeSealed(anchoring.db, batches, anchoring.now())
  return { batches, sealedSeq: batches.at(-1)!.toSeq }
}
