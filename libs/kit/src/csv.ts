/** So that spreadsheets read Chinese. */
export const csvStart = '\uFEFF'

/**
 * One row by RFC 4180. A text that a spreadsheet would take for a formula gets a leading apostrophe; what is known to be a number
 * keeps its minus.
 */
export function csvRow(cells: readonly string[], isNumber: (at: number) => boolean = () => false): string {
  return `${cells.map((cell, at) => csvCell(cell, isNumber(at))).join(',')}\r\n`
}

function csvCell(text: string, isNumber: boolean): string {
  const safe = !isNumber && /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
