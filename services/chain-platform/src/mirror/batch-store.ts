import type { Kysely } from 'kysely'

export interface StoredBatch {
  batchId: string
  root: string
  entryCount: number
  source: string
  mode: 'plain' | 'cipher'
  modelVersion: string
  transactionHash: string
  blockNumber: number
  logIndex: number
  blockHash: string
  blockTimestamp: number
}

function batches(db: Kysely<any>) {
  return db
    .withSchema('mirror')
    .selectFrom('batch as b')
    .innerJoin('transaction as t', (join) =>
      join.onRef('t.block_number', '=', 'b.block_number').onRef('t.tx_index', '=', 'b.tx_index'),
    )
    .innerJoin('block as k', 'k.number', 'b.block_number')
    .select([
      'b.batch_id',
      'b.root',
      'b.entry_count',
      'b.source',
      'b.mode',
      'b.model_version',
      'b.block_number',
      'b.log_index',
      't.hash as transaction_hash',
      'k.hash as block_hash',
      'k.timestamp as block_timestamp',
    ])
}

function describe(row: Record<string, any>): StoredBatch {
  return {
    batchId: row.batch_id,
    root: row.root,
    entryCount: row.entry_count,
    source: row.source,
    mode: row.mode,
    modelVersion: row.model_version,
    transactionHash: row.transaction_hash,
    blockNumber: Number(row.block_number),
    logIndex: row.log_index,
    blockHash: row.block_hash,
    blockTimestamp: Number(row.block_timestamp),
  }
}

/** In chain order. A block's batches are never split over two answers, so that the last block number is a safe cursor. */
export async function readBatchesAfter(db: Kysely<any>, afterBlock: number, limit: number): Promise<StoredBatch[]> {
  const rows = (
    await batches(db)
      .where('b.block_number', '>', afterBlock)
      .orderBy('b.block_number')
      .orderBy('b.log_index')
      .limit(limit)
      .execute()
  ).map(describe)
  if (rows.length < limit) return rows
  const last = rows.at(-1)!.blockNumber
  const rest = await batches(db)
    .where('b.block_number', '=', last)
    .where('b.log_index', '>', rows.at(-1)!.logIndex)
    .orderBy('b.log_index')
    .execute()
  return [...rows, ...rest.map(describe)]
}

export async function readBatchesOfBlock(db: Kysely<any>, number: number): Promise<StoredBatch[]> {
  return (await batches(db).where('b.block_number', '=', number).orderBy('b.log_index').execute()).map(describe)
}

export async function findBatch(db: Kysely<any>, batchId: string): Promise<StoredBatch | null> {
  const row = await batches(db).where('b.batch_id', '=', batchId).executeTakeFirst()
  return row ? describe(row) : null
}
