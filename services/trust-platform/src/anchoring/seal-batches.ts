import type { Anchoring, LaneEntry, SealedBatch } from './anchoring.ts'
import { type SealedRow, storeSealed } from './batch-store.ts'
import { errors } from './errors.ts'
import { packBatches, sealGroup } from './pack-batches.ts'
import type { Task } from './task-store.ts'

/** Entries read at once; bounds the memory of a round to a few MB. */
const readLimit = 2000

export async function readEntries(
  anchoring: Anchoring,
  laneId: string,
  afterSeq: number,
  limit = readLimit,
): Promise<LaneEntry[]> {
  const page = await anchoring.index.readLane({ params: { laneId }, query: { afterSeq, limit } })
  const previous = new Map(page.corrections.map((one) => [one.seq, one.previousFingerprint]))
  let stretch = 0
  return linesOf(page.entries).map((entry, i) => {
    const seq = page.firstSeq + i
    while ((page.received[stretch + 1]?.fromSeq ?? Number.POSITIVE_INFINITY) <= seq) stretch++
    return { seq, entry, previousFingerprint: previous.get(seq) ?? '', receivedAt: page.received[stretch]!.at }
  })
}

/** An entry has no raw line feed: canonical form escapes it. */
function linesOf(text: string): Uint8Array[] {
  if (text === '') return []
  const bytes = Buffer.from(text)
  const lines: Uint8Array[] = []
  for (let at = 0; at <= bytes.length; ) {
    const end = bytes.indexOf(lineFeed, at)
    const line = bytes.subarray(at, end === -1 ? bytes.length : end)
    lines.push(line)
    at += line.length + 1
  }
  return lines
}

const lineFeed = 10

/**
 * Sealed batches that no gateway has acknowledged, from a process before: their call data are made again from the entries, which
 * never change. What does not give the sealed batch id was changed behind our back, and goes nowhere.
 */
export async function unseal(anchoring: Anchoring, task: Task, rows: SealedRow[]): Promise<SealedBatch[]> {
  const batches: SealedBatch[] = []
  for (const row of rows) {
    const entries = await readEntries(anchoring, row.laneId, row.fromSeq, row.toSeq - row.fromSeq)
    const made = entries.length > 0 ? sealGroup(entries, task) : null
    if (made?.batchId !== row.batchId || made.toSeq !== row.toSeq)
      throw errors['entries-differ']({ laneId: row.laneId, batchId: row.batchId })
    batches.push({ ...made, attempt: row.attempt })
  }
  return batches
}

/** Cuts what was read into batches; a rest that is neither full nor old enough stays for the next round. */
export function cutBatches(anchoring: Anchoring, task: Task, entries: LaneEntry[]): SealedBatch[] {
  const moreFollows = entries.length === readLimit
  const sealRest = (oldest: LaneEntry) =>
    !moreFollows && anchoring.now() - Date.parse(oldest.receivedAt) >= task.maxAgeSeconds * 1000
  return packBatches(entries, { ...task, sealRest })
}

/** Durable before anything is handed on. Another process that has sealed from the same number makes this fail. */
export async function storeBatches(anchoring: Anchoring, batches: SealedBatch[]): Promise<void> {
  if (batches.length > 0) await storeSealed(anchoring.db, batches, anchoring.now())
}
