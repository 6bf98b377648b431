import type { z } from 'zod'
import type { anchorState } from './api.ts'

export type AnchorState = z.infer<typeof anchorState>

export interface Marks {
  sequencedSeq: number
  includedSeq: number
  finalSeq: number
}

/** An entry's state is nothing but its place among its lane's marks. */
export function stateOf(seq: number, marks: Marks): AnchorState {
  if (seq <= marks.finalSeq) return 'final'
  if (seq <= marks.includedSeq) return 'included'
  return seq <= marks.sequencedSeq ? 'sequenced' : 'collected'
}

export function laneIdOf(sourceId: string, mode: string): string {
  return `${sourceId}.${mode}`
}

export function countsOf(lane: Marks & { lastSeq: number }): Record<AnchorState, number> {
  return {
    collected: lane.lastSeq - lane.sequencedSeq,
    sequenced: lane.sequencedSeq - lane.includedSeq,
    included: lane.includedSeq - lane.finalSeq,
    final: lane.finalSeq,
  }
}

/** Day in Shanghai, which has no summer time since 1991. */
export function shanghaiDay(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)
}
