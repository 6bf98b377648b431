import { compareIndexRow } from './compare-index-row.ts'
import type { LocatedVersion } from './locate-record.ts'
import type { ProofStep } from './provenance.ts'
import { makeStep } from './steps.ts'

/** The index row, and what it says about batch and block, against the chain; before it is on chain, against its own stored bytes. */
export function checkIndexRow(located: LocatedVersion): ProofStep {
  const { row, lane, found, anchored } = located
  if (!row || !lane) return makeStep('index-row', 'failed', '数据索引库中没有这一行，而链上有对应的条目：该行被删除。')
  const findings = compareIndexRow(lane.laneId, row, anchored ?? row.entry)
  const differences = findings.map(({ table, key, column, problem }) => ({
    where: `${table}.${column}`,
    label: key,
    change: problem,
  }))
  const batchRow = (column: string, problem: string) =>
    differences.push({
      where: `index_library.lane_batch.${column}`,
      label: row.batchId ?? lane.laneId,
      change: problem,
    })
  if (found) {
    if (row.batchId !== found.batch.event.batchId) batchRow('batch_id', '与链上批次不一致')
    if (row.batchState === 'included' || row.batchState === 'final') {
      if (row.transactionHash !== found.batch.transaction.hash) batchRow('transaction_hash', '与链上交易不一致')
      if (row.blockNumber !== found.batch.blockNumber) batchRow('block_number', '与链上区块不一致')
    }
  } else if (row.seq <= lane.includedSeq) {
    differences.push({
      where: 'index_library.lane_mark.included_seq',
      label: lane.laneId,
      change: '标为已上链，但链上没有',
    })
  }
  if (differences.length > 0)
    return makeStep('index-row', 'failed', `索引行有 ${differences.length} 处与链上不一致，已列出表和列。`, {
      differences,
    })
  const explanation = found
    ? '索引行每一列都与链上条目相符，归属信息能打开链上的承诺。'
    : '索引行与待上链的条目原文相符。'
  return makeStep('index-row', 'passed', explanation, {
    at: row.receivedAt,
    expected: row.fingerprint,
    actual: row.fingerprint,
  })
}
