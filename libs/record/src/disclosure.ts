import { fromHex, toHex } from './bytes.ts'
import { canonicalField } from './canonical.ts'
import { recordErrors } from './errors.ts'
import { fieldLeaf, fieldSalt, fingerprintOfRoot, recordNode } from './fingerprint.ts'
import type { RecordField, RecordHeader } from './model.ts'
import { fieldName, orderFields } from './order.ts'

/** Some fields of a record with what is needed to check them against the fingerprint on chain, and nothing about the others. */
export interface Disclosure {
  format: 'jhc-disclosure/1'
  header: RecordHeader
  leafCount: number
  /** In leaf order. `salt` is 64 hex characters: it opens this leaf only. */
  fields: { index: number; salt: string; field: RecordField }[]
  /** Hashes of the subtrees without a disclosed leaf, level by level from the leaves up, left to right. */
  siblings: string[]
}

export interface DisclosureSource {
  header: RecordHeader
  fields: readonly RecordField[]
  seed: Uint8Array
  /** As `fingerprintRecord` returned them. */
  leaves: Uint8Array
}

/** Discloses the fields that `chosen` accepts; the seed itself never leaves. */
export function discloseFields(source: DisclosureSource, chosen: (field: RecordField) => boolean): Disclosure {
  const { header, seed, leaves } = source
  const fields: Disclosure['fields'] = []
  orderFields(source.fields).forEach(({ field }, index) => {
    if (chosen(field)) fields.push({ index, salt: toHex(fieldSalt(seed, index)), field })
  })
  const leafCount = leaves.length / 32
  const siblings: string[] = []
  let level: Uint8Array[] = Array.from({ length: leafCount }, (_, i) => leaves.slice(i * 32, i * 32 + 32))
  let known = new Set(fields.map((one) => one.index))
  while (level.length > 1) {
    for (const index of [...known].sort((a, b) => a - b)) {
      if (!known.has(index ^ 1)) siblings.push(toHex(level[index ^ 1]!))
    }
    known = new Set([...known].map((index) => index >> 1))
    level = Array.from({ length: level.length / 2 }, (_, i) => recordNode(level[2 * i]!, level[2 * i + 1]!))
  }
  if (fields.length === 0) siblings.push(toHex(level[0]!))
  return { format: 'jhc-disclosure/1', header, leafCount, fields, siblings }
}

/**
 * Does the disclosure lead to this fingerprint? False on any changed field, salt, place, header or sibling, on left-over
 * siblings and on fields that are not in record order; throws `record.proof-invalid` where it has no such shape at all.
 */
export function verifyDisclosure(disclosure: Disclosure, fingerprint: string): boolean {
  const { format, header, leafCount, fields, siblings } = disclosure
  const powerOfTwo =
    Number.isInteger(leafCount) && leafCount >= 16 && leafCount <= 2 ** 20 && (leafCount & (leafCount - 1)) === 0
  if (format !== 'jhc-disclosure/1' || !powerOfTwo || !Array.isArray(fields) || !Array.isArray(siblings)) {
    throw recordErrors['proof-invalid']({ member: 'shape' })
  }
  const hashes = [...fields.map((one) => one.salt), ...siblings]
  if (hashes.some((one) => typeof one !== 'string' || !/^[0-9a-f]{64}$/.test(one))) {
    throw recordErrors['proof-invalid']({ member: 'hash' })
  }
  const ordered = orderFields(fields.map((one) => one.field))
  let nodes = new Map<number, Uint8Array>()
  for (const [i, { index, salt, field }] of fields.entries()) {
    const before = fields[i - 1]?.index ?? -1
    if (!Number.isInteger(index) || index <= before || index >= leafCount || ordered[i]!.name !== fieldName(field))
      return false
    nodes.set(index, fieldLeaf(fromHex(salt), canonicalField(field)))
  }
  const rest = siblings.map(fromHex).reverse()
  for (let size = leafCount; size > 1 && fields.length > 0; size /= 2) {
    const above = new Map<number, Uint8Array>()
    for (const [index, node] of nodes) {
      if (above.has(index >> 1)) continue
      const other = nodes.get(index ^ 1) ?? rest.pop()
      if (!other) return false
      above.set(index >> 1, index % 2 === 0 ? recordNode(node, other) : recordNode(other, node))
    }
    nodes = above
  }
  const root = fields.length > 0 ? nodes.get(0) : rest.pop()
  return root !== undefined && rest.length === 0 && fingerprintOfRoot(header, leafCount, root) === fingerprint
}
