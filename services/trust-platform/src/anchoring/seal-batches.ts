import type { Anchoring, LaneEntry, SealedBatch } from './anchoring.ts'
import { storeSealed } from './batch-store.ts'
import { packBatches } from './pack-batches.ts'
import type { Task } from './task-store.ts'

/** Entries read at once; bounds the memory of a round to a few MB. */
const readLimit = 2000

export async function readEntries(anchoring: Anchoring, laneId: string, afterSeq: number): Promise<LaneEntry[]> {
  const query = { afterSeq, limit: readLimit }
  return (await anchoring.index.readLane({ params: { laneId }, query })).entries
}

/** Cuts what was read into batches; a rest that is neither full nor old enough stays for the next round. */
export function cutBatches(anchoring: Anchoring, task: Task, entries: LaneEntry[]): SealedBatch[] {
  const moreFollows = entries.length === readLimit
  const sealRest = (oldest: LaneEntry) =>
    !moreFollows && anchoring.now() - Date.parse(oldest.receivedAt) >= task.maxAgeSeconds * 1000
  return packBatches(entries, { ...task, sealRest })
}

/** Durable before anything is handed on. Another process that has sealed from the same number makes this fail. */
export async function storeBatches(anchoring: Anchoring, batches: SealedBatch[]): Promise<void> {
  if (batches.length > 0) await storeSealed(anchoring.db, batches, anchoring.now())
}
