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

/** The texts travel as one binary parameter and are cut up by the database: escaping thousands of JSON texts would cost more than the insert. */
async function insertEntries(trx: Transaction<any>, rows: BlockRows): Promise<void> {
  if (rows.entries.length === 0) return
  const starts: number[] = []
  let at = 1
  for (const entry of rows.entries) {
    starts.push(at)
    at += entry.bytes.length
  }
  const bytes = Buffer.concat(rows.entries.map((entry) => entry.bytes))
  await sql`insert into mirror.entry (block_number, log_index, position, record_id, entry)
    select ${rows.block.number}::bigint, u.log_index, u.position, u.record_id,
           convert_from(substring(d.bytes from u.start for u.length), 'UTF8')
    from (select ${bytes}::bytea as bytes) d,
         unnest(${rows.entries.map((entry) => entry.log_index)}::integer[], ${rows.entries.map((entry) => entry.position)}::integer[],
                ${rows.entries.map((entry) => entry.record_id)}::text[], ${starts}::integer[],
                ${rows.entries.map((entry) => entry.bytes.length)}::integer[]) as u(log_index, position, record_id, start, length)`.execute(
    trx,
  )
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
