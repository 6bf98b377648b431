import { PassThrough, type Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { WorkbookWriter } from '@cj-tech-master/excelts'
import { type PdfRow, pdf } from '@cj-tech-master/excelts/pdf'
import { csvRow, csvStart } from '@jhc/kit/csv.ts'
import { chineseFont } from '@jhc/server-kit/chinese-font.ts'
import type { ExportColumn } from './export-columns.ts'
import type { ListedLine } from './read-lines.ts'

type Pages = AsyncIterable<ListedLine[]>

export async function* csvOf(pages: Pages, columns: ExportColumn[]): AsyncGenerator<string> {
  yield csvStart + csvRow(columns.map(({ title }) => title))
  for await (const lines of pages) yield lines.map((line) => csvRow(columns.map(({ text }) => text(line)))).join('')
}

/** Cells are typed as text, so none can be a formula. A failure ends the stream with an error. */
export function workbookOf(pages: Pages, columns: ExportColumn[]): Readable {
  const stream = new PassThrough()
  write(pages, columns, stream).catch((error) => stream.destroy(error as Error))
  return stream
}

async function write(pages: Pages, columns: ExportColumn[], stream: PassThrough): Promise<void> {
  const book = new WorkbookWriter({ stream, useSharedStrings: false, useStyles: true })
  const sheet = book.addWorksheet('业务审计', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ title, width }) => ({ header: title, width }))
  for await (const lines of pages) {
    for (const line of lines) sheet.addRow(columns.map(({ text }) => text(line))).commit()
    // A reader that is slower than the database holds the next page back.
    while (stream.writableNeedDrain && !stream.destroyed) await setImmediate()
    if (stream.destroyed) return
  }
  await book.commit()
}

/** A4 lying, the heading above and the columns' names on each page; the font's used characters are in the file. */
export async function pdfOf(pages: Pages, all: ExportColumn[], heading: string): Promise<Buffer> {
  const columns = all.filter(({ wide }) => !wide)
  const data: PdfRow[] = [columns.map(({ title }) => ({ value: title, bold: true, fillColor: 'E6F0F2', fontSize: 7 }))]
  for await (const lines of pages)
    for (const line of lines)
      data.push(columns.map(({ text, width }) => ({ value: clip(text(line), width), fontSize: 6.5 })))
  const bytes = await pdf(
    { name: heading, columns: columns.map(({ width }) => ({ width })), data },
    {
      title: heading,
      pageSize: 'A4',
      orientation: 'landscape',
      font: chineseFont(),
      fitToPage: true,
      repeatRows: 1,
      showSheetNames: true,
      showPageNumbers: true,
      margins: { top: 40, bottom: 36, left: 28, right: 28 },
    },
  )
  return Buffer.from(bytes)
}

/** Paper has no second line in a row; the whole text stands in the other formats. */
function clip(text: string, width: number): string {
  const room = Math.floor(width * 1.3)
  return text.length > room ? `${text.slice(0, room - 1)}…` : text
}
