import type { ChainBatch } from './chain-batch.ts'
import { tryEntry } from './compare-index-row.ts'
import type { BatchRow, LaneBatch } from './provenance.ts'

/** A batch of the chain with the numbers that its place in the lane gives it: it covers (fromSeq, toSeq]. */
export interface BatchPlace {
  batch: ChainBatch
  fromSeq: number
  toSeq: number
  state: 'included' | 'final'
}

type Difference = [column: string, problem: string]

const differs = '与链上批次不一致'

/** Transaction and block stand in a row from 已上链 on, and not before. */
function comparePlace(
  row: { transactionHash: string | null; blockNumber: number | null; state: string },
  place: BatchPlace,
): Difference[] {
  const { transaction, blockNumber } = place.batch
  const reached = row.state === 'included' || row.state === 'final'
  const differences: Difference[] = []
  if (row.transactionHash !== (reached ? transaction.hash : null))
    differences.push(['transaction_hash', '与链上交易不一致'])
  if (row.blockNumber !== (reached ? blockNumber : null)) differences.push(['block_number', '与链上区块不一致'])
  if (row.state === 'final' && place.state !== 'final') differences.push(['state', '标为已确认，链上尚未确认'])
  return differences
}

export function compareLaneBatch(row: LaneBatch, place: BatchPlace): Difference[] {
  const differences = comparePlace(row, place)
  if (row.fromSeq !== place.fromSeq) differences.push(['from_seq', differs])
  if (row.toSeq !== place.toSeq) differences.push(['to_seq', differs])
  return differences
}

/** `oldestReceivedAt`: when the batch's first entry was received, where its index row is there. */
export function compareStoredBatch(row: BatchRow, place: BatchPlace, oldestReceivedAt: string | null): Difference[] {
  const { event, call, entries, transaction } = place.batch
  const columns: [string, unknown, unknown][] = [
    ['from_seq', place.fromSeq, row.fromSeq],
    ['to_seq', place.toSeq, row.toSeq],
    ['entry_count', event.count, row.entryCount],
    ['root', event.root, row.root],
    ['model', event.model, row.model],
    ['corrections', call.previousFingerprints.length, row.corrections],
    ['call_bytes', (transaction.input.length - 2) / 2, row.callBytes],
    ['org_id', tryEntry(entries[0]!)?.orgId, row.orgId],
    ['oldest_received_at', oldestReceivedAt ?? row.oldestReceivedAt, row.oldestReceivedAt],
  ]
  const differences = comparePlace(row, place)
  for (const [column, expected, actual] of columns) if (expected !== actual) differences.push([column, differs])
  if (row.state === 'failed') differences.push(['state', '标为失败，而链上已有此批次'])
  return differences
}
