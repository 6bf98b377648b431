import type { CallArguments } from '@jhc/kit/api.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import { sql } from 'kysely'
import type { Anchoring } from './anchoring.ts'
import type { anchoringApi } from './api.ts'
import { sourcesWithin } from './list-tasks.ts'

type Query = CallArguments<(typeof anchoringApi)['operations']['batches']>['query']

interface BatchRow {
  batchId: string
  laneId: string
  sourceId: string
  entryCount: number
  bytes: number
  root: string
  state: 'sealed' | 'sequenced' | 'included' | 'final' | 'failed'
  sealedAt: Date
  transactionHash: string | null
  blockNumber: number | null
}

const totalCap = 10_000

export async function listBatches(anchoring: Anchoring, query: Query, limits: Reach | null) {
  const sources = await sourcesWithin(anchoring, limits)
  const where = sql`join anchoring.task t on t.lane_id = b.lane_id
    where ${query.laneId ? sql`b.lane_id = ${query.laneId}` : sql`true`}
      and ${sources ? sql`t.source_id = any(${sources}::text[])` : sql`true`}`
  const [page, count] = await Promise.all([
    sql<BatchRow>`
      select b.batch_id as "batchId", b.lane_id as "laneId", t.source_id as "sourceId", b.entry_count as "entryCount",
             b.call_bytes as bytes, b.root, b.state, b.sealed_at as "sealedAt", b.transaction_hash as "transactionHash", b.block_number as "blockNumber"
      from anchoring.batch b ${where}
      order by b.sealed_at desc, b.batch_id desc limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`.execute(
      anchoring.db,
    ),
    sql<{ total: number }>`
      select count(*) as total from (select 1 from anchoring.batch b ${where} limit ${totalCap + 1}) counted`.execute(
      anchoring.db,
    ),
  ])
  const total = count.rows[0]!.total
  return {
    items: page.rows.map((row) => ({ ...row, sealedAt: row.sealedAt.toISOString() })),
    total: Math.min(total, totalCap),
    totalCapped: total > totalCap,
  }
}
