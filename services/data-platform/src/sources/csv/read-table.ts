import { parse } from 'csv-parse/sync'
import { sourceErrors } from '../source-errors.ts'
import { type Line, readLines } from './read-lines.ts'
import { type CsvTable, wantedColumns } from './table.ts'

export type TableRow =
  | { line: number; row: Record<string, string> }
  | { line: number; problem: { reasonCode: string; detail: string } }

/** A quoted field may span lines, but an opening quote that is never closed must not swallow the rows below it. */
const maxLinesOfRow = 50

/**
 * Rows of a file, one after another. Each row is parsed by itself: a broken one is told by its line and takes no other with it. (One
 * parser over the whole file loses the row after a broken quote.) Throws where the header lacks a column: then no row can be understood.
 */
export async function* readTable(path: string, table: CsvTable, maxRow: number): AsyncGenerator<TableRow> {
  let header: string[] | null = null
  let waiting: Line[] = []
  const take = function* (atEnd: boolean): Generator<TableRow> {
    while (waiting.length > 0) {
      const found = nextRow(waiting, header?.length ?? null, atEnd, maxRow)
      if (found === null) return
      const line = waiting[0]!.number
      waiting = waiting.slice(found.lines)
      if ('problem' in found) yield { line, problem: found.problem }
      else if (header === null) header = checkHeader(found.cells, table)
      else if (found.cells.length > 0)
        yield { line, row: Object.fromEntries(header.map((name, i) => [name, found.cells[i]!])) }
    }
  }
  for await (const line of readLines(path, table.encoding, maxRow)) {
    waiting.push(line)
    yield* take(false)
  }
  yield* take(true)
  if (header === null) throw sourceErrors['wrong-shape']({ file: table.file, reason: 'no header row' })
}

type Found = { lines: number; cells: string[] } | { lines: 1; problem: { reasonCode: string; detail: string } }

/** The row that begins with the first waiting line; null = more lines are needed to tell. */
function nextRow(waiting: readonly Line[], columns: number | null, atEnd: boolean, maxRow: number): Found | null {
  const broken = (reasonCode: string, detail: string): Found => ({ lines: 1, problem: { reasonCode, detail } })
  let text = ''
  for (let lines = 1; lines <= waiting.length; lines++) {
    const line = waiting[lines - 1]!
    text += lines === 1 ? line.text : `\n${line.text}`
    if (line.overlong || text.length > maxRow || lines > maxLinesOfRow)
      return broken('broken-row', '该行过长，或引号没有成对')
    if (text === '') return { lines, cells: [] }
    if ((text.match(/"/g)?.length ?? 0) % 2 === 1) continue
    const cells = cellsOf(text)
    if (cells === null) return broken('broken-row', '该行不能按 CSV 读取（引号位置不对）')
    // Lines that were joined because of a stray quote do not make a row; the first is bad, the others get their own turn.
    if (columns !== null && cells.length !== columns) {
      return broken('wrong-column-count', `该行有 ${cells.length} 列，表头为 ${columns} 列`)
    }
    return { lines, cells }
  }
  return atEnd ? broken('broken-row', '引号没有成对') : null
}

function cellsOf(text: string): string[] | null {
  try {
    return (parse(text, { bom: true, relax_column_count: true }) as string[][])[0] ?? []
  } catch {
    return null
  }
}

function checkHeader(header: string[], table: CsvTable): string[] {
  const names = header.map((name) => name.trim())
  const missing = wantedColumns(table).filter((name) => !names.includes(name))
  if (missing.length > 0) throw sourceErrors['wrong-shape']({ file: table.file, missing })
  if (new Set(names).size !== names.length) {
    throw sourceErrors['wrong-shape']({ file: table.file, reason: 'a column stands twice' })
  }
  return names
}
