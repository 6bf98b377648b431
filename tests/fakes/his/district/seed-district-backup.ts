import pg from 'pg'
import { BulkInsert } from '../bulk-insert.ts'
import { demoVisits } from '../localiser/visits.ts'
import { createStatements, type TableName, tableNames, tables } from './tables.ts'
import { emitMasterRows, emitVisitRows, type RowSink } from './visit-rows.ts'

export function insertInto(client: pg.ClientBase): { bulk: BulkInsert; sink: RowSink } {
  const bulk = new BulkInsert(client, (table) => [
    ...tables[table as TableName].map((name) => ({ name, type: 'text' })),
    { name: 'update_time', type: 'timestamptz' },
  ])
  return { bulk, sink: (table, cells, updated) => bulk.add(table, [...cells, updated]) }
}

/** Creates and fills the backup database of the district platform; does nothing when it is there already. Returns the number of rows written. */
export async function seedDistrictBackup(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const there = await client.query(`select to_regclass('public.allergy') is not null as there`)
    if (there.rows[0].there) return 0
    await client.query('begin')
    for (const statement of createStatements()) await client.query(statement)
    const { bulk, sink } = insertInto(client)
    emitMasterRows(sink)
    let i = 0
    for (const visit of demoVisits('district')) {
      emitVisitRows(visit, sink)
      if (++i % 500 === 0) await bulk.flush(false)
    }
    await bulk.flush(true)
    await client.query('commit')
    for (const table of tableNames) await client.query(`analyze ${table}`)
    return bulk.rows
  } finally {
    await client.end()
  }
}
