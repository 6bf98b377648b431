import type { MatchConfig } from './comparison.ts'
import { compareAll, missing } from './comparison.ts'

/** Estimated parameters: per comparison and level the chance among pairs of one person (m) and of two persons (u). */
export interface MatchModel {
  /** Names configuration and training data; scores of two models are not comparable. */
  version: string
  parts: Record<string, { m: number[]; u: number[] }>
  /** Per comparison: frequency of a term among the records. */
  terms: Record<string, Record<string, number>>
}

/** Deterministic generator (mulberry32): the same data give the same sample, hence the same model. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** No level is rarer than this among pairs of one person: the errors that one data set shows are not all there are. */
const leastM = 0.001

/** Half a pair is added to every level: a level that the sample never showed is rare, not impossible. */
function smoothed(counts: number[], weight = 0.5): number[] {
  const total = counts.reduce((sum, n) => sum + n + weight, 0)
  return counts.map((n) => (n + weight) / total)
}

/** u from random pairs: almost all of them are of two persons. */
export function estimateU<V>(config: MatchConfig<V>, records: readonly V[], pairs: number, seed = 1): number[][] {
  const random = seededRandom(seed)
  const counts = config.comparisons.map((c) => c.levels.map(() => 0))
  for (let n = 0; n < pairs; n++) {
    const a = Math.floor(random() * records.length)
    const b = Math.floor(random() * records.length)
    if (a === b) continue
    compareAll(config, records[a]!, records[b]!).forEach((level, c) => {
      if (level !== missing) counts[c]![level]!++
    })
  }
  return counts.map((c) => smoothed(c))
}

/**
 * m by expectation maximisation over the candidate pairs, with u and λ held fixed: λ is the chance of a match among all pairs,
 * and pairs outside the blocks count as certain non-matches. Patterns are counted first, so that cost grows with patterns, not pairs.
 */
export function estimateM<V>(
  config: MatchConfig<V>,
  u: readonly number[][],
  pairs: Iterable<readonly [V, V]>,
  rounds = 30,
): number[][] {
  const patterns = new Map<string, { levels: number[]; count: number }>()
  for (const [a, b] of pairs) {
    const levels = compareAll(config, a, b)
    const key = levels.join(',')
    const known = patterns.get(key)
    if (known) known.count++
    else patterns.set(key, { levels, count: 1 })
  }
  let m = config.comparisons.map((c) => c.levels.map((_, i) => (i === 0 ? 0.85 : 0.15 / (c.levels.length - 1))))
  const prior = config.lambda / (1 - config.lambda)
  for (let round = 0; round < rounds; round++) {
    const counts = config.comparisons.map((c) => c.levels.map(() => 0))
    for (const { levels, count } of patterns.values()) {
      let odds = prior
      levels.forEach((level, c) => {
        if (level !== missing) odds *= m[c]![level]! / u[c]![level]!
      })
      const share = count * (odds / (1 + odds))
      levels.forEach((level, c) => {
        if (level !== missing) counts[c]![level]! += share
      })
    }
    m = counts.map((c) => smoothed(c).map((mi) => Math.max(mi, leastM)))
  }
  return m
}

export function estimateTerms<V>(config: MatchConfig<V>, records: readonly V[]): MatchModel['terms'] {
  const tables: MatchModel['terms'] = {}
  for (const comparison of config.comparisons) {
    if (!comparison.terms) continue
    const counts = new Map<string, number>()
    let total = 0
    for (const record of records) {
      for (const term of comparison.terms(record)) {
        counts.set(term, (counts.get(term) ?? 0) + 1)
        total++
      }
    }
    tables[comparison.name] = Object.fromEntries([...counts].map(([term, n]) => [term, n / total]))
  }
  return tables
}

export function estimateModel<V>(
  config: MatchConfig<V>,
  records: readonly V[],
  candidatePairs: Iterable<readonly [V, V]>,
  options: {
    version: string
    samplePairs?: number
    seed?: number
    /** Records of which no two are of one person, as inside one source: a u that true matches cannot raise. */
    distinct?: readonly V[]
  },
): MatchModel {
  const u = estimateU(config, options.distinct ?? records, options.samplePairs ?? 1_000_000, options.seed)
  const m = estimateM(config, u, candidatePairs)
  const parts = Object.fromEntries(config.comparisons.map((c, i) => [c.name, { m: m[i]!, u: u[i]! }]))
  return { version: options.version, parts, terms: estimateTerms(config, records) }
}
