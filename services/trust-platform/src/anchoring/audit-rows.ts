import { sql } from 'kysely'
import { type Anchoring, idempotencyKey } from './anchoring.ts'

interface AuditRow {
  batchId: string
  orgId: string
  fromSeq: number
  toSeq: number
  entryCount: number
  root: string
  model: string
  corrections: number
  callBytes: number
  state: 'sealed' | 'sequenced' | 'included' | 'final' | 'failed'
  attempt: number
  oldestReceivedAt: Date
  transactionHash: string | null
  blockNumber: number | null
}

/** The rows as they are now, whoever changed them: verification compares them with what the chain holds. */
export async function readRows(anchoring: Anchoring, laneId: string, query: { afterSeq: number; limit: number }) {
  const { rows } = await sql<AuditRow>`
    select batch_id as "batchId", org_id as "orgId", from_seq as "fromSeq", to_seq as "toSeq", entry_count as "entryCount", root, model,
           corrections, call_bytes as "callBytes", state, attempt, oldest_received_at as "oldestReceivedAt",
           transaction_hash as "transactionHash", block_number as "blockNumber"
    from anchoring.batch where lane_id = ${laneId} and to_seq > ${query.afterSeq} order by to_seq limit ${query.limit}`.execute(
    anchoring.db,
  )
  return {
    rows: rows.map(({ oldestReceivedAt, ...row }) => ({
      ...row,
      idempotencyKey: idempotencyKey(row),
      oldestReceivedAt: oldestReceivedAt.toISOString(),
    })),
  }
}
