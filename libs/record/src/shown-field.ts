/**
 * A source's time (`2011-03-04T01:30:00+00:00`, or `20110304013000+0000` after HL7) in Beijing time, UTC+8 all year round, to the minute:
 * `2011-03-04 09:30`. The records keep the source's text; a day, or a time without an offset, is shown as it was written, since nobody
 * knows its zone.
 */
export function formatSourceTime(text: string): string {
  const written = text.replace(
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:([+-]\d{2})(\d{2}))?$/,
    (_, year, month, day, hour, minute, second, zone, minutes) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${zone ? `${zone}:${minutes}` : ''}`,
  )
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(written)
  if (!match) return text
  const [, day, clock, offset] = match
  if (!clock) return day!
  const instant = offset ? Date.parse(written) : Number.NaN
  if (Number.isNaN(instant)) return `${day} ${clock}`
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}

/** What a field says as people write it: a time in Beijing's, a number with as many places as one reads. */
export function formatFieldText(text: string): string {
  return /^-?\d+\.\d{4,}$/.test(text) ? String(Number(Number(text).toFixed(2))) : formatSourceTime(text)
}

/** UCUM writes remarks in braces, and 1 for no unit. */
export const formatUnit = (unit: string): string =>
  unit
    .replace('{score}', '分')
    .replace(/\{(.*?)\}/g, '$1')
    .replace(/^1$/, '')
