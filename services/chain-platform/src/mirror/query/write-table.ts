import { Workbook } from '@cj-tech-master/excelts'
import { csvRow, csvStart } from '@jhc/kit/csv.ts'
import type { ReadResult } from './read-pool.ts'

type Table = Pick<ReadResult, 'columns' | 'rows'>

export function writeCsv({ columns, rows }: Table): string {
  const isNumber = (at: number) => columns[at]!.type === 'number'
  const lines = rows.map((row) =>
    csvRow(
      row.map((value) => value ?? ''),
      isNumber,
    ),
  )
  return csvStart + csvRow(columns.map(({ name }) => name)) + lines.join('')
}

/** Cells are typed as text or number, so none can be a formula; a number that a spreadsheet would round stays text. */
export async function writeWorkbook({ columns, rows }: Table): Promise<Buffer> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('查询结果')
  sheet.addRow(columns.map(({ name }) => name))
  for (const row of rows) {
    sheet.addRow(row.map((value, at) => (columns[at]!.type === 'number' ? exactNumber(value) : value)))
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function exactNumber(text: string | null): number | string | null {
  if (text === null || text.replace(/\D/g, '').length > 15) return text
  const value = Number(text)
  return Number.isFinite(value) ? value : text
}
