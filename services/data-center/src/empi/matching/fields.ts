import type { Comparison } from './comparison.ts'
import { missing } from './comparison.ts'
import { editDistance, jaroWinkler } from './similarity.ts'

/** Comparisons of plain text fields, for records that are flat tables of text. */
export type Row = Readonly<Record<string, string>>

interface TextField {
  field: string
  /** Descending Jaro–Winkler bounds of the near levels. */
  near: readonly number[]
  /** Adjust full agreement by the value's own frequency. */
  byFrequency?: boolean
  /** A field that is sometimes written in this one's place (given name ↔ surname). */
  swappedWith?: string
  termFloor?: number
  maxWeight?: number
}

export function textField({ field, near, byFrequency, swappedWith, termFloor, maxWeight }: TextField): Comparison<Row> {
  const levels = ['exact', ...near.map((bound) => `near-${bound}`), ...(swappedWith ? ['swapped'] : []), 'different']
  return {
    name: field,
    levels,
    compare(a, b) {
      const [x, y] = [a[field]!, b[field]!]
      if (!x || !y) return missing
      if (x === y) return 0
      if (swappedWith && (x === b[swappedWith] || y === a[swappedWith])) return levels.length - 2
      const similarity = jaroWinkler(x, y)
      const level = near.findIndex((bound) => similarity >= bound)
      return level === -1 ? levels.length - 1 : level + 1
    },
    ...(byFrequency ? { terms: (row: Row) => [row[field]!].filter(Boolean), termFloor } : {}),
    maxWeight,
  }
}

/** Numbers and dates written as digits: full agreement, so many slips (a wrong, missing or doubled digit, two swapped), different. */
export function digitsField(field: string, slips: number): Comparison<Row> {
  const levels = ['exact', ...Array.from({ length: slips }, (_, i) => `slips-${i + 1}`), 'different']
  return {
    name: field,
    levels,
    compare(a, b) {
      const [x, y] = [a[field]!, b[field]!]
      if (!x || !y) return missing
      return Math.min(editDistance(x, y, slips), slips + 1)
    },
  }
}
