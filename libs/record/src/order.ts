import { canonicalField } from './canonical.ts'
import { recordErrors } from './errors.ts'
import type { RecordField } from './model.ts'

/** A field with its canonical form and its name within the record. */
export interface OrderedField {
  field: RecordField
  canonical: string
  /** `group|occurrence|element`; unique within a record. */
  name: string
}

export function fieldName(field: Pick<RecordField, 'group' | 'occurrence' | 'element'>): string {
  return `${field.group}|${field.occurrence}|${field.element}`
}

/** The reverse of `fieldName`: `|` occurs in none of the parts. */
export function parseFieldName(name: string): Pick<RecordField, 'group' | 'occurrence' | 'element'> {
  const [group = '', occurrence = '', element = ''] = name.split('|')
  return { group, occurrence, element }
}

/** Group, occurrence as number, element: all ASCII, so comparing code units compares bytes. No tie can be left (ADR 0001 §2). */
function compare(a: OrderedField, b: OrderedField): number {
  const left = a.field
  const right = b.field
  if (left.group !== right.group) return left.group < right.group ? -1 : 1
  if (left.occurrence !== right.occurrence) return Number(left.occurrence) - Number(right.occurrence)
  if (left.element !== right.element) return left.element < right.element ? -1 : 1
  throw recordErrors['field-repeated']({ element: left.element, group: left.group, occurrence: left.occurrence })
}

/** Checks, canonicalises and orders a record's fields; whatever order they came in, the same result. */
export function orderFields(fields: readonly RecordField[]): OrderedField[] {
  return fields.map((field) => ({ field, canonical: canonicalField(field), name: fieldName(field) })).sort(compare)
}
