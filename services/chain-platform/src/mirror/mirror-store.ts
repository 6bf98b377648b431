import { type CopyType, copyRows } from '@jhc/server-kit/copy-rows.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { BlockRows } from './block-rows.ts'
import { subjectTables } from './decoding/subjects.ts'
import { byName, writeDecoded } from './decoding/write-decoded.ts'

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

const columns = {
  block: {
    number: 'bigint',
    hash: 'text',
    parent_hash: 'text',
    timestamp: 'bigint',
    header_rlp: 'text',
    transaction_count: 'integer',
    anchored_entries: 'integer',
  },
  transaction: {
    block_number: 'bigint',
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
  },
  log: {
    block_number: 'bigint',
    log_index: 'integer',
    tx_index: 'integer',
    address: 'text',
    topics: 'text',
    data: 'text',
  },
  batch: {
    block_number: 'bigint',
    log_index: 'integer',
    tx_index: 'integer',
    batch_id: 'text',
    root: 'text',
    entry_count: 'integer',
    source: 'text',
    mode: 'text',
    model_version: 'text',
    problem: 'text',
  },
  // Text and bytes look the same on their way.
  entry: { block_number: 'bigint', log_index: 'integer', position: 'integer', record_id: 'text', entry: 'bytea' },
} as const satisfies Record<string, Record<string, CopyType>>

/** A newer ABI is known than this process decoded with. */
export class StaleDecoders extends Error {}

/**
 * One block, one transaction: cursor, header, transactions, logs, batches, entries and what was decoded, or nothing.
 * `decoderVersion` is that of the ABIs by which it was decoded.
 */
export async function writeBlock(db: Kysely<any>, rows: BlockRows, decoderVersion: number): Promise<void> {
  const { block, transactions, logs, batches, entries } = rows
  const block_number = block.number
  await db.transaction().execute(async (trx) => {
    await moveCursor(trx, rows, decoderVersion)
    const insert = <Row extends object>(table: keyof typeof columns, list: readonly Row[]) =>
      copyRows(trx, `mirror.${table}`, list, byName<Row>(columns[table]))
    await insert('block', [block])
    await insert(
      'transaction',
      transactions.map((row) => ({ ...row, block_number, gas_used: Number(row.gas_used) })),
    )
    await insert(
      'log',
      logs.map((row) => ({ ...row, block_number })),
    )
    await insert(
      'batch',
      batches.map((row) => ({ ...row, block_number })),
    )
    await insert(
      'entry',
      entries.map(({ bytes, ...row }) => ({ ...row, block_number, entry: bytes })),
    )
    await writeDecoded(trx, new Map([[block_number, rows.decoded]]))
  })
}

/** The row moves only from the parent block, so no gap and no block twice, whoever else may be writing. */
async function moveCursor(trx: Transaction<any>, rows: BlockRows, decoderVersion: number): Promise<void> {
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
    .where('decoder_version', '=', decoderVersion)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return
  const { rows: found } = await sql<{ version: number }>`
    select decoder_version as version from mirror.cursor`.execute(trx)
  if (Number(found[0]?.version) !== decoderVersion) throw new StaleDecoders('a newer ABI is known')
  throw new Error(`block ${block.number} does not follow the mirrored one`)
}

/** Takes back everything after block `number`, exactly. */
export async function rollBackTo(db: Kysely<any>, number: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const mirror = trx.withSchema('mirror')
    // First, so that no ABI is added meanwhile; then the decoders', so that no portion of older blocks is under way.
    await mirror.selectFrom('cursor').select('block_number').forUpdate().execute()
    await sql`update mirror.decoder set until_block = ${number}, next_block = least(next_block, ${number + 1}::bigint)
      where until_block > ${number}`.execute(trx)
    const removed: Record<string, number> = {}
    for (const table of [...subjectTables, 'event', 'entry', 'batch', 'log', 'transaction']) {
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
