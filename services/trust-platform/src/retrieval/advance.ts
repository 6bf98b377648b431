import { sql } from 'kysely'
import { keyOf, submitRequests } from './ask-request.ts'
import { endRequest } from './change-request.ts'
import { holdersOf, overdueHolders, setHolder } from './holder-store.ts'
import { dropPages } from './page-store.ts'
import { beginRetrieval } from './plan-retrieval.ts'
import {
  expiredRequests,
  lockRequest,
  type RequestRow,
  requestsIn,
  requestsToLookAtAgain,
  setState,
} from './request-store.ts'
import type { Retrieval } from './retrieval.ts'
import { settleState } from './settle-state.ts'

/** Requests that a round begins side by side. */
const sideBySide = 16

/** Follows requests onto the chain; what is there goes on. True while some are on their way, so that the next look comes soon. */
export async function followSubmitted(retrieval: Retrieval): Promise<boolean> {
  const { db, gateway, signal } = retrieval
  const waiting = await requestsIn(db, ['submitting'])
  if (waiting.length === 0) return false
  const byKey = new Map(waiting.map((row) => [keyOf(row.requestId), row]))
  const { submissions } = await gateway.submissions({ body: { idempotencyKeys: [...byKey.keys()] } })
  const known = new Set(submissions.map(({ idempotencyKey }) => idempotencyKey))
  await submitRequests(
    retrieval,
    waiting.filter(({ requestId }) => !known.has(keyOf(requestId))),
  )
  const there: RequestRow[] = []
  for (const { idempotencyKey, state, blockNumber, transactionHash } of submissions) {
    const row = byKey.get(idempotencyKey)!
    if (state === 'failed') {
      await setState(db, row.requestId, 'failed')
      signal.wake(`request/${row.requestId}`)
    } else if (state === 'included' || state === 'final') {
      await sql`update retrieval.request set block_number = ${blockNumber}, transaction_hash = ${transactionHash}
        where request_id = ${row.requestId}`.execute(db)
      there.push({ ...row, blockNumber, transactionHash })
    }
  }
  await begin(retrieval, there)
  return true
}

async function begin(retrieval: Retrieval, rows: RequestRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += sideBySide) {
    const results = await Promise.allSettled(
      rows.slice(at, at + sideBySide).map((row) => beginRetrieval(retrieval, row)),
    )
    for (const one of results)
      if (one.status === 'rejected') retrieval.log.warn({ err: one.reason as Error }, 'a retrieval could not begin yet')
  }
}

/** Those for which a consent is said to have come, until the mirror knows it. */
export async function lookAgain(retrieval: Retrieval): Promise<boolean> {
  const rows = await requestsToLookAtAgain(retrieval.db, new Date(retrieval.now()))
  await begin(retrieval, rows)
  return rows.length > 0
}

/** Who does not answer in time is shown as silent; what has run out ends; what was kept long enough goes. */
export async function tidyUp(retrieval: Retrieval): Promise<void> {
  const { db, now, settings, signal } = retrieval
  const at = new Date(now())
  for (const { requestId, sourceId } of await overdueHolders(db, new Date(now() - settings.silentMs))) {
    await db.transaction().execute(async (trx) => {
      await lockRequest(trx, requestId)
      // It may have answered while the lock was waited for.
      const [holder] = (await holdersOf(trx, [requestId])).filter((one) => one.sourceId === sourceId)
      if (holder?.state !== 'waiting' && holder?.state !== 'working') return
      await setHolder(trx, { requestId, sourceId }, { state: 'silent' }, at)
      await settleState(trx, requestId)
    })
    signal.wake(`request/${requestId}`)
  }
  for (const requestId of await expiredRequests(db, at))
    await endRequest(retrieval, requestId, 'expired', [
      'submitting',
      'awaiting-consent',
      'retrieving',
      'complete',
      'partial',
    ])
  await dropPages(db, { releasedBefore: new Date(now() - settings.keepPagesMs) })
}
