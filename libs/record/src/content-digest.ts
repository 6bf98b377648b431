import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import type { RecordField } from './model.ts'
import { orderFields } from './order.ts'

/**
 * Keyed digest of a record's content (ADR 0001 §8), hex: equal content gives an equal digest, whatever order the fields came in.
 * `C(all fields)` is the RFC 8785 form of the array of fields in record order.
 * It stays with the collector: unlike a fingerprint it is the same for equal content and would link records.
 */
export function contentDigest(collectorKey: Uint8Array, fields: readonly RecordField[]): string {
  const canonical = orderFields(fields).map((one) => one.canonical)
  return hmacSm3Hex(collectorKey, `[${canonical.join(',')}]`)
}
