import { type Kysely, sql } from 'kysely'
import type { SealedBatch } from './anchoring.ts'

/** All of one round in one transaction. Refused as a whole (23505) when another process has sealed from the same number. */
export async function storeSealed(db: Kysely<any>, batches: SealedBatch[], sealedAtMs: number): Promise<void> {
  const sealedAt = new Date(sealedAtMs).toISOString()
  await db
    .insertInto('anchoring.batch')
    .values(
      batches.map((batch) => ({
        batch_id: batch.batchId,
        lane_id: batch.laneId,
        org_id: batch.orgId,
        from_seq: batch.fromSeq,
        to_seq: batch.toSeq,
        entry_count: batch.entryCount,
        root: batch.root,
        model: batch.model,
        corrections: batch.corrections,
        call_bytes: batch.callData.length,
        state: 'sealed',
        sealed_at: sealedAt,
        oldest_received_at: batch.oldestReceivedAt,
      })),
    )
    .execute()
}

/** Number up to which a lane's entries are in a batch. */
export async function lastSealedSeq(db: Kysely<any>, laneId: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`
    select coalesce(max(to_seq), 0)::bigint as seq from anchoring.batch where lane_id = ${laneId}`.execute(db)
  return rows[0]!.seq
}

export type SealedRow = Pick<SealedBatch, 'batchId' | 'laneId' | 'fromSeq' | 'toSeq' | 'attempt'>

/** Sealed and not yet acknowledged by the gateway, in order. */
export async function readSealed(db: Kysely<any>, laneId: string, limit: number): Promise<SealedRow[]> {
  const { rows } = await sql<SealedRow>`
    select batch_id as "batchId", lane_id as "laneId", from_seq as "fromSeq", to_seq as "toSeq", attempt
    from anchoring.batch where lane_id = ${laneId} and state = 'sealed' order by from_seq limit ${limit}`.execute(db)
  return rows
}

export async function countInFlight(db: Kysely<any>, laneId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from anchoring.batch where lane_id = ${laneId} and state = 'sequenced'`.execute(db)
  return rows[0]!.count
}

export async function markSequenced(db: Kysely<any>, batchIds: string[], atMs: number): Promise<void> {
  await sql`
    update anchoring.batch set state = 'sequenced', sequenced_at = ${new Date(atMs).toISOString()}::timestamptz
    where batch_id = any(${batchIds}::text[]) and state = 'sealed'`.execute(db)
}

export interface OpenBatch {
  batchId: string
  laneId: string
  fromSeq: number
  toSeq: number
  entryCount: number
  root: string
  state: 'sealed' | 'sequenced' | 'included' | 'final' | 'failed'
  attempt: number
  blockNumber: number | null
}

const openColumns = sql`batch_id as "batchId", lane_id as "laneId", from_seq as "fromSeq", to_seq as "toSeq",
  entry_count as "entryCount", root, state, attempt, block_number as "blockNumber"`

/** `laneMoves`: the lane is neither paused nor stopped by a failure. */
export async function findBatches(
  db: Kysely<any>,
  batchIds: string[],
): Promise<Map<string, OpenBatch & { laneMoves: boolean }>> {
  const { rows } = await sql<OpenBatch & { laneMoves: boolean }>`
    select ${openColumns}, not paused and failure is null as "laneMoves"
    from anchoring.batch join anchoring.task using (lane_id) where batch_id = any(${batchIds}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.batchId, row]))
}

/** Oldest batches that the gateway took before `beforeMs` and no block has shown yet. */
export async function findOverdue(db: Kysely<any>, beforeMs: number, limit: number): Promise<OpenBatch[]> {
  const { rows } = await sql<OpenBatch>`
    select ${openColumns} from anchoring.batch
    where state = 'sequenced' and sequenced_at < ${new Date(beforeMs).toISOString()}::timestamptz
    order by lane_id, from_seq limit ${limit}`.execute(db)
  return rows
}

export interface SeenBatch {
  batchId: string
  state: 'included' | 'final'
  transactionHash: string
  blockNumber: number
}

export async function markSeen(db: Kysely<any>, seen: SeenBatch[], atMs: number): Promise<void> {
  const at = new Date(atMs).toISOString()
  await sql`
    update anchoring.batch b
    set state = t.state, transaction_hash = t.transaction_hash, block_number = t.block_number,
        final_at = case when t.state = 'final' then coalesce(b.final_at, ${at}::timestamptz) end
    from unnest(${seen.map((one) => one.batchId)}::text[], ${seen.map((one) => one.state)}::text[],
                ${seen.map((one) => one.transactionHash)}::text[], ${seen.map((one) => one.blockNumber)}::bigint[])
      as t (batch_id, state, transaction_hash, block_number)
    where b.batch_id = t.batch_id`.execute(db)
}

export async function markFailed(db: Kysely<any>, batchIds: string[]): Promise<void> {
  await sql`
    update anchoring.batch set state = 'failed' where batch_id = any(${batchIds}::text[]) and state in ('sealed', 'sequenced')`.execute(
    db,
  )
}

/** After a person has resumed the lane: refused batches go again, under a new key. */
export async function retryFailed(db: Kysely<any>, laneId: string): Promise<void> {
  await sql`
    update anchoring.batch set state = 'sealed', attempt = attempt + 1, sequenced_at = null
    where lane_id = ${laneId} and state = 'failed'`.execute(db)
}

export async function followedBlock(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{
    block: number
  }>`select block_number as block from anchoring.follow where name = 'mirror'`.execute(db)
  return rows[0]!.block
}

/** Nothing happens when a lane that was taken up again has moved the mark back meanwhile. */
export async function setFollowedBlock(db: Kysely<any>, from: number, to: number): Promise<void> {
  await sql`update anchoring.follow set block_number = ${to}::bigint where name = 'mirror' and block_number = ${from}::bigint`.execute(
    db,
  )
}

/** Back to the last block that the lane was seen in: what the chain took of it while it stood still lies after that. */
export async function followAgain(db: Kysely<any>, laneId: string): Promise<void> {
  await sql`
    update anchoring.follow f set block_number = least(f.block_number, s.block_number - 1)
    from (select coalesce(max(block_number), 0) as block_number from anchoring.batch
          where lane_id = ${laneId} and state in ('included', 'final')) s
    where f.name = 'mirror'`.execute(db)
}
