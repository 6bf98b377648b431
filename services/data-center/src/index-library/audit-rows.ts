import { sql } from 'kysely'
import { checkEntryMac } from './entry-mac.ts'
import { errors } from './errors.ts'
import type { IndexLibrary } from './index-library.ts'

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
  encounterRef: string
  collectedAt: Date
  receivedAt: Date
  masterSalt: string
  personIdThen: string
  bytesOrgId: string
  entry: string
  mac: string
  batchId: string | null
  batchFromSeq: number | null
  batchToSeq: number | null
  batchState: string | null
  transactionHash: string | null
  blockNumber: number | null
}

/** From the row itself: the registry remembers lanes for a moment, and verification must see what stands there now. */
async function laneNoNow(library: IndexLibrary, laneId: string): Promise<number> {
  const { rows } = await sql<{
    laneNo: number
  }>`select lane_no as "laneNo" from index_library.lane where lane_id = ${laneId}`.execute(library.db)
  if (!rows[0]) throw errors['unknown-lane']({ laneId })
  return rows[0].laneNo
}

/** The rows as they are now, whoever changed them: verification compares them with what the chain holds. */
export async function readRows(
  library: IndexLibrary,
  laneId: string,
  query: { afterSeq: number; limit: number; recordId?: string },
) {
  const laneNo = await laneNoNow(library, laneId)
  const only = query.recordId ? sql`and e.record_id = ${query.recordId}` : sql``
  const { rows } = await sql<AuditRow>`
    select e.seq, e.record_id as "recordId", e.version, e.kind, e.org_id as "orgId", e.record_type as "recordType", e.day, e.grade,
           e.fingerprint, e.registration_id as "registrationId", e.encounter_ref as "encounterRef",
           e.collected_at as "collectedAt", e.received_at as "receivedAt", coalesce(t.master_salt, '') as "masterSalt",
           coalesce(t.person_id, '') as "personIdThen", coalesce(t.org_id, '') as "bytesOrgId", coalesce(t.entry, '') as entry, coalesce(t.mac, '') as mac,
           b.batch_id as "batchId",
           b.from_seq as "batchFromSeq", b.to_seq as "batchToSeq", b.state as "batchState",
           b.transaction_hash as "transactionHash", b.block_number as "blockNumber"
    from index_library.entry e
    left join index_library.entry_bytes t on t.lane_no = e.lane_no and t.seq = e.seq
    left join lateral (
      select * from index_library.lane_batch b where b.lane_no = e.lane_no and b.to_seq >= e.seq order by b.to_seq limit 1) b on true
    where e.lane_no = ${laneNo} and e.seq > ${query.afterSeq} ${only} order by e.seq limit ${query.limit}`.execute(
    library.db,
  )
  return {
    rows: rows.map(({ mac, ...row }) => ({
      ...row,
      mac: checkEntryMac(library.metaKeys, laneNo, { ...row, mac }),
      collectedAt: row.collectedAt.toISOString(),
      receivedAt: row.receivedAt.toISOString(),
    })),
  }
}

export async function readLaneBatches(
  library: IndexLibrary,
  laneId: string,
  query: { afterSeq: number; limit: number },
) {
  const laneNo = await laneNoNow(library, laneId)
  const { rows } = await sql<{
    batchId: string
    fromSeq: number
    toSeq: number
    state: 'sequenced' | 'included' | 'final'
    transactionHash: string | null
    blockNumber: number | null
  }>`
    select batch_id as "batchId", from_seq as "fromSeq", to_seq as "toSeq", state, transaction_hash as "transactionHash", block_number as "blockNumber"
    from index_library.lane_batch where lane_no = ${laneNo} and to_seq > ${query.afterSeq} order by to_seq limit ${query.limit}`.execute(
    library.db,
  )
  return { batches: rows }
}

/** Rows that hang in the air: no walk over the lanes meets them. At most 1000. */
export async function findStrays(library: IndexLibrary) {
  const { rows } = await sql<{ table: string; key: string; problem: string }>`
    select 'index_library.entry' as "table", e.record_id || '/' || e.version as key, 'outside-lane' as problem
    from index_library.entry e left join index_library.lane l on l.lane_no = e.lane_no
    where l.lane_no is null or e.seq > l.last_seq or e.seq < 1
    union all
    select 'index_library.entry_bytes', coalesce(l.lane_id, b.lane_no::text) || '/' || b.seq, 'without-entry'
    from index_library.entry_bytes b left join index_library.lane l on l.lane_no = b.lane_no
    where not exists (select 1 from index_library.entry e where e.lane_no = b.lane_no and e.seq = b.seq)
    union all
    select 'index_library.superseded', s.record_id || '/' || s.version, 'without-successor'
    from index_library.superseded s
    where not exists (select 1 from index_library.entry e where e.record_id = s.record_id and e.version = s.version + 1)
       or not exists (select 1 from index_library.entry e where e.record_id = s.record_id and e.version = s.version)
    union all
    select 'index_library.superseded', e.record_id || '/' || (e.version - 1), 'missing'
    from index_library.entry e
    where e.version > 1
      and not exists (select 1 from index_library.superseded s where s.record_id = e.record_id and s.version = e.version - 1)
    union all
    select 'index_library.lane_mark', l.lane_id, 'missing'
    from index_library.lane l where not exists (select 1 from index_library.lane_mark m where m.lane_no = l.lane_no)
    union all
    select 'index_library.lane_mark', m.lane_no::text, 'without-lane'
    from index_library.lane_mark m where not exists (select 1 from index_library.lane l where l.lane_no = m.lane_no)
    limit 1000`.execute(library.db)
  return { strays: rows }
}
