import { equalBytes } from './bytes.ts'
import { recordErrors } from './errors.ts'
import { fieldLeaf, fieldSalt, paddedLeafCount, paddingLeaf } from './fingerprint.ts'
import type { RecordField } from './model.ts'
import { orderFields, parseFieldName } from './order.ts'

export interface FieldDifference {
  element: string
  group: string
  occurrence: string
  change: 'changed' | 'missing' | 'added'
}

/** What the holder kept of a record version. */
export interface StoredVersion {
  seed: Uint8Array
  /** As `fingerprintRecord` returned them. */
  leaves: Uint8Array
  names: readonly string[]
}

/**
 * Which fields differ between a stored version and the fields as they are now, without the old values: each field present
 * in both is hashed under its old salt. Reports places, never values. Throws `record.seed-invalid` where the stored
 * leaves cannot be of this seed (padding does not match): then nothing can be said about single fields.
 */
export function diffRecords(stored: StoredVersion, fieldsNow: readonly RecordField[]): FieldDifference[] {
  const { seed, leaves, names } = stored
  if (leaves.length !== paddedLeafCount(names.length) * 32)
    throw recordErrors['seed-invalid']({ leafBytes: leaves.length })
  for (let i = names.length; i < leaves.length / 32; i++) {
    if (!equalBytes(paddingLeaf(fieldSalt(seed, i)), leaves.subarray(i * 32, i * 32 + 32))) {
      throw recordErrors['seed-invalid']({ leaf: i })
    }
  }
  const now = new Map(orderFields(fieldsNow).map((one) => [one.name, one.canonical]))
  const differences: FieldDifference[] = []
  names.forEach((name, i) => {
    const canonical = now.get(name)
    now.delete(name)
    if (canonical === undefined) {
      differences.push({ ...parseFieldName(name), change: 'missing' })
    } else if (!equalBytes(fieldLeaf(fieldSalt(seed, i), canonical), leaves.subarray(i * 32, i * 32 + 32))) {
      differences.push({ ...parseFieldName(name), change: 'changed' })
    }
  })
  for (const name of now.keys()) differences.push({ ...parseFieldName(name), change: 'added' })
  return differences
}
