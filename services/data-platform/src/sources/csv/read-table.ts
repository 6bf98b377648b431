import { createReadStream } from 'node:fs'
import { type CsvError, parse } from 'csv-parse'
import { sourceErrors } from '../source-errors.ts'
import { type CsvTable, wantedColumns } from './table.ts'

export type TableRow =
  | { line: number; row: Record<string, string> }
  | { line: number; problem: { reasonCode: string; detail: string } }

/**
 * Rows of a file from a line on, as a stream: memory holds a row, not a file. A row with the wrong number of columns or broken quotes
 * is told by its line and the next one is read. Throws where the header lacks a column: then no row can be understood.
 */
export async function* readTable(path: string, table: CsvTable, maxRowBytes: number): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    columns: false,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: maxRowBytes,
  })
  const skipped: TableRow[] = []
  parser.on('skip', (error: CsvError) => {
    skipped.push({
      line: Number(error.lines ?? 0),
      problem: { reasonCode: 'broken-row', detail: `该行不能按 CSV 读取（${error.code}）` },
    })
  })
  const file = createReadStream(path)
  file.on('error', (error) => parser.destroy(error))
  file.pipe(parser)
  let header: string[] | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield* skipped.splice(0)
      const line = info.lines
      if (header === null) {
        header = checkHeader(record, table)
        continue
      }
      if (record.length !== header.length) {
        const detail = `该行有 ${record.length} 列，表头为 ${header.length} 列`
        yield { line, problem: { reasonCode: 'wrong-column-count', detail } }
        continue
      }
      yield { line, row: Object.fromEntries(header.map((name, i) => [name, record[i]!])) }
    }
    yield* skipped
  } finally {
    file.destroy()
  }
  if (header === null) throw sourceErrors['wrong-shape']({ file: table.file, reason: 'no header row' })
}

function checkHeader(header: string[], table: CsvTable): string[] {
  const names = header.map((name) => name.trim())
  const missing = wantedColumns(table).filter((name) => !names.includes(name))
  if (missing.length > 0) throw sourceErrors['wrong-shape']({ file: table.file, missing })
  if (new Set(names).size !== names.length)
    throw sourceErrors['wrong-shape']({ file: table.file, reason: 'a column stands twice' })
  return names
}
