import type { Mirror } from './mirror.ts'

const numberColumn = {
  block: 'number',
  transaction: 'block_number',
  log: 'block_number',
  batch: 'block_number',
  entry: 'block_number',
}
const most = 20_000

type Row = Record<string, string | number | boolean | null>

/** The rows as they are now, whoever changed them: verification compares them with what the chain holds. */
export async function readRows(mirror: Mirror, from: number, to: number) {
  const db = mirror.db.withSchema('mirror')
  const tables: Record<string, Row[]> = {}
  for (const [table, column] of Object.entries(numberColumn)) {
    tables[table] = await db
      .selectFrom(table)
      .selectAll()
      .where(column, '>=', from)
      .where(column, '<=', to)
      .orderBy(column)
      .limit(most)
      .execute()
  }
  tables.cursor = await db.selectFrom('cursor').selectAll().execute()
  return tables as Record<keyof typeof numberColumn | 'cursor', Row[]>
}
