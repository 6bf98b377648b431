import { readBatchesOfBlock } from './batch-store.ts'
import { methodNames } from './call-data.ts'
import { mirrorErrors } from './errors.ts'
import { asBatch } from './list-batches.ts'
import { finalBlock, type Mirror } from './mirror.ts'

const asBlock = (row: Record<string, any>, final: number) => ({
  number: Number(row.number),
  hash: row.hash,
  parentHash: row.parent_hash,
  timestamp: Number(row.timestamp),
  transactions: row.transaction_count,
  anchoredEntries: row.anchored_entries,
  final: Number(row.number) <= final,
})

/** Newest first. Numbers are gapless, so a page is a range of the key and the total is the head. */
export async function listBlocks(mirror: Mirror, { page, pageSize }: { page: number; pageSize: number }) {
  const newest = mirror.follower.cursor.blockNumber - (page - 1) * pageSize
  const [rows, final] = await Promise.all([
    mirror.db
      .withSchema('mirror')
      .selectFrom('block')
      .selectAll()
      .where('number', '<=', newest)
      .where('number', '>', newest - pageSize)
      .orderBy('number', 'desc')
      .execute(),
    finalBlock(mirror),
  ])
  return {
    items: rows.map((row) => asBlock(row, final)),
    total: mirror.follower.cursor.blockNumber + 1,
    totalCapped: false,
  }
}

export async function showBlock(mirror: Mirror, number: number) {
  const db = mirror.db.withSchema('mirror')
  const row = await db.selectFrom('block').selectAll().where('number', '=', number).executeTakeFirst()
  if (!row) throw mirrorErrors['no-such-block']({ number })
  const [transactions, batches, names, final] = await Promise.all([
    db.selectFrom('transaction').selectAll().where('block_number', '=', number).orderBy('tx_index').execute(),
    readBatchesOfBlock(mirror.db, number),
    mirror.contractNames(),
    finalBlock(mirror),
  ])
  return {
    ...asBlock(row, final),
    headerRlp: row.header_rlp,
    transactionList: transactions.map((transaction) => ({
      hash: transaction.hash,
      blockNumber: number,
      index: transaction.tx_index,
      from: transaction.from_address,
      to: transaction.to_address,
      status: transaction.status,
      gasUsed: String(transaction.gas_used),
      inputBytes: transaction.input_bytes,
      contractName: names.get(transaction.to_address ?? transaction.contract_address) ?? null,
      method: methodNames.get(transaction.selector) ?? null,
    })),
    batches: batches.map((batch) => asBatch(batch, final)),
  }
}
