import { type CopyColumns, type CopyType, copyRows } from '@jhc/server-kit/copy-rows.ts'
import type { Transaction } from 'kysely'
import type { DecodedRows, EventRow, PlacedRow } from './decode-log.ts'
import { subjectColumns, subjectTables } from './subjects.ts'

type InBlock<Row> = Row & { block_number: number }

const eventColumns: Record<keyof InBlock<EventRow>, CopyType> = {
  block_number: 'bigint',
  log_index: 'integer',
  tx_index: 'integer',
  address: 'text',
  contract: 'text',
  name: 'text',
  key1: 'text',
  key2: 'text',
  arguments: 'text',
}
const place = { block_number: 'bigint', log_index: 'integer', address: 'text' } as const

/** The decoded rows of some blocks, by block number. */
export async function writeDecoded(trx: Transaction<any>, blocks: ReadonlyMap<number, DecodedRows>): Promise<void> {
  const events: Array<InBlock<EventRow>> = []
  const subjects = new Map<string, Array<InBlock<PlacedRow>>>()
  for (const [block_number, rows] of blocks) {
    for (const event of rows.events) events.push({ ...event, block_number })
    for (const [table, row] of rows.subjects) {
      const list = subjects.get(table) ?? []
      if (list.push({ ...row, block_number }) === 1) subjects.set(table, list)
    }
  }
  await copyRows(trx, 'mirror.event', events, byName(eventColumns))
  for (const table of subjectTables)
    await copyRows(trx, `mirror.${table}`, subjects.get(table) ?? [], byName({ ...place, ...subjectColumns[table] }))
}

export function byName<Row extends object>(types: Record<string, CopyType>): CopyColumns<Row> {
  const entries = Object.entries(types).map(([name, type]) => [name, [type, (row: Row) => row[name as keyof Row]]])
  return Object.fromEntries(entries)
}
