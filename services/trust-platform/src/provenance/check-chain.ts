import { batchId, batchRootFromPath, entryLeaf } from '@jhc/record/batch.ts'
import { type InclusionProof, type ProofStepName, verifyProof } from '@jhc/record/proof.ts'
import { isConsistent } from './chain-batch.ts'
import type { LocatedVersion } from './locate-record.ts'
import type { ProofStep } from './provenance.ts'
import { makeStep } from './steps.ts'

function waiting(located: LocatedVersion): ProofStep[] {
  const queued = located.row && located.lane && located.row.seq <= located.lane.sequencedSeq
  const explanation = queued ? '已入队，正在等待写入区块。' : '已采集，正在等待组成批次。'
  return (['entry', 'batch', 'receipt', 'block'] as const).map((step) => makeStep(step, 'waiting', explanation))
}

/** Entry, batch, receipt and block, all from the chain; `proof` is the proof file as a stranger would get it. */
export function checkChain(located: LocatedVersion, proof: InclusionProof | null, confirmations: number): ProofStep[] {
  const { found, anchored, row, position } = located
  if (!found || !anchored || !proof) {
    if (row && located.lane && row.seq > located.lane.includedSeq) return waiting(located)
    return (['entry', 'batch', 'receipt', 'block'] as const).map((step) =>
      makeStep(step, 'failed', '库中标为已上链，但链上找不到这份档案的条目。'),
    )
  }
  const { batch, block, head } = found
  const at = new Date(block.timestamp * 1000).toISOString()
  const place = { blockNumber: batch.blockNumber, at }
  const sameBytes = row ? row.entry === anchored : false
  const leafHolds =
    batchRootFromPath(entryLeaf(anchored), position, proof.batch.count, proof.batch.path) === batch.event.root
  const firstSeq = row ? row.seq - position : 1
  const identity = batchId({
    source: batch.event.source,
    firstSeq,
    lastSeq: firstSeq + batch.event.count - 1,
    root: batch.event.root,
  })
  const numbered = !row || identity === batch.event.batchId
  const verdict = verifyProof(proof, { blockHash: block.hash, contract: found.contract })
  const passed = (...names: ProofStepName[]) =>
    verdict.steps.every((one) => !names.includes(one.step) || one.verdict === 'passed')
  const depth = head.number - batch.blockNumber
  return [
    sameBytes
      ? makeStep('entry', 'passed', '库中条目与链上调用数据里的条目逐字节相同。', {
          ...place,
          expected: proof.batch.batchId,
          actual: proof.batch.batchId,
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
    passed('receipt', 'event')
      ? makeStep('receipt', 'passed', '交易回执的默克尔路径通向区块头中的回执根，回执中有本批次的存证事件。', {
          ...place,
          expected: proof.chain.transactionHash,
          actual: proof.chain.transactionHash,
        })
      : makeStep('receipt', 'failed', '交易回执不能通向区块头中的回执根，或事件与批次不符。', {
          ...place,
          expected: proof.chain.transactionHash,
        }),
    !passed('block', 'trusted-block')
      ? makeStep('block', 'failed', '区块头重算的哈希与链上区块哈希不一致。', {
          ...place,
          expected: block.hash,
          actual: verdict.blockHash,
        })
      : depth < confirmations
        ? makeStep(
            'block',
            'waiting',
            `已写入第 ${batch.blockNumber} 块，其后再有 ${confirmations - depth} 块即为已确认。`,
            { ...place, expected: block.hash, actual: verdict.blockHash },
          )
        : makeStep('block', 'passed', `已写入第 ${batch.blockNumber} 块并已确认，区块头重算的哈希与链上一致。`, {
            ...place,
            expected: block.hash,
            actual: verdict.blockHash,
          }),
  ]
}
