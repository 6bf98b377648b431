import { type Kysely, sql } from 'kysely'

export type BatchState = 'sealed' | 'sequenced' | 'included' | 'final'
export interface StoredBatch {
  stream: string
  fromSeq: number
  toSeq: number
  root: string
  previousRoot: string
  state: BatchState
  transactionHash: string | null
  blockNumber: number | null
  sealedAt: Date
}

const columns = sql`stream, from_seq as "fromSeq", to_seq as "toSeq", root, previous_root as "previousRoot", state,
  transaction_hash as "transactionHash", block_number as "blockNumber", sealed_at as "sealedAt"`

/** Refused (23505) when another process has sealed from the same number. */
export async function storeBatch(
  db: Kysely<any>,
  batch: Pick<StoredBatch, 'stream' | 'fromSeq' | 'toSeq' | 'root' | 'previousRoot'>,
  atMs: number,
): Promise<void> {
  await sql`insert into audit.batch (stream, from_seq, to_seq, root, previous_root, state, sealed_at)
    values (${batch.stream}, ${batch.fromSeq}, ${batch.toSeq}, ${batch.root}, ${batch.previousRoot}, 'sealed',
            ${new Date(atMs).toISOString()}::timestamptz)`.execute(db)
}

export async function lastBatch(db: Kysely<any>, stream: string): Promise<StoredBatch | undefined> {
  const { rows } = await sql<StoredBatch>`select ${columns} from audit.batch where stream = ${stream}
    order by from_seq desc limit 1`.execute(db)
  return rows[0]
}

/** The oldest that is not final; earlier ones are. */
export async function openBatches(db: Kysely<any>, stream: string): Promise<StoredBatch[]> {
  const { rows } =
    await sql<StoredBatch>`select ${columns} from audit.batch where stream = ${stream} and state <> 'final'
    order by from_seq`.execute(db)
  return rows
}

export async function batchesBetween(
  db: Kysely<any>,
  stream: string,
  fromSeq: number,
  toSeq: number,
): Promise<StoredBatch[]> {
  const { rows } = await sql<StoredBatch>`select ${columns} from audit.batch
    where stream = ${stream} and from_seq <= ${toSeq} and to_seq >= ${fromSeq} order by from_seq`.execute(db)
  return rows
}

/** Newest first. */
export async function pageOfBatches(db: Kysely<any>, { page, pageSize }: { page: number; pageSize: number }) {
  const [items, total] = await Promise.all([
    sql<StoredBatch>`select ${columns} from audit.batch order by sealed_at desc, stream, from_seq desc
      limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ total: number }>`select count(*) as total from audit.batch`.execute(db),
  ])
  return { items: items.rows, total: total.rows[0]!.total }
}

export async function markSequenced(db: Kysely<any>, { stream, fromSeq }: StoredBatch): Promise<void> {
  await sql`update audit.batch set state = 'sequenced' where stream = ${stream} and from_seq = ${fromSeq} and state = 'sealed'`.execute(
    db,
  )
}

export async function markSeen(
  db: Kysely<any>,
  { stream, fromSeq }: StoredBatch,
  seen: { state: 'included' | 'final'; transactionHash: string; blockNumber: number },
  atMs: number,
): Promise<void> {
  const finalAt = seen.state === 'final' ? new Date(atMs).toISOString() : null
  await sql`update audit.batch set state = ${seen.state}, transaction_hash = ${seen.transactionHash},
      block_number = ${seen.blockNumber}, final_at = ${finalAt}::timestamptz
    where stream = ${stream} and from_seq = ${fromSeq} and state <> 'final'`.execute(db)
}
