import { copyRows } from '@jhc/server-kit/copy-rows.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { BlockRows } from './block-rows.ts'

export interface Cursor {
  genesisHash: string
  blockNumber: number
  blockHash: string
  blockTimestamp: number
  transactions: number
  logs: number
  entries: number
}

export async function readCursor(db: Kysely<any>): Promise<Cursor | null> {
  const row = await db.withSchema('mirror').selectFrom('cursor').selectAll().executeTakeFirst()
  if (!row) return null
  return {
    genesisHash: row.genesis_hash,
    blockNumber: Number(row.block_number),
    blockHash: row.block_hash,
    blockTimestamp: Number(row.block_timestamp),
    transactions: Number(row.transactions),
    logs: Number(row.logs),
    entries: Number(row.entries),
  }
}

/** Before the first block: nothing is mirrored, the parent of block 0 is all zeros. */
export async function openCursor(db: Kysely<any>, genesisHash: string): Promise<Cursor> {
  await db
    .withSchema('mirror')
    .insertInto('cursor')
    .values({
      only_row: true,
      genesis_hash: genesisHash,
      block_number: -1,
      block_hash: `0x${'0'.repeat(64)}`,
      block_timestamp: 0,
      transactions: 0,
      logs: 0,
      entries: 0,
    })
    .onConflict((conflict) => conflict.column('only_row').doNothing())
    .execute()
  return (await readCursor(db))!
}

/** One block, one transaction: header, transactions, logs, batches, entries and the cursor, or nothing. */
export async function writeBlock(db: Kysely<any>, rows: BlockRows): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await moveCursor(trx, rows)
    await trx.withSchema('mirror').insertInto('block').values(rows.block).execute()
    const number = rows.block.number
    await insertColumns(trx, 'transaction', number, rows.transactions, {
      tx_index: 'integer',
      hash: 'text',
      from_address: 'text',
      to_address: 'text',
      nonce: 'bigint',
      status: 'text',
      gas_used: 'bigint',
      selector: 'text',
      input_bytes: 'integer',
      input_hash: 'text',
      contract_address: 'text',
    })
    await insertColumns(trx, 'log', number, rows.logs, {
      log_index: 'integer',
      tx_index: 'integer',
      address: 'text',
      topics: 'text',
      data: 'text',
    })
    await insertColumns(trx, 'batch', number, rows.batches, {
      log_index: 'integer',
      tx_index: 'integer',
      batch_id: 'text',
      root: 'text',
      entry_count: 'integer',
      source: 'text',
      mode: 'text',
      model_version: 'text',
      problem: 'text',
    })
    await insertEntries(trx, rows)
  })
}

/** The row moves only from the parent block, so no gap and no block twice, whoever else may be writing. */
async function moveCursor(trx: Transaction<any>, rows: BlockRows): Promise<void> {
  const { block } = rows
  const { numUpdatedRows } = await trx
    .withSchema('mirror')
    .updateTable('cursor')
    .set((eb) => ({
      block_number: block.number,
      block_hash: block.hash,
      block_timestamp: block.timestamp,
      transactions: eb('transactions', '+', rows.transactions.length),
      logs: eb('logs', '+', rows.logs.length),
      entries: eb('entries', '+', rows.entries.length),
    }))
    .where('block_number', '=', block.number - 1)
    .where('block_hash', '=', block.parent_hash)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error(`block ${block.number} does not follow the mirrored one`)
}

/** Column-wise: one parameter a column whatever the number of rows. */
async function insertColumns<Row extends object>(
  trx: Transaction<any>,
  table: string,
  number: number,
  rows: Row[],
  types: Record<keyof Row & string, 'text' | 'integer' | 'bigint'>,
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.entries(types) as Array<[keyof Row & string, string]>
  const names = sql.join(columns.map(([name]) => sql.ref(name)))
  const arrays = columns.map(([name, type]) => sql`${rows.map((row) => row[name])}::${sql.raw(type)}[]`)
  await sql`insert into ${sql.table(`mirror.${table}`)} (block_number, ${names})
    select ${number}::bigint, u.* from unnest(${sql.join(arrays)}) as u`.execute(trx)
}

async function insertEntries(trx: Transaction<any>, rows: BlockRows): Promise<void> {
  await copyRows(trx, 'mirror.entry', rows.entries, {
    block_number: ['bigint', () => rows.block.number],
    log_index: ['integer', (entry) => entry.log_index],
    position: ['integer', (entry) => entry.position],
    record_id: ['text', (entry) => entry.record_id],
    // Text and bytes look the same on their way.
    entry: ['bytea', (entry) => entry.bytes],
  })
}

/** Takes back everything after block `number`, exactly. */
export async function rollBackTo(db: Kysely<any>, number: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const mirror = trx.withSchema('mirror')
    const removed: Record<string, number> = {}
    for (const table of ['entry', 'batch', 'log', 'transaction']) {
      const { numDeletedRows } = await mirror.deleteFrom(table).where('block_number', '>', number).executeTakeFirst()
      removed[table] = Number(numDeletedRows)
    }
    await mirror.deleteFrom('block').where('number', '>', number).execute()
    const last = await mirror
      .selectFrom('block')
      .select(['hash', 'timestamp'])
      .where('number', '=', number)
      .executeTakeFirst()
    await mirror
      .updateTable('cursor')
      .set((eb) => ({
        block_number: number,
        block_hash: last?.hash ?? `0x${'0'.repeat(64)}`,
        block_timestamp: last?.timestamp ?? 0,
        transactions: eb('transactions', '-', removed.transaction!),
        logs: eb('logs', '-', removed.log!),
        entries: eb('entries', '-', removed.entry!),
      }))
      .execute()
  })
}

export async function hashOfMirrored(db: Kysely<any>, number: number): Promise<string | null> {
  const row = await db
    .withSchema('mirror')
    .selectFrom('block')
    .select('hash')
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.hash ?? null
}
