import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
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
           e.registration_id as "registrationId", e.encounter_ref as "encounterRef", b.entry
    from unnest(${keys.map((key) => key[0])}::text[], ${keys.map((key) => key[1])}::integer[]) as k (record_id, version)
    cross join lateral (select * from index_library.entry e where e.record_id = k.record_id and e.version = k.version offset 0) e
    join index_library.entry_bytes b on b.lane_no = e.lane_no and b.seq = e.seq
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
  const of = <T>(pick: (draft: EntryDraft) => T): T[] => composed.map((one) => pick(one.draft))
  const receivedAt = new Date(receivedAtMs).toISOString()
  const macs = composed.map((one, i) => entryMac(macKeys, laneNo, lastSeq + 1 + i, one.entry))
  await sql`
    insert into index_library.entry (record_id, version, lane_no, seq, org_id, record_type, day, kind, grade, fingerprint,
                                     registration_id, encounter_ref, collected_at, received_at)
    select t.record_id, t.version, ${laneNo}::integer, ${lastSeq}::bigint + t.position, t.org_id, t.record_type, t.day, t.kind, t.grade,
           t.fingerprint, t.registration_id, t.encounter_ref, t.collected_at, ${receivedAt}::timestamptz
    from unnest(${of((d) => d.recordId)}::text[], ${of((d) => d.version)}::integer[], ${of((d) => d.orgId)}::text[],
                ${of((d) => d.recordType)}::text[], ${of((d) => d.day)}::text[], ${of((d) => d.kind)}::text[],
                ${of((d) => d.grade)}::smallint[], ${of((d) => d.fingerprint)}::text[], ${of((d) => d.registrationId)}::text[],
                ${of((d) => d.encounterRef)}::text[], ${of((d) => d.collectedAt)}::timestamptz[])
      with ordinality as t (record_id, version, org_id, record_type, day, kind, grade, fingerprint, registration_id, encounter_ref, collected_at, position)`.execute(
    db,
  )
  // An entry has no raw line feed, so one text splits again without the quoting that an array literal needs.
  await sql`
    insert into index_library.entry_bytes (lane_no, seq, org_id, entry, master_salt, person_id, mac)
    select ${laneNo}::integer, ${lastSeq}::bigint + t.position, t.org_id, t.entry, t.master_salt, t.person_id, t.mac
    from unnest(${of((d) => d.orgId)}::text[], string_to_array(${composed.map((one) => one.entry).join('\n')}::text, chr(10)),
                ${composed.map((one) => one.masterSalt)}::text[], ${composed.map((one) => one.personId)}::text[], ${macs}::text[])
      with ordinality as t (org_id, entry, master_salt, person_id, mac, position)`.execute(db)
  const replaced = composed.filter((one) => one.draft.version > 1)
  if (replaced.length === 0) return
  await sql`
    insert into index_library.superseded (record_id, version)
    select t.record_id, t.version - 1
    from unnest(${replaced.map((one) => one.draft.recordId)}::text[], ${replaced.map((one) => one.draft.version)}::integer[]) as t (record_id, version)`.execute(
    db,
  )
}
