import { candidatePairs } from './block.ts'
import { cluster, type Edge } from './cluster.ts'
import type { MatchConfig } from './comparison.ts'
import type { MatchModel } from './model.ts'
import { createScorer } from './score.ts'

/** Links a closed set of records in one go; the service does the same piece by piece as registrations arrive. */
export function linkRecords<V>(config: MatchConfig<V>, model: MatchModel, records: readonly V[]) {
  const { pairs, report } = candidatePairs(config, records)
  const score = createScorer(config, model)
  const links: Edge[] = []
  const reviews: Edge[] = []
  for (const [a, b] of pairs) {
    const { bits, automatic } = score(records[a]!, records[b]!)
    if (automatic) links.push({ a, b, bits })
    else if (bits >= config.thresholds.review) reviews.push({ a, b, bits })
  }
  const contradict = config.contradict
  const { of, refused } = cluster(records.length, links, {
    contradict: contradict ? (a, b) => contradict(records[a]!, records[b]!) : () => false,
  })
  return {
    clusterOf: of,
    reviews: [...reviews, ...refused].filter(({ a, b }) => of[a] !== of[b]),
    report,
    compared: pairs.length,
  }
}
