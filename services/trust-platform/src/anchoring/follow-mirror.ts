import type { Anchoring } from './anchoring.ts'
import { findBatches, followedBlock, markSeen, type OpenBatch, setFollowedBlock } from './batch-store.ts'
import { errors } from './errors.ts'

const pageSize = 2000

interface ChainBatch {
  batchId: string
  root: string
  entryCount: number
  transactionHash: string
  blockNumber: number
  final: boolean
}

const bare = (hex: string) => (hex.startsWith('0x') ? hex.slice(2) : hex)

/** Moves batches to included and final as the mirror shows them. Returns whether anything moved. */
export async function followMirror(
  anchoring: Anchoring,
  fail: (laneId: string, error: ReturnType<(typeof errors)['chain-differs']>) => Promise<void>,
): Promise<boolean> {
  const afterBlock = await followedBlock(anchoring.db)
  const page = await anchoring.mirror.batchesAfter({ query: { afterBlock, limit: pageSize } })
  const known = await findBatches(
    anchoring.db,
    page.batches.map((batch) => bare(batch.batchId)),
  )
  const steps = new Map<string, { own: OpenBatch; seen: ChainBatch }[]>()
  // Blocks up to here need not be asked for again: final, complete, and nothing in them still on its way to us.
  let settled =
    page.batches.length < pageSize
      ? Math.min(page.finalBlock, page.mirroredBlock)
      : page.batches.at(-1)!.blockNumber - 1
  for (const seen of page.batches) {
    const own = known.get(bare(seen.batchId))
    if (!own) continue
    if (bare(seen.root) !== own.root || seen.entryCount !== own.entryCount) {
      await fail(own.laneId, errors['chain-differs']({ batchId: own.batchId, blockNumber: seen.blockNumber }))
    } else if (own.state === 'sealed') {
      // Its acknowledgement is under way (or was cut off): the lane's marks move in order, so this waits for it.
      // A lane that stands still would hold up the others; it goes back to its blocks when it is taken up again.
      if (own.laneMoves) settled = Math.min(settled, seen.blockNumber - 1)
    } else if (isStep(own, seen)) {
      steps.set(own.laneId, [...(steps.get(own.laneId) ?? []), { own, seen }])
    }
    if (!seen.final) settled = Math.min(settled, seen.blockNumber - 1)
  }
  for (const [laneId, moved] of steps) await moveLane(anchoring, laneId, moved)
  if (settled > afterBlock) await setFollowedBlock(anchoring.db, afterBlock, settled)
  return steps.size > 0
}

function isStep(own: OpenBatch, seen: ChainBatch): boolean {
  if (own.state === 'final') return false
  return own.state !== 'included' || seen.final || own.blockNumber !== seen.blockNumber
}

async function moveLane(
  anchoring: Anchoring,
  laneId: string,
  moved: { own: OpenBatch; seen: ChainBatch }[],
): Promise<void> {
  const batches = moved.map(({ own, seen }) => ({
    batchId: own.batchId,
    fromSeq: own.fromSeq,
    toSeq: own.toSeq,
    state: seen.final ? ('final' as const) : ('included' as const),
    transactionHash: seen.transactionHash,
    blockNumber: seen.blockNumber,
  }))
  await anchoring.index.advanceLane({ params: { laneId }, body: { batches } })
  await markSeen(anchoring.db, batches, anchoring.now())
}
