import { encodeEntries } from '@jhc/record/batch.ts'
import { errors } from './errors.ts'
import type { IndexLibrary } from './index-library.ts'
import { readLaneEntries, readLanes } from './lane-store.ts'

/** Entries after `afterSeq` in order, as they are anchored. Numbers are given out without gaps, so a missing row was removed. */
export async function readLane(library: IndexLibrary, laneId: string, afterSeq: number, limit: number) {
  const { laneNo } = await library.registry.laneById(laneId)
  const page = await readLaneEntries(library.db, laneNo, afterSeq, limit)
  if (page.count > 0 && (page.first !== afterSeq + 1 || page.last !== afterSeq + page.count))
    throw errors['lane-gap']({ laneId, afterSeq })
  const texts = page.entries === '' ? [] : splitLines(Buffer.from(page.entries))
  const previous = (seq: number) =>
    String((JSON.parse(texts[seq - afterSeq - 1]!.toString()) as { previous?: string }).previous)
  return {
    firstSeq: afterSeq + 1,
    entries: Buffer.from(encodeEntries(texts)).toString('base64'),
    received: page.received.map(({ seq, at }) => ({ fromSeq: seq, at: new Date(at).toISOString() })),
    // Only corrections carry it, so only they are parsed.
    corrections: page.corrections.map((seq) => ({ seq, previousFingerprint: previous(seq) })),
  }
}

/** An entry has no raw line feed: canonical form escapes it. */
function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at <= bytes.length; ) {
    const end = bytes.indexOf(10, at)
    const line = bytes.subarray(at, end === -1 ? bytes.length : end)
    lines.push(line)
    at += line.length + 1
  }
  return lines
}

export async function listLanes(library: IndexLibrary) {
  const lanes = await readLanes(library.db)
  return {
    lanes: lanes.map(({ laneNo: _, oldestWaitingAt, ...lane }) => ({
      ...lane,
      oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null,
    })),
  }
}
