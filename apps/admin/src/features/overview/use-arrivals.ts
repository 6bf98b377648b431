import { useRef } from 'react'
import { anchorStates } from '../../words.ts'
import type { Overview } from './overview-page.tsx'

export interface ArrivalSeries {
  sourceId: string
  name: string
  /** [milliseconds, records per second] */
  points: Array<[number, number]>
}

const keepMs = 10 * 60_000

/** Arrivals per second and source since the page was opened, from the counters of one poll to the next. */
export function useArrivals(overview: Overview | undefined, updatedAt: number): ArrivalSeries[] {
  const memory = useRef({ at: 0, totals: new Map<string, number>(), series: [] as ArrivalSeries[] })
  const { current } = memory
  if (!overview || updatedAt <= current.at) return current.series
  const seconds = (updatedAt - current.at) / 1000
  const totals = new Map(
    overview.sources.map((source) => [
      source.sourceId,
      anchorStates.reduce((sum, state) => sum + source.states[state], 0),
    ]),
  )
  memory.current = {
    at: updatedAt,
    totals,
    series: overview.sources.map((source) => {
      const before = current.totals.get(source.sourceId)
      const rate = before === undefined ? 0 : Math.max(0, (totals.get(source.sourceId)! - before) / seconds)
      const points = current.series.find((one) => one.sourceId === source.sourceId)?.points ?? []
      return {
        sourceId: source.sourceId,
        name: source.name,
        points: [...points.filter(([at]) => updatedAt - at <= keepMs), [updatedAt, Math.round(rate * 10) / 10]],
      }
    }),
  }
  return memory.current.series
}
