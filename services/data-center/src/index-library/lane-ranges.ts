import type { LaneRow } from './lane-store.ts'
import type { AnchorState } from './lanes.ts'

export interface LaneRange {
  laneNo: number
  above: number
  upTo: number
}

/** A state is a range of numbers in each lane; without a state, all that the lane holds. Empty ranges are left out. */
export function rangesOf(lanes: readonly LaneRow[], state?: AnchorState): LaneRange[] {
  return lanes
    .map((lane) => {
      const bounds = {
        collected: [lane.sequencedSeq, lane.lastSeq],
        sequenced: [lane.includedSeq, lane.sequencedSeq],
        included: [lane.finalSeq, lane.includedSeq],
        final: [0, lane.finalSeq],
        any: [0, lane.lastSeq],
      } as const
      const [above, upTo] = bounds[state ?? 'any']
      return { laneNo: lane.laneNo, above, upTo }
    })
    .filter(({ above, upTo }) => upTo > above)
}
