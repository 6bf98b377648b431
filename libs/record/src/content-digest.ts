import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import type { RecordField } from './model.ts'
import { type OrderedField, orderFields } from './order.ts'

/**
 * Keyed digest of a record's content (ADR 0001 §8), hex: equal content gives an equal digest, whatever order the fields came in.
 * `C(all fields)` is the RFC 8785 form of the array of fields in record order.
 * It stays with the collector: unlike a fingerprint it is the same for equal content and would link records.
 */
export function contentDigest(collectorKey: Uint8Array, fields: readonly RecordField[]): string {
  return digestOfOrdered(collectorKey, orderFields(fields))
}

/** The same of fields that are in canonical form and order already. */
export function digestOfOrdered(collectorKey: Uint8Array, fields: readonly OrderedField[]): string {
  return hmacSm3Hex(collectorKey, `[${fields.map((one) => one.canonical).join(',')}]`)
}
