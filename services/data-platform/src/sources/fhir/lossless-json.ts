/**
 * JSON that keeps the lexeme of every number: `7.00` stays `7.00` (ECMAScript source text access, `JSON.rawJSON`). A number whose
 * shortest form is what was written stays a plain number, so that most texts need no reviver.
 */
const { rawJSON, isRawJSON } = JSON as unknown as {
  rawJSON(text: string): { rawJSON: string }
  isRawJSON(value: unknown): value is { rawJSON: string }
}

const afterPunctuation = /[:,[]\s*(-?\d[\d.eE+-]*)/g

/** May err on the side of true: a string can look like a number in a list. */
function mayLose(text: string): boolean {
  for (const [, lexeme] of text.matchAll(afterPunctuation)) if (String(Number(lexeme)) !== lexeme) return true
  return false
}

export function parseLossless(text: string): unknown {
  if (!mayLose(text)) return JSON.parse(text)
  const revive = (_name: string, value: unknown, context: { source?: string }) =>
    typeof value === 'number' && String(value) !== context.source ? rawJSON(context.source!) : value
  return JSON.parse(text, revive as (name: string, value: unknown) => unknown)
}

/** The lexeme of a number that `parseLossless` gave; empty for anything that is not a number. */
export function lexemeOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return isRawJSON(value) ? value.rawJSON : ''
}
