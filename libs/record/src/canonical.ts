import { recordErrors } from './errors.ts'
import type { RecordField, RecordHeader } from './model.ts'
import { recordTypes } from './model.ts'

/** What canonical form accepts: text and objects of it. Numbers, booleans, arrays and null do not exist in it (ADR 0001 §1). */
export type CanonicalValue = string | { readonly [name: string]: CanonicalValue | undefined }

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Below U+0300 every character is its own NFC form and nothing combines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range starts at the first code point
const alwaysNormal = /^[\u0001-\u02FF]*$/
const memberName = /^[\x20-\x7E]+$/

/** NFC (Unicode Standard Annex #15); refuses U+0000 and unpaired surrogates, which no UTF-8 can carry. */
export function canonicalText(text: string): string {
  if (alwaysNormal.test(text)) return text
  if (text.includes('\u0000') || loneSurrogate.test(text)) throw recordErrors['text-refused']()
  return text.normalize('NFC')
}

/** Printable ASCII without quote and backslash is its own string form. */
const plainText = /^[ !#-[\]-~]*$/

/** RFC 8785 §3.2.2.2 string form; `JSON.stringify` writes exactly it once lone surrogates are out. */
export function quote(text: string): string {
  return plainText.test(text) ? `"${text}"` : JSON.stringify(canonicalText(text))
}

/** `C(x)` of ADR 0001 §1: RFC 8785 (JCS) restricted to strings. Undefined members are left out. */
export function canonicalJson(value: CanonicalValue): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw recordErrors['text-refused']()
  const members: string[] = []
  for (const name of Object.keys(value).sort()) {
    const member = value[name]
    if (member === undefined) continue
    if (!memberName.test(name)) throw recordErrors['text-refused']({ member: 'name' })
    members.push(`${JSON.stringify(name)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}

const namePattern = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/
const occurrencePattern = /^(0|[1-9][0-9]{0,8})$/

function refuseField(field: RecordField, member: string): never {
  const safe = typeof field.element === 'string' && namePattern.test(field.element) ? field.element : '?'
  throw recordErrors['field-invalid']({ element: safe, member })
}

/** `C(field)` (ADR 0001 §2). Empty `code`, `system`, `unit` count as absent; an empty `text` is no data element and is refused. */
export function canonicalField(field: RecordField): string {
  const { element, group, occurrence, text, code, system, unit } = field
  if (typeof element !== 'string' || !namePattern.test(element)) refuseField(field, 'element')
  if (typeof group !== 'string' || !namePattern.test(group)) refuseField(field, 'group')
  if (typeof occurrence !== 'string' || !occurrencePattern.test(occurrence)) refuseField(field, 'occurrence')
  if (typeof text !== 'string' || text === '') refuseField(field, 'text')
  let json = code ? `{"code":${quote(code)},"element":"` : '{"element":"'
  json += `${element}","group":"${group}","occurrence":"${occurrence}"`
  if (system) json += `,"system":${quote(system)}`
  json += `,"text":${quote(text)}`
  if (unit) json += `,"unit":${quote(unit)}`
  return `${json}}`
}

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const versionPattern = /^[1-9][0-9]{0,8}$/
const idPattern = /^[\x21-\x7E]{1,100}$/

/** `H = C(header)` (ADR 0001 §6). */
export function canonicalHeader(header: RecordHeader): string {
  const { day, model, orgId, recordId, recordType, version } = header
  if (!dayPattern.test(day)) throw recordErrors['header-invalid']({ member: 'day' })
  if (!versionPattern.test(version)) throw recordErrors['header-invalid']({ member: 'version' })
  if (!Object.hasOwn(recordTypes, recordType)) throw recordErrors['header-invalid']({ member: 'recordType' })
  for (const [member, id] of Object.entries({ model, orgId, recordId })) {
    if (typeof id !== 'string' || !idPattern.test(id)) throw recordErrors['header-invalid']({ member })
  }
  return canonicalJson({ day, model, orgId, recordId, recordType, version })
}
