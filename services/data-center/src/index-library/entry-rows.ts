import { sql } from 'kysely'
import { type AnchorState, stateOf } from './lanes.ts'
import type { RegistryView } from './registry.ts'

/** An index row with all that its screens show, joined from the entry, its lane's marks, its batch and its person. */
export interface IndexRow {
  recordId: string
  version: number
  kind: 'create' | 'update' | 'tombstone'
  laneNo: number
  seq: number
  orgId: string
  recordType: string
  day: string
  grade: number
  fingerprint: string
  encounterRef: string
  collectedAt: string
  sequencedSeq: number
  includedSeq: number
  finalSeq: number
  batchId: string | null
  blockNumber: number | null
  personId: string | null
  current: boolean
}

/**
 * Columns of `IndexRow` over a relation `e` with the columns of `entry`; `joinsText` brings what they need.
 * The `limit` keeps `current` a look-up a row: without it the whole of `superseded` would be hashed for each call.
 */
export const columnsText = `
  e.record_id as "recordId", e.version, e.kind, e.lane_no as "laneNo", e.seq, e.org_id as "orgId", e.record_type as "recordType",
  e.day, e.grade, e.fingerprint, e.encounter_ref as "encounterRef",
  to_char(e.collected_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "collectedAt",
  m.sequenced_seq as "sequencedSeq", m.included_seq as "includedSeq", m.final_seq as "finalSeq",
  b.batch_id as "batchId", b.block_number as "blockNumber", a.person_id as "personId",
  coalesce((select false from index_library.superseded s where s.record_id = e.record_id and s.version = e.version limit 1), true) as current`

/** An entry behind the sequenced mark is in no batch yet. */
const marksAndBatchText = `
  join index_library.lane_mark m on m.lane_no = e.lane_no
  left join lateral (
    select batch_id, block_number from index_library.lane_batch b
    where b.lane_no = e.lane_no and b.to_seq >= e.seq and e.seq <= m.sequenced_seq order by b.to_seq limit 1) b on true`

export const joinsText = `${marksAndBatchText}
  left join index_library.assignment a on a.registration_id = e.registration_id`

export const columns = sql.raw(columnsText)
export const joins = sql.raw(joinsText)

/** Entries of a person's registrations, their newest versions only. */
export const ofPersonText = `
  select ${columnsText} from index_library.assignment a
  join index_library.entry e on e.registration_id = a.registration_id ${marksAndBatchText}
  where a.person_id = $1
    and not exists (select 1 from index_library.superseded s where s.record_id = e.record_id and s.version = e.version)
  order by e.day, e.record_id`

export function presentRow(row: IndexRow, view: RegistryView) {
  const lane = view.lanes.get(row.laneNo)
  const sourceId = lane?.sourceId ?? ''
  return {
    recordId: row.recordId,
    version: row.version,
    kind: row.kind,
    sourceId,
    sourceName: view.sources.get(sourceId)?.name ?? sourceId,
    orgId: row.orgId,
    orgName: view.organisations.get(row.orgId) ?? row.orgId,
    recordType: row.recordType as never,
    day: row.day,
    grade: row.grade,
    fingerprint: row.fingerprint,
    state: stateOf(row.seq, row) as AnchorState,
    batchId: row.batchId,
    blockNumber: row.blockNumber,
    personId: row.personId,
    collectedAt: row.collectedAt,
    current: row.current,
  }
}
