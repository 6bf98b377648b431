import { markSequenced } from './change-batch-store.ts'
import { appendGas, encodeAppend } from './change-contract.ts'
import { type ChangeLog, contractName, type StoredChanges } from './change-log.ts'

/** Attempts are told apart by the gateway's own book: nothing has to be counted here. */
const mostAttempts = 20
const keysOf = (batchId: string) => Array.from({ length: mostAttempts }, (_, i) => `${batchId}.${i + 1}`)

/** The last attempt that the gateway knows. */
export async function lastAttempt({ gateway }: Pick<ChangeLog, 'gateway'>, batchId: string) {
  const { submissions } = await gateway.submissions({ body: { idempotencyKeys: keysOf(batchId) } })
  const number = (key: string) => Number(key.slice(key.lastIndexOf('.') + 1))
  return submissions
    .map((one) => ({ ...one, attempt: number(one.idempotencyKey) }))
    .sort((a, b) => b.attempt - a.attempt)[0]
}

/**
 * Hands a stored batch to the gateway, which has it durably when this resolves. Repeating is harmless: the key is the batch id, and
 * the contract takes a batch id once. What the chain refused is tried again under the next key.
 */
export async function submitChanges(changeLog: ChangeLog, batch: StoredChanges): Promise<void> {
  const last = await lastAttempt(changeLog, batch.batchId)
  if (!last || last.state === 'failed') {
    const attempt = (last?.attempt ?? 0) + 1
    if (last)
      changeLog.log.error(
        { batchId: batch.batchId, attempt, code: last.failure?.code ?? '' },
        'the chain refused a batch of change records',
      )
    if (attempt > mostAttempts) return
    const transaction = {
      idempotencyKey: `${batch.batchId}.${attempt}`,
      contract: contractName,
      data: encodeAppend(batch),
      gas: appendGas,
    }
    await changeLog.gateway.submit({ body: { transactions: [transaction] } })
  }
  if (batch.state === 'sealed') await markSequenced(changeLog.db, batch.batchId)
}
