import { batchId, batchRootFromPath, entryLeaf, inclusionPath } from '@jhc/record/batch.ts'
import type { InclusionProof } from '@jhc/record/proof.ts'
import { isConsistent } from './chain-batch.ts'
import { checkByNode, checkByProof, placeOf } from './check-receipt.ts'
import type { LocatedVersion } from './locate-record.ts'
import type { ProofStep } from './provenance.ts'
import { makeStep } from './steps.ts'

function waiting(located: LocatedVersion): ProofStep[] {
  const queued = located.row && located.lane && located.row.seq <= located.lane.sequencedSeq
  const explanation = queued ? '已入队，正在等待写入区块。' : '已采集，正在等待组成批次。'
  return (['entry', 'batch', 'receipt', 'block'] as const).map((step) => makeStep(step, 'waiting', explanation))
}

/**
 * Entry, batch, receipt and block, all from the chain; `proof` is the proof file as a stranger would get it. On a chain whose nodes
 * prove no receipts (`none-here`) the last two rest on the node's own answer, and say so.
 */
export function checkChain(
  located: LocatedVersion,
  proof: InclusionProof | 'none-here' | null,
  confirmations: number,
): ProofStep[] {
  const { found, anchored, row, position } = located
  if (!found || !anchored || !proof) {
    if (row && located.lane && row.seq > located.lane.includedSeq) return waiting(located)
    return (['entry', 'batch', 'receipt', 'block'] as const).map((step) =>
      makeStep(step, 'failed', '库中标为已上链，但链上找不到这份档案的条目。'),
    )
  }
  const { batch } = found
  const place = placeOf(found)
  const sameBytes = row ? row.entry === anchored : false
  const path = inclusionPath(batch.entries.map(entryLeaf), position)
  const leafHolds = batchRootFromPath(entryLeaf(anchored), position, batch.event.count, path) === batch.event.root
  const firstSeq = row ? row.seq - position : 1
  const identity = batchId({
    source: batch.event.source,
    firstSeq,
    lastSeq: firstSeq + batch.event.count - 1,
    root: batch.event.root,
  })
  const numbered = !row || identity === batch.event.batchId
  return [
    sameBytes
      ? makeStep('entry', 'passed', '库中条目与链上调用数据里的条目逐字节相同。', {
          ...place,
          expected: batch.event.batchId,
          actual: batch.event.batchId,
        })
      : makeStep('entry', 'failed', '库中条目原文与链上调用数据里的条目不同。', {
          ...place,
          expected: anchored,
          actual: row?.entry ?? null,
        }),
    leafHolds && numbered && isConsistent(batch)
      ? makeStep(
          'batch',
          'passed',
          `由本批 ${batch.event.count} 个条目重算的批次根与合约事件中的一致，本条目在第 ${position + 1} 位。`,
          { ...place, expected: batch.event.root, actual: batch.computedRoot },
        )
      : makeStep(
          'batch',
          'failed',
          numbered ? '由条目重算的批次根与链上不一致。' : '索引行的序号与批次编号不符：该行不在它自称的位置。',
          { ...place, expected: batch.event.root, actual: batch.computedRoot },
        ),
    ...(proof === 'none-here' ? checkByNode(found, confirmations) : checkByProof(found, proof, confirmations)),
  ]
}
