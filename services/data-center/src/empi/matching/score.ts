import type { MatchConfig } from './comparison.ts'
import { missing } from './comparison.ts'
import type { MatchModel } from './model.ts'

export interface PartScore {
  part: string
  /** Name of the level, or `missing`. */
  level: string
  /** Bits for (positive) or against (negative) one person. */
  weight: number
}

export interface Score {
  /** log2 of the posterior odds: prior plus the weights of all parts. */
  bits: number
  parts: PartScore[]
  /** May be linked without a person: at or above the threshold and not excluded by the configuration. */
  automatic: boolean
}

export const probabilityOf = (bits: number) => 1 / (1 + 2 ** -bits)

/** Fellegi–Sunter: log2(m/u) per part, u of full agreement replaced by the frequency of the very value where the part has terms. */
export function createScorer<V>(config: MatchConfig<V>, model: MatchModel): (a: V, b: V) => Score {
  const prior = Math.log2(config.lambda / (1 - config.lambda))
  const tables = config.comparisons.map((comparison) => {
    const { m, u } = model.parts[comparison.name]!
    return { comparison, m, weights: m.map((mi, i) => Math.log2(mi / u[i]!)), terms: model.terms[comparison.name] }
  })
  return (a, b) => {
    let bits = prior
    const parts: PartScore[] = []
    const levels: number[] = []
    for (const { comparison, m, weights, terms } of tables) {
      const level = comparison.compare(a, b)
      levels.push(level)
      if (level === missing) {
        parts.push({ part: comparison.name, level: 'missing', weight: 0 })
        continue
      }
      let weight = weights[level]!
      if (level === 0 && comparison.terms && terms) {
        const floor = comparison.termFloor ?? 0
        const chance = comparison.terms(a).reduce((product, term) => product * Math.max(terms[term] ?? 0, floor), 1)
        if (chance > 0) weight = Math.log2(m[0]! / chance)
      }
      if (comparison.maxWeight !== undefined) weight = Math.min(weight, comparison.maxWeight)
      bits += weight
      parts.push({ part: comparison.name, level: comparison.levels[level]!, weight })
    }
    const automatic = bits >= config.thresholds.link && !config.reviewOnly?.(levels)
    return { bits, parts, automatic }
  }
}
