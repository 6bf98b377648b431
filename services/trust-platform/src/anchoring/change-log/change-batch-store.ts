import { type Kysely, sql } from 'kysely'
import { type SealedChanges, type StoredChanges, stream } from './change-log.ts'

const columns = sql`batch_id as "batchId", from_seq as "fromSeq", to_seq as "toSeq", change_count as count, day, root, previous, state,
  transaction_hash as "transactionHash", block_number as "blockNumber", sealed_at as "sealedAt"`

/** Refused (23505) when another process has sealed from the same number. */
export async function storeChanges(db: Kysely<any>, batch: SealedChanges, atMs: number): Promise<void> {
  await sql`
    insert into change_log.batch (batch_id, stream, from_seq, to_seq, change_count, day, root, previous, state, sealed_at)
    values (${batch.batchId}, ${stream}, ${batch.fromSeq}, ${batch.toSeq}, ${batch.count}, ${batch.day}, ${batch.root},
            ${batch.previous}, 'sealed', ${new Date(atMs).toISOString()}::timestamptz)`.execute(db)
}

export async function lastBatch(db: Kysely<any>): Promise<StoredChanges | undefined> {
  const { rows } = await sql<StoredChanges>`
    select ${columns} from change_log.batch where stream = ${stream} order by to_seq desc limit 1`.execute(db)
  return rows[0]
}

/** Not yet final, in order. */
export async function openBatches(db: Kysely<any>): Promise<StoredChanges[]> {
  const { rows } = await sql<StoredChanges>`
    select ${columns} from change_log.batch where stream = ${stream} and state <> 'final' order by from_seq`.execute(db)
  return rows
}

export async function batchesAfter(db: Kysely<any>, afterSeq: number, limit: number): Promise<StoredChanges[]> {
  const { rows } = await sql<StoredChanges>`
    select ${columns} from change_log.batch where stream = ${stream} and from_seq > ${afterSeq}
    order by from_seq limit ${limit}`.execute(db)
  return rows
}

/** The batches that cover any of these changes. */
export async function batchesCovering(db: Kysely<any>, fromSeq: number, toSeq: number): Promise<StoredChanges[]> {
  const { rows } = await sql<StoredChanges>`
    select ${columns} from change_log.batch where stream = ${stream} and from_seq <= ${toSeq} and to_seq >= ${fromSeq}
    order by from_seq`.execute(db)
  return rows
}

/** Newest first. */
export async function pageOfBatches(db: Kysely<any>, { page, pageSize }: { page: number; pageSize: number }) {
  const [items, total] = await Promise.all([
    sql<StoredChanges>`select ${columns} from change_log.batch where stream = ${stream}
      order by from_seq desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ total: number }>`select count(*) as total from change_log.batch where stream = ${stream}`.execute(db),
  ])
  return { items: items.rows, total: total.rows[0]!.total }
}

export async function markSequenced(db: Kysely<any>, batchId: string): Promise<void> {
  await sql`update change_log.batch set state = 'sequenced' where batch_id = ${batchId} and state = 'sealed'`.execute(
    db,
  )
}

export async function markSeen(
  db: Kysely<any>,
  seen: { batchId: string; state: 'included' | 'final'; transactionHash: string; blockNumber: number },
  atMs: number,
): Promise<void> {
  const finalAt = seen.state === 'final' ? new Date(atMs).toISOString() : null
  await sql`
    update change_log.batch set state = ${seen.state}, transaction_hash = ${seen.transactionHash},
      block_number = ${seen.blockNumber}, final_at = ${finalAt}::timestamptz
    where batch_id = ${seen.batchId} and state <> 'final'`.execute(db)
}
