import type { IndexLibrary } from './index-library.ts'
import { readLaneEntries, readLanes } from './lane-store.ts'

/** Entries after `afterSeq` in order, as they are anchored. */
export async function readLane(library: IndexLibrary, laneId: string, afterSeq: number, limit: number) {
  const { laneNo } = await library.registry.laneById(laneId)
  const rows = await readLaneEntries(library.db, laneNo, afterSeq, limit)
  return {
    entries: rows.map(({ receivedAt, ...row }) => ({
      ...row,
      // Only corrections carry it, so only they are parsed.
      previousFingerprint: row.version === 1 ? '' : String(JSON.parse(row.entry).previous),
      receivedAt: receivedAt.toISOString(),
    })),
  }
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
