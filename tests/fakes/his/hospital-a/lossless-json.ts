/** JSON that keeps numbers as they were written (`7.00` stays `7.00`): ECMAScript's raw JSON, not yet in TypeScript's library. */
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON

/** FHIR resources of 26 and more types pass through untyped. */
export type Json = any

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

export function isJsonNumber(text: string): boolean {
  return jsonNumber.test(text)
}

/** A number written exactly as `text`. */
export function numberAs(text: string): Json {
  if (!isJsonNumber(text)) throw new Error('not a JSON number')
  return rawJson(text)
}

export function parseLossless(text: string): Json {
  const revive = (_key: string, value: unknown, context: { source: string }) =>
    typeof value === 'number' && String(value) !== context.source ? rawJson(context.source) : value
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown)
}

/** The text of a number that `parseLossless` or `numberAs` made. */
export function numberText(value: Json): string {
  return JSON.stringify(value)
}
