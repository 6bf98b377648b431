import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connector, RawUnit, ReadPage, UnreadableUnit } from '../connector.ts'
import { sourceErrors } from '../source-errors.ts'
import { readTable, type TableRow } from './read-table.ts'
import { type CsvSettings, type CsvTable, keyOf } from './table.ts'

/** CSV files of agreed shapes in a directory. Unit = `<file>/<row id>`; a file that changed is read whole, its rows tell by digest whether they did. */
export function createCsvConnector(settings: CsvSettings): Connector {
  const { directory, tables, pageSize } = settings
  const rows = (table: CsvTable) => readTable(join(directory, table.file), table, settings.maxRowKilobytes * 1024)
  /** The file under way: pages of one read go on where the last one stopped. */
  let open: { cursor: string; rows: AsyncGenerator<TableRow> } | null = null

  async function changedAt(table: CsvTable): Promise<string> {
    const found = await stat(join(directory, table.file)).catch(refuse)
    return found.mtime.toISOString()
  }

  function unitOf(table: CsvTable, line: number, row: Record<string, string>): RawUnit | UnreadableUnit {
    const origin = `${table.file} 第 ${line} 行`
    const id = row[table.columns.id] ?? ''
    if (id === '')
      return {
        key: keyOf(table, `line-${line}`),
        origin,
        field: table.columns.id,
        reasonCode: 'missing',
        detail: '行标识为空',
      }
    return { key: keyOf(table, id), origin, payload: JSON.stringify({ file: table.file, row }) }
  }

  /** Rows of one file from the given position; the generator is kept for the next page. */
  async function resume(table: CsvTable, cursor: string, line: number): Promise<AsyncGenerator<TableRow>> {
    if (open?.cursor === cursor) return open.rows
    await open?.rows.return(undefined)
    const all = rows(table)
    return (async function* () {
      for await (const one of all) if (one.line > line) yield one
    })()
  }

  async function readPage(table: CsvTable, cursor: string, line: number) {
    const units: RawUnit[] = []
    const unreadable: UnreadableUnit[] = []
    const generator = await resume(table, cursor, line)
    open = null
    let last = line
    while (units.length + unreadable.length < pageSize) {
      const next = await generator.next().catch(refuse)
      if (next.done) return { units, unreadable, line: null, generator }
      const one = next.value
      last = one.line
      if ('problem' in one) {
        const key = keyOf(table, `line-${one.line}`)
        unreadable.push({ key, origin: `${table.file} 第 ${one.line} 行`, field: 'row', ...one.problem })
        continue
      }
      const unit = unitOf(table, one.line, one.row)
      if ('payload' in unit) units.push(unit)
      else unreadable.push(unit)
    }
    return { units, unreadable, line: last, generator }
  }

  return {
    async check() {
      for (const table of tables) {
        await changedAt(table)
        const generator = rows(table)
        await generator.next().catch(refuse)
        await generator.return(undefined)
      }
    },

    async read(since, cursor): Promise<ReadPage> {
      const at = cursor === null ? { table: 0, line: 0 } : (JSON.parse(cursor) as { table: number; line: number })
      const table = tables[at.table]!
      const following = at.table + 1 < tables.length ? JSON.stringify({ table: at.table + 1, line: 0 }) : null
      const mark = await changedAt(table)
      if (mark < since) return { units: [], unreadable: [], cursor: following, watermark: '' }
      const page = await readPage(table, cursor ?? '', at.line)
      if (page.line === null)
        return { units: page.units, unreadable: page.unreadable, cursor: following, watermark: mark }
      const next = JSON.stringify({ table: at.table, line: page.line })
      open = { cursor: next, rows: page.generator }
      return { units: page.units, unreadable: page.unreadable, cursor: next, watermark: mark }
    },

    async readKeys(keys) {
      const found: RawUnit[] = []
      for (const table of tables) {
        const wanted = new Set(keys.filter((key) => key.startsWith(keyOf(table, ''))))
        if (wanted.size === 0) continue
        for await (const one of rows(table)) {
          if ('problem' in one) continue
          const unit = unitOf(table, one.line, one.row)
          if ('payload' in unit && wanted.has(unit.key)) found.push(unit)
        }
      }
      return found
    },

    async listKeys(cursor) {
      const table = tables[Number(cursor ?? 0)]!
      const days = new Map<string, string[]>()
      for await (const one of rows(table)) {
        const row = 'row' in one ? one.row : null
        const unit = row ? unitOf(table, one.line, row) : { key: keyOf(table, `line-${one.line}`) }
        const day = row?.[table.columns.time]?.slice(0, 10) ?? ''
        days.set(day, [...(days.get(day) ?? []), unit.key])
      }
      const next = Number(cursor ?? 0) + 1
      return {
        days: [...days].map(([day, ofDay]) => ({ day, keys: ofDay })),
        cursor: next < tables.length ? String(next) : null,
      }
    },

    async close() {
      await open?.rows.return(undefined)
      open = null
    },
  }
}

function refuse(error: NodeJS.ErrnoException): never {
  if (error.code === 'EACCES' || error.code === 'EPERM')
    throw sourceErrors.refused({ code: error.code }, { cause: error })
  if (error.code === 'ENOENT') throw sourceErrors.unreachable({ code: error.code }, { cause: error })
  throw error
}
