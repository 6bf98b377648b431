import { csvRow, csvStart } from '@jhc/kit/csv.ts'

export interface CsvColumn<T> {
  title: string
  text: (row: T) => string
}

export function toCsv<T>(rows: readonly T[], columns: readonly CsvColumn<T>[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))]
  return csvStart + lines.map((line) => csvRow(line)).join('')
}

interface Page<T> {
  items: T[]
  total: number
}

/** Reads page after page (200 rows each) until all rows, `limit` rows, or the signal's end. */
export async function collectPages<T>(
  fetchPage: (page: number, pageSize: number) => Promise<Page<T>>,
  options: { limit: number; signal: AbortSignal; onProgress: (done: number, total: number) => void },
): Promise<{ rows: T[]; truncated: boolean }> {
  const rows: T[] = []
  for (let page = 1; ; page++) {
    options.signal.throwIfAborted()
    const answer = await fetchPage(page, 200)
    rows.push(...answer.items)
    options.onProgress(Math.min(rows.length, options.limit), Math.min(answer.total, options.limit))
    if (rows.length >= options.limit)
      return { rows: rows.slice(0, options.limit), truncated: answer.total > options.limit }
    if (answer.items.length < 200) return { rows, truncated: false }
  }
}
