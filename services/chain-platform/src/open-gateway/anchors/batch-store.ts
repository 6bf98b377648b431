import { type Kysely, sql } from 'kysely'

export interface Lane {
  orgId: string
  sealedSeq: number
  oldestAt: Date
}
export interface StoredBatch {
  batchId: string
  orgId: string
  fromSeq: number
  toSeq: number
  root: string
  state: 'sealed' | 'queued' | 'included' | 'final'
  attempt: number
  transactionHash: string | null
  blockNumber: number | null
}

const columns = sql`batch_id as "batchId", org_id as "orgId", from_seq::float8 as "fromSeq", to_seq::float8 as "toSeq", root, state,
  attempt, transaction_hash as "transactionHash", block_number::float8 as "blockNumber"`

/** Organisations with anchors that no batch holds yet. */
export async function lanesToSeal(db: Kysely<any>): Promise<Lane[]> {
  const { rows } = await sql<Lane>`
    select l.org_id as "orgId", l.sealed_seq::float8 as "sealedSeq", a.received_at as "oldestAt"
    from anchors.lane l join anchors.anchor a on a.org_id = l.org_id and a.seq = l.sealed_seq + 1
    where l.sealed_seq < l.last_seq`.execute(db)
  return rows
}

export async function readEntries(db: Kysely<any>, orgId: string, fromSeq: number, toSeq: number) {
  const { rows } = await sql<{ seq: number; entry: string }>`
    select seq::float8 as seq, entry from anchors.anchor where org_id = ${orgId} and seq between ${fromSeq} and ${toSeq} order by seq`.execute(
    db,
  )
  return rows
}

/** False where another process has sealed from the same number. */
export function storeSealed(
  db: Kysely<any>,
  batch: Pick<StoredBatch, 'batchId' | 'orgId' | 'fromSeq' | 'toSeq' | 'root'>,
  at: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update anchors.lane set sealed_seq = ${batch.toSeq}
      where org_id = ${batch.orgId} and sealed_seq = ${batch.fromSeq - 1} returning 1`.execute(trx)
    if (rows.length === 0) return false
    await sql`
      insert into anchors.batch (batch_id, org_id, from_seq, to_seq, root, state, sealed_at)
      values (${batch.batchId}, ${batch.orgId}, ${batch.fromSeq}, ${batch.toSeq}, ${batch.root}, 'sealed', ${at})`.execute(
      trx,
    )
    return true
  })
}

/** Oldest first: sealed ones whose time has come, and those whose way into the chain's final blocks is not over. */
export async function openBatches(db: Kysely<any>, now: Date, limit = 200): Promise<StoredBatch[]> {
  const { rows } = await sql<StoredBatch>`
    select ${columns} from anchors.batch where state <> 'final' and (retry_at is null or retry_at <= ${now})
    order by sealed_at limit ${limit}`.execute(db)
  return rows
}

export async function markBatch(
  db: Kysely<any>,
  batchId: string,
  to: { state: 'queued' | 'included' | 'final'; transactionHash: string | null; blockNumber: number | null },
): Promise<void> {
  await sql`
    update anchors.batch set state = ${to.state}, transaction_hash = ${to.transactionHash}, block_number = ${to.blockNumber}
    where batch_id = ${batchId}`.execute(db)
}

/** Sealed again, under the next attempt's key. */
export async function markRefused(db: Kysely<any>, { batchId, attempt }: StoredBatch, retryAt: Date): Promise<void> {
  await sql`
    update anchors.batch set state = 'sealed', attempt = ${attempt + 1}, retry_at = ${retryAt}
    where batch_id = ${batchId} and attempt = ${attempt}`.execute(db)
}

export interface Progress {
  waiting: number
  oldestWaitingAt: Date | null
  /** Batches that the chain refused and that are tried again. */
  refused: number
}

/** What is not yet in a block. */
export async function readProgress(db: Kysely<any>): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select coalesce(sum(l.last_seq - l.done_seq), 0)::float8 as waiting,
      (select count(*)::float8 from anchors.batch where state <> 'final' and attempt > 1) as refused,
      min((select a.received_at from anchors.anchor a where a.org_id = l.org_id and a.seq = l.done_seq + 1)) as "oldestWaitingAt"
    from (
      select org_id, last_seq, coalesce((select min(b.from_seq) - 1 from anchors.batch b
        where b.org_id = lane.org_id and b.state <> 'final' and b.state <> 'included'), sealed_seq) as done_seq
      from anchors.lane) l`.execute(db)
  return rows[0]!
}
