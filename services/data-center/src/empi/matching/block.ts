import type { MatchConfig } from './comparison.ts'

export interface BlockingReport {
  /** Blocks above the cap that were split by their refinement. */
  refined: number
  /** Blocks above the cap even after refinement: compared within sliding windows of the cap's size, so some pairs are not looked at. */
  overflowing: number
}

/**
 * All pairs of records that share a key, each once, in ascending order of their positions. A block above the cap is refined; one that
 * stays above it is compared in windows. Neither happens silently: both are counted.
 */
export function candidatePairs<V>(config: MatchConfig<V>, records: readonly V[]) {
  const report: BlockingReport = { refined: 0, overflowing: 0 }
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  const add = (i: number, j: number) => {
    const code = i * records.length + j
    if (seen.has(code)) return
    seen.add(code)
    pairs.push([i, j])
  }
  const withinWindow = (block: number[]) => {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + config.blockCap); j++) add(block[i]!, block[j]!)
    }
  }
  for (const blocking of config.blocking) {
    const blocks = groupBy(
      records.map((_, i) => i),
      (i) => blocking.key(records[i]!),
    )
    for (const block of blocks.values()) {
      if (block.length <= config.blockCap) {
        withinWindow(block)
        continue
      }
      report.refined++
      for (const part of groupBy(block, (i) => blocking.refine(records[i]!)).values()) {
        if (part.length > config.blockCap) report.overflowing++
        withinWindow(part)
      }
    }
  }
  return { pairs, report }
}

/** Records without a key are in no block of it. */
function groupBy(positions: number[], keyOf: (i: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const i of positions) {
    const key = keyOf(i)
    if (!key) continue
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  return groups
}
