import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import { type CopyColumns, copyRows } from '@jhc/server-kit/copy-rows.ts'
import { type Kysely, sql } from 'kysely'
import type { ComposedEntry } from './compose-entries.ts'
import { entryMac } from './entry-mac.ts'
import type { EntryDraft } from './index-library.ts'

export interface StoredVersion {
  recordId: string
  version: number
  sourceId: string
  fingerprint: string
  registrationId: string
  encounterRef: string
  entry: string
}

export function versionKey(recordId: string, version: number): string {
  return `${recordId}/${version}`
}

/** The versions that are named, and the versions before them. `offset 0`: one index look-up a key, whatever the planner knows of the table's size. */
export async function findVersions(db: Kysely<any>, drafts: EntryDraft[]): Promise<Map<string, StoredVersion>> {
  if (drafts.length === 0) return new Map()
  const keys = [
    ...drafts.map((draft) => [draft.recordId, draft.version] as const),
    ...drafts.filter((draft) => draft.version > 1).map((draft) => [draft.recordId, draft.version - 1] as const),
  ]
  const { rows } = await sql<StoredVersion>`
    select e.record_id as "recordId", e.version, l.source_id as "sourceId", e.fingerprint,
           e.registration_id as "registrationId", e.encounter_ref as "encounterRef",
           (select b.entry from index_library.entry_bytes b where b.lane_no = e.lane_no and b.seq = e.seq) as entry
    from unnest(${keys.map((key) => key[0])}::text[], ${keys.map((key) => key[1])}::integer[]) as k (record_id, version)
    cross join lateral (select * from index_library.entry e where e.record_id = k.record_id and e.version = k.version offset 0) e
    join index_library.lane l on l.lane_no = e.lane_no`.execute(db)
  return new Map(rows.map((row) => [versionKey(row.recordId, row.version), row]))
}

/** Numbers the entries from `lastSeq + 1` on. The caller holds the lane's lock. */
export async function insertEntries(
  db: Kysely<any>,
  laneNo: number,
  lastSeq: number,
  composed: ComposedEntry[],
  receivedAtMs: number,
  macKeys: readonly PurposeKey[],
): Promise<void> {
  if (composed.length === 0) return
  const receivedAt = new Date(receivedAtMs)
  const places = new Map(composed.map((one, i) => [one, lastSeq + 1 + i]))
  const columns: CopyColumns<ComposedEntry> = {
    lane_no: ['integer', () => laneNo],
    seq: ['bigint', (one) => places.get(one)],
    org_id: ['text', ({ draft }) => draft.orgId],
  }
  await copyRows(db, 'index_library.entry', composed, {
    ...columns,
    record_id: ['text', ({ draft }) => draft.recordId],
    version: ['integer', ({ draft }) => draft.version],
    record_type: ['text', ({ draft }) => draft.recordType],
    day: ['text', ({ draft }) => draft.day],
    kind: ['text', ({ draft }) => draft.kind],
    grade: ['smallint', ({ draft }) => draft.grade],
    fingerprint: ['text', ({ draft }) => draft.fingerprint],
    registration_id: ['text', ({ draft }) => draft.registrationId],
    encounter_ref: ['text', ({ draft }) => draft.encounterRef],
    collected_at: ['timestamptz', ({ draft }) => new Date(draft.collectedAt)],
    received_at: ['timestamptz', () => receivedAt],
  })
  await copyRows(db, 'index_library.entry_bytes', composed, {
    ...columns,
    entry: ['text', (one) => one.entry],
    master_salt: ['text', (one) => one.masterSalt],
    person_id: ['text', (one) => one.personId],
    mac: ['text', (one) => entryMac(macKeys, laneNo, places.get(one)!, one.entry)],
  })
  const replaced = composed.filter((one) => one.draft.version > 1)
  if (replaced.length === 0) return
  await sql`
    insert into index_library.superseded (record_id, version)
    select t.record_id, t.version - 1
    from unnest(${replaced.map((one) => one.draft.recordId)}::text[], ${replaced.map((one) => one.draft.version)}::integer[]) as t (record_id, version)`.execute(
    db,
  )
}
