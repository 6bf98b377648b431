import { Workbook } from '@cj-tech-master/excelts'
import type { ReadColumn, ReadResult } from './read-pool.ts'

type Table = Pick<ReadResult, 'columns' | 'rows'>

/** RFC 4180 with a byte order mark, so that spreadsheets read Chinese. */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => csvCell(name, 'text'))]
  for (const row of rows) lines.push(row.map((value, at) => csvCell(value ?? '', columns[at]!.type)))
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; a number keeps its minus. */
function csvCell(text: string, type: ReadColumn['type']): string {
  const safe = type !== 'number' && /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
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
