import { HexBytes } from '@jhc/kit/hex-bytes.ts'
import { anchorCallGas } from './anchor-call.ts'
import { type Anchoring, contractName, idempotencyKey, type SealedBatch } from './anchoring.ts'
import { markFailed, markSequenced } from './batch-store.ts'
import { errors } from './errors.ts'

/** Hands stored batches to the chain gateway, which has them durably when this resolves. Repeating is harmless. */
export async function submitBatches(anchoring: Anchoring, batches: SealedBatch[]): Promise<void> {
  if (batches.length === 0) return
  const transactions = batches.map((batch) => ({
    idempotencyKey: idempotencyKey(batch),
    contract: contractName,
    data: new HexBytes(batch.callData),
    gas: anchorCallGas(batch.callData.length, batch.corrections),
  }))
  const { submissions } = await anchoring.gateway.submit({ body: { transactions } })
  const refused = submissions.filter((submission) => submission.state === 'failed')
  if (refused.length > 0) {
    const keys = new Set(refused.map((one) => one.idempotencyKey))
    const failed = batches.filter((batch) => keys.has(idempotencyKey(batch)))
    await markFailed(
      anchoring.db,
      failed.map((batch) => batch.batchId),
    )
    throw errors['chain-refused']({ batchId: failed[0]!.batchId, reason: refused[0]!.failure?.code ?? '' })
  }
}

/** Notes that the gateway has them: they count as sequenced from here on. A lane's batches come in order. */
export async function noteSubmitted(anchoring: Anchoring, laneId: string, batches: SealedBatch[]): Promise<void> {
  if (batches.length === 0) return
  const marks = batches.map(({ batchId, fromSeq, toSeq }) => ({
    batchId,
    fromSeq,
    toSeq,
    state: 'sequenced' as const,
    transactionHash: null,
    blockNumber: null,
  }))
  await anchoring.index.advanceLane({ params: { laneId }, body: { batches: marks } })
  await markSequenced(
    anchoring.db,
    batches.map((batch) => batch.batchId),
    anchoring.now(),
  )
}
