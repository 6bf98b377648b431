export interface CsvColumn<T> {
  title: string
  text: (row: T) => string
}

/**
 * RFC 4180 text with a byte order mark, so that spreadsheets read Chinese; a cell that a spreadsheet would take for a
 * formula (first character = + - @, tab or return) gets a leading apostrophe.
 */
export function toCsv<T>(rows: readonly T[], columns: readonly CsvColumn<T>[]): string {
  const lines = [columns.map((column) => cell(column.title))]
  for (const row of rows) lines.push(columns.map((column) => cell(column.text(row))))
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
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
