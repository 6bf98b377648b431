import type { Reach } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import type { IndexLibrary } from './index-library.ts'
import { readLaneEntries, readLanes } from './lane-store.ts'
import { sourcesWithin } from './within.ts'

/** Entries after `afterSeq` in order, as they are anchored. A row that is missing was removed. */
export async function readLane(library: IndexLibrary, laneId: string, afterSeq: number, limit: number) {
  const { laneNo } = await library.registry.laneById(laneId)
  const page = await readLaneEntries(library.db, laneNo, afterSeq, limit)
  if (!page.whole) throw errors['lane-gap']({ laneId, afterSeq })
  // Only corrections carry it, so only they are parsed.
  const texts = page.corrections.length > 0 ? page.entries.split('\n') : []
  const previous = (seq: number) => String((JSON.parse(texts[seq - afterSeq - 1]!) as { previous?: string }).previous)
  return {
    firstSeq: afterSeq + 1,
    entries: page.entries,
    received: page.received.map(({ seq, at }) => ({ fromSeq: seq, at: new Date(at).toISOString() })),
    corrections: page.corrections.map((seq) => ({ seq, previousFingerprint: previous(seq) })),
  }
}

export async function listLanes(library: IndexLibrary, limits: Reach | null) {
  const [all, view] = await Promise.all([readLanes(library.db), library.registry.view()])
  const within = sourcesWithin(view, limits)
  const lanes = limits ? all.filter(({ sourceId }) => within.has(sourceId)) : all
  return {
    lanes: lanes.map(({ laneNo: _, oldestWaitingAt, ...lane }) => ({
      ...lane,
      oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null,
    })),
  }
}
