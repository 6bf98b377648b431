import { sql } from 'kysely'
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

interface AuditRow {
  seq: number
  recordId: string
  version: number
  kind: string
  orgId: string
  recordType: string
  day: string
  grade: number
  fingerprint: string
  registrationId: string
  masterSalt: string
  personIdThen: string
  entry: string
  batchId: string | null
  batchFromSeq: number | null
  batchToSeq: number | null
  batchState: string | null
  transactionHash: string | null
  blockNumber: number | null
}

/** The rows as they are now, whoever changed them: verification compares them with what the chain holds. */
export async function readRows(
  library: IndexLibrary,
  laneId: string,
  query: { afterSeq: number; limit: number; recordId?: string },
) {
  const { laneNo } = await library.registry.laneById(laneId)
  const only = query.recordId ? sql`and e.record_id = ${query.recordId}` : sql``
  const { rows } = await sql<AuditRow>`
    select e.seq, e.record_id as "recordId", e.version, e.kind, e.org_id as "orgId", e.record_type as "recordType", e.day, e.grade,
           e.fingerprint, e.registration_id as "registrationId", coalesce(t.master_salt, '') as "masterSalt",
           coalesce(t.person_id, '') as "personIdThen", coalesce(t.entry, '') as entry, b.batch_id as "batchId",
           b.from_seq as "batchFromSeq", b.to_seq as "batchToSeq", b.state as "batchState",
           b.transaction_hash as "transactionHash", b.block_number as "blockNumber"
    from index_library.entry e
    left join index_library.entry_bytes t on t.lane_no = e.lane_no and t.seq = e.seq
    left join lateral (
      select * from index_library.lane_batch b where b.lane_no = e.lane_no and b.to_seq >= e.seq order by b.to_seq limit 1) b on true
    where e.lane_no = ${laneNo} and e.seq > ${query.afterSeq} ${only} order by e.seq limit ${query.limit}`.execute(
    library.db,
  )
  return { rows }
}
