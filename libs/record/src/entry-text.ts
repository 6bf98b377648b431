import { fromUtf8 } from './bytes.ts'
import { recordErrors } from './errors.ts'

export function checkEntryMember(condition: boolean, member: string): asserts condition {
  if (!condition) throw recordErrors['entry-invalid']({ member })
}

/** The JSON object of an entry's text with no member but these and of this version; whether it is canonical is the caller's to check. */
export function readEntryText(
  source: string | Uint8Array,
  names: ReadonlySet<string>,
  version: string,
): { text: string; parsed: Record<string, unknown> } {
  let text: string
  let parsed: Record<string, unknown>
  try {
    text = typeof source === 'string' ? source : fromUtf8(source)
    parsed = JSON.parse(text) as Record<string, unknown>
  } catch {
    throw recordErrors['entry-invalid']({ member: 'json' })
  }
  checkEntryMember(typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed), 'json')
  checkEntryMember(
    Object.keys(parsed).every((name) => names.has(name)),
    'members',
  )
  checkEntryMember(parsed.v === version, 'v')
  return { text, parsed }
}
