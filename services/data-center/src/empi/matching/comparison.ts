/** What the engine needs to know about one part of a record. The engine itself knows no field names. */
export interface Comparison<V> {
  name: string
  /** From full agreement (index 0) to difference (last). */
  levels: readonly string[]
  /** Index into `levels`, or `missing` where either side has nothing to compare. Symmetric. */
  compare(a: V, b: V): number
  /** Values whose frequency replaces the average chance at level 0: 王 agrees by chance far more often than 侴. */
  terms?(value: V): readonly string[]
  /** Least frequency that a term may be given; keeps a value seen once from deciding alone. */
  termFloor?: number
  /** Upper bound of the weight in bits: for parts that relatives share, whose agreement says "household", not "person". */
  maxWeight?: number
}

/** A record is a candidate for all records with the same `key`; `refine` splits a block that grew above its cap. */
export interface BlockingKey<V> {
  name: string
  /** Empty: this record has no such key. */
  key(value: V): string
  refine(value: V): string
}

export interface MatchConfig<V> {
  comparisons: readonly Comparison<V>[]
  blocking: readonly BlockingKey<V>[]
  /** Largest block that is compared whole. */
  blockCap: number
  /** Chance that two random records are of one person; fixed, so that a score means the same today and tomorrow. */
  lambda: number
  /** Bits: at or above `link` two records are linked, at or above `review` a person decides. */
  thresholds: { link: number; review: number }
  /** Two records that must never be of one person, whatever their score and whoever stands between them. */
  contradict?(a: V, b: V): boolean
  /** Agreement of a kind that never links by itself, however high its score; a person decides. */
  reviewOnly?(levels: readonly number[]): boolean
}

export const missing = -1

/** Levels of a pair, one per comparison, in the order of the configuration. */
export function compareAll<V>(config: MatchConfig<V>, a: V, b: V): number[] {
  return config.comparisons.map((c) => c.compare(a, b))
}
