import { findBatch, readBatchesAfter, type StoredBatch } from './batch-store.ts'
import { mirrorErrors } from './errors.ts'
import { finalBlock, type Mirror } from './mirror.ts'

export function asBatch(batch: StoredBatch, final: number) {
  const { blockHash: _hash, blockTimestamp: _timestamp, ...rest } = batch
  return { ...rest, final: batch.blockNumber <= final }
}

export async function listBatchesAfter(mirror: Mirror, afterBlock: number, limit: number) {
  // Read first: what is found afterwards can only be newer than these marks say.
  const final = await finalBlock(mirror)
  const mirroredBlock = mirror.follower.cursor.blockNumber
  const batches = await readBatchesAfter(mirror.db, afterBlock, limit)
  return { batches: batches.map((batch) => asBatch(batch, final)), finalBlock: final, mirroredBlock }
}

export async function showBatch(mirror: Mirror, batchId: string) {
  const batch = await findBatch(mirror.db, batchId.startsWith('0x') ? batchId : `0x${batchId}`)
  if (!batch) throw mirrorErrors['no-such-batch']()
  return {
    ...asBatch(batch, await finalBlock(mirror)),
    blockHash: batch.blockHash,
    blockTimestamp: batch.blockTimestamp,
  }
}
