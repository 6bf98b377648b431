import { type Kysely, sql } from 'kysely'

type Row = Record<string, string | number | boolean | null>

const order: Record<string, string[]> = {
  block: ['number'],
  transaction: ['block_number', 'tx_index'],
  log: ['block_number', 'log_index'],
  batch: ['block_number', 'log_index'],
  entry: ['block_number', 'log_index', 'position'],
}

/** The rows as they are now, whoever changed them: verification compares them with what the chain holds. `gas_used` is text. */
export async function readRows(db: Kysely<any>, from: number, to: number) {
  const read = async (table: string): Promise<Row[]> => {
    const columns = order[table]!
    const { rows } = await sql<Row>`
      select * from ${sql.table(`mirror.${table}`)} where ${sql.ref(columns[0]!)} between ${from}::bigint and ${to}::bigint
      order by ${sql.join(columns.map((column) => sql.ref(column)))} limit 20000`.execute(db)
    return table === 'transaction' ? rows.map((row) => ({ ...row, gas_used: String(row.gas_used) })) : rows
  }
  const [block, transaction, log, batch, entry] = await Promise.all(Object.keys(order).map(read))
  const { rows: cursor } = await sql<Row>`select * from mirror.cursor`.execute(db)
  return { tables: { block: block!, transaction: transaction!, log: log!, batch: batch!, entry: entry!, cursor } }
}
