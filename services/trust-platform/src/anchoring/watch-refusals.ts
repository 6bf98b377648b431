import type { CodedError } from '@jhc/kit/errors.ts'
import { type Anchoring, idempotencyKey } from './anchoring.ts'
import { findOverdue, markFailed } from './batch-store.ts'
import { errors } from './errors.ts'

const overdueMs = 2000
const lookupLimit = 500

/** Asks the gateway about batches that no block has shown for a while; a refused one stops its lane. */
export async function watchRefusals(
  anchoring: Anchoring,
  fail: (laneId: string, error: CodedError) => Promise<void>,
): Promise<void> {
  const overdue = await findOverdue(anchoring.db, anchoring.now() - overdueMs, lookupLimit)
  if (overdue.length === 0) return
  const { submissions } = await anchoring.gateway.submissions({
    body: { idempotencyKeys: overdue.map(idempotencyKey) },
  })
  const refused = new Map(
    submissions.filter(({ state }) => state === 'failed').map((one) => [one.idempotencyKey, one.failure]),
  )
  const failed = overdue.filter((batch) => refused.has(idempotencyKey(batch)))
  if (failed.length === 0) return
  await markFailed(
    anchoring.db,
    failed.map((batch) => batch.batchId),
  )
  for (const laneId of new Set(failed.map((batch) => batch.laneId))) {
    const first = failed.find((batch) => batch.laneId === laneId)!
    const reason = refused.get(idempotencyKey(first))?.code ?? ''
    await fail(laneId, errors['chain-refused']({ batchId: first.batchId, reason }))
  }
}
