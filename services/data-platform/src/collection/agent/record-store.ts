import { type Kysely, sql } from 'kysely'
import type { AcceptedBatch, RecordRow, VersionRow } from './agent-model.ts'
import { rowsByKeys } from './bulk.ts'
import type { EnqueuedRow } from './outgoing.ts'
import type { Guarded, StoreOptions } from './run-store.ts'
import { writeBatch } from './write-batch.ts'

export interface LocalIds {
  localId: string
  localPatientId: string
  localEncounterId: string
}

function localIdsOf(row: any): LocalIds {
  return { localId: row.local_id, localPatientId: row.local_patient_id, localEncounterId: row.local_encounter_id }
}

/** Records, their versions, and what is known of patients and encounters. */
export function createRecordStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId } = options
  return {
    /** All records of these units, and those that bear one of these local ids wherever they are. */
    async recordsOf(unitKeys: string[], localIds: string[]): Promise<RecordRow[]> {
      const { rows } = await sql<any>`
        select r.*, v.record_type, v.day, v.grade, v.fingerprint, v.org_id from (
          select r.* from ${rowsByKeys('collection.records', 'unit_key', sourceId, unitKeys)}
          union select r.* from ${rowsByKeys('collection.records', 'local_id', sourceId, localIds)}) r
        cross join lateral (${currentVersion}) v`.execute(db)
      return rows.map(recordOf)
    },

    async countRecords(unitKeys: string[]): Promise<number> {
      if (unitKeys.length === 0) return 0
      const { rows } = await sql<any>`select count(*) as n
        from ${rowsByKeys('collection.records', 'unit_key', sourceId, unitKeys)} where not r.tombstoned`.execute(db)
      return rows[0].n
    },

    async patientDigests(refs: string[]): Promise<Map<string, string>> {
      const { rows } = await sql<any>`select r.patient_ref, r.parts_digest
        from ${rowsByKeys('collection.patients', 'patient_ref', sourceId, refs)}`.execute(db)
      return new Map(rows.map((row) => [row.patient_ref, row.parts_digest]))
    },

    /** `kind start end campus patient`, to see whether an encounter is known as it is. */
    async encounterFacts(refs: string[]): Promise<Map<string, string>> {
      const { rows } =
        await sql<any>`select r.* from ${rowsByKeys('collection.encounters', 'encounter_ref', sourceId, refs)}`.execute(
          db,
        )
      return new Map(
        rows.map((row) => [
          row.encounter_ref,
          [row.kind, row.start_text, row.end_text, row.campus, row.patient_ref].join('\n'),
        ]),
      )
    },

    /** Answers the rows of the outbox that stand for the batch. */
    async acceptBatch(batch: AcceptedBatch): Promise<EnqueuedRow[]> {
      return guarded((trx) => writeBatch(trx, options, batch))
    },

    async version(recordId: string, version: number): Promise<(VersionRow & LocalIds) | null> {
      const { rows } =
        await sql<any>`select v.*, ${namesOf}, r.unit_key, r.local_id, r.local_patient_id, r.local_encounter_id
        from collection.record_versions v join collection.records r using (record_id)
        where v.source_id = ${sourceId} and v.record_id = ${recordId} and v.version = ${version}`.execute(db)
      return rows[0] ? { ...versionOf(rows[0]), ...localIdsOf(rows[0]) } : null
    },

    async unitKeysAfter(after: string, limit: number): Promise<string[]> {
      const { rows } = await sql<any>`select unit_key from collection.units
        where source_id = ${sourceId} and unit_key > ${after} order by unit_key limit ${limit}`.execute(db)
      return rows.map((row) => row.unit_key)
    },

    async currentVersionsOf(unitKeys: string[]): Promise<(VersionRow & LocalIds)[]> {
      const { rows } =
        await sql<any>`select v.*, ${namesOf}, r.unit_key, r.local_id, r.local_patient_id, r.local_encounter_id
        from collection.records r cross join lateral (${currentVersion}) v
        where r.source_id = ${sourceId} and r.unit_key = any(${unitKeys}::text[])
        order by r.unit_key, r.local_id`.execute(db)
      return rows.map((row) => ({ ...versionOf(row), ...localIdsOf(row) }))
    },
  }
}

/** `offset 0`: a look-up a record, whatever the planner knows of the table. */
const currentVersion = sql`select * from collection.record_versions where record_id = r.record_id and version = r.current_version offset 0`
/** Over versions `v`. */
export const namesOf = sql`(select names from collection.field_sets s where s.source_id = v.source_id and s.field_set = v.field_set) as field_names`

function recordOf(row: any): RecordRow {
  return {
    recordId: row.record_id,
    orgId: row.org_id,
    localId: row.local_id,
    unitKey: row.unit_key,
    recordType: row.record_type,
    day: row.day,
    grade: row.grade,
    localPatientId: row.local_patient_id,
    localEncounterId: row.local_encounter_id,
    currentVersion: row.current_version,
    fingerprint: row.fingerprint,
    contentDigest: row.content_digest,
    tombstoned: row.tombstoned,
  }
}

export function versionOf(row: any): VersionRow {
  return {
    recordId: row.record_id,
    version: row.version,
    orgId: row.org_id,
    unitKey: row.unit_key,
    kind: row.kind,
    recordType: row.record_type,
    day: row.day,
    grade: row.grade,
    previousFingerprint: row.previous_fingerprint,
    fingerprint: row.fingerprint,
    wrappedSeed: row.wrapped_seed,
    leafCount: row.leaf_count,
    leaves: row.leaves,
    fieldNames: row.field_names,
    patientCommitment: row.patient_commitment,
    encounterCommitment: row.encounter_commitment,
    patientRef: row.patient_ref,
    encounterRef: row.encounter_ref,
    collectedAt: row.collected_at,
  }
}
