import { markSeen } from './change-batch-store.ts'
import { batchOnChain, eventOf } from './change-contract.ts'
import type { ChangeLog, StoredChanges } from './change-log.ts'
import { errors } from './errors.ts'

/** Moves a batch to included and final as chain and mirror agree. Answers whether it is on the chain. */
export async function followChanges(changeLog: ChangeLog, batch: StoredChanges): Promise<boolean> {
  const seen = await batchOnChain(changeLog, batch.batchId)
  if (!seen) return false
  const { mirroredBlock, finalBlock } = await changeLog.mirror.batchesAfter({
    query: { afterBlock: seen.blockNumber, limit: 1 },
  })
  if (mirroredBlock < seen.blockNumber) return true
  const same =
    seen.root === batch.root && seen.count === batch.count && seen.day === batch.day && seen.previous === batch.previous
  const setBack = batch.blockNumber !== null && (batch.state === 'sealed' || batch.state === 'sequenced')
  const event = await eventOf(changeLog, batch.batchId, seen.blockNumber)
  if (!same || setBack || !event)
    throw errors['chain-differs']({ batchId: batch.batchId, blockNumber: seen.blockNumber })
  const state = seen.blockNumber <= finalBlock ? 'final' : 'included'
  if (state !== batch.state || seen.blockNumber !== batch.blockNumber)
    await markSeen(
      changeLog.db,
      { batchId: batch.batchId, state, transactionHash: event.transactionHash, blockNumber: seen.blockNumber },
      changeLog.now(),
    )
  return true
}
