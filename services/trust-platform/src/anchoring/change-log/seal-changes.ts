import { batchId, batchRootOfLeaves } from '@jhc/record/batch.ts'
import { fromHex, utf8 } from '@jhc/record/bytes.ts'
import { districtDay, endOfDistrictDay } from '@jhc/record/change-record.ts'
import { lastBatch, storeChanges } from './change-batch-store.ts'
import { latestOnChain } from './change-contract.ts'
import { type ChangeLog, type ChangeRow, noBatch, type SealedChanges, stream } from './change-log.ts'
import { errors } from './errors.ts'

const readLimit = 1000

/** The batch that these changes make: of one day, in order, without gaps. */
export function sealRows(rows: ChangeRow[], day: number, previous: string): SealedChanges {
  const [fromSeq, toSeq] = [rows[0]!.seq, rows.at(-1)!.seq]
  const root = batchRootOfLeaves(rows.map((row) => fromHex(row.leaf)))
  const id = batchId({ source: stream, firstSeq: fromSeq, lastSeq: toSeq, root })
  return { batchId: id, fromSeq, toSeq, count: rows.length, day, root, previous }
}

/**
 * Seals the next batch of changes, if their day is over (T+1), and stores it; answers whether it did. A day's changes make as
 * many batches as their bytes need; a batch never holds two days.
 */
export async function sealNext(changeLog: ChangeLog): Promise<boolean> {
  const before = await lastBatch(changeLog.db)
  const afterSeq = before?.toSeq ?? 0
  const { changes } = await changeLog.empi.changeRecords({ query: { afterSeq, limit: readLimit } })
  const first = changes[0]
  if (!first) return false
  // A clock that was set back must not stop the stream: the contract takes no day before the last one.
  const dayOf = (row: ChangeRow) => Math.max(districtDay(Date.parse(row.at)), before?.day ?? 0)
  const day = dayOf(first)
  if (changeLog.now() < endOfDistrictDay(day) + changeLog.afterMidnightMs) return false
  const rows: ChangeRow[] = []
  let bytes = 0
  for (const row of changes) {
    bytes += utf8(row.record).length
    if (dayOf(row) > day || (rows.length > 0 && bytes > changeLog.maxBatchBytes)) break
    if (!row.holds || row.seq !== afterSeq + rows.length + 1) throw errors['change-tampered']({ seq: row.seq })
    rows.push(row)
  }
  // A batch row that was taken away is not made again in silence. Out of reach of the chain, sealing goes on: the contract refuses what does not fit.
  const previous = before?.batchId ?? noBatch
  const latest = await latestOnChain(changeLog).catch(() => previous)
  if (latest !== previous) throw errors['chain-differs']({ batchId: latest })
  await storeChanges(changeLog.db, sealRows(rows, day, previous), changeLog.now())
  return true
}
