import { type Kysely, sql } from 'kysely'
import type { AcceptedBatch, RecordRow, VersionRow } from './agent-model.ts'
import { insertRows, rowsByKeys, unnest } from './bulk.ts'
import { enqueue } from './outbox-rows.ts'
import { addQuarantine, resolveQuarantine } from './quarantine-rows.ts'
import type { Guarded, StoreOptions } from './run-store.ts'

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
      const { rows } =
        await sql<any>`select r.* from ${rowsByKeys('collection.records', 'unit_key', sourceId, unitKeys)}
        union select r.* from ${rowsByKeys('collection.records', 'local_id', sourceId, localIds)}`.execute(db)
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

    async acceptBatch(batch: AcceptedBatch): Promise<void> {
      await guarded((trx) => writeBatch(trx, options, batch))
    },

    async version(recordId: string, version: number): Promise<(VersionRow & LocalIds) | null> {
      const { rows } =
        await sql<any>`select v.*, r.local_id, r.local_patient_id, r.local_encounter_id from collection.record_versions v
        join collection.records r using (record_id)
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
        await sql<any>`select v.*, r.local_id, r.local_patient_id, r.local_encounter_id from collection.records r
        join collection.record_versions v on v.record_id = r.record_id and v.version = r.current_version
        where r.source_id = ${sourceId} and r.unit_key = any(${unitKeys}::text[])
        order by r.unit_key, r.local_id`.execute(db)
      return rows.map((row) => ({ ...versionOf(row), ...localIdsOf(row) }))
    },
  }
}

async function writeBatch(trx: Kysely<any>, options: StoreOptions, batch: AcceptedBatch): Promise<void> {
  const { sourceId, orgId } = options
  await insertRows(trx, 'collection.records', batch.newRecords, {
    record_id: ['text', (r) => r.recordId],
    source_id: ['text', () => sourceId],
    org_id: ['text', (r) => r.orgId],
    local_id: ['text', (r) => r.localId],
    unit_key: ['text', (r) => r.unitKey],
    record_type: ['text', (r) => r.recordType],
    day: ['text', (r) => r.day],
    grade: ['smallint', (r) => r.grade],
    local_patient_id: ['text', (r) => r.localPatientId],
    local_encounter_id: ['text', (r) => r.localEncounterId],
    current_version: ['integer', (r) => r.currentVersion],
    fingerprint: ['text', (r) => r.fingerprint],
    content_digest: ['text', (r) => r.contentDigest],
  })
  await updateRecords(trx, batch.changedRecords)
  await insertRows(trx, 'collection.record_versions', batch.versions, {
    record_id: ['text', (v) => v.recordId],
    version: ['integer', (v) => v.version],
    source_id: ['text', () => sourceId],
    org_id: ['text', (v) => v.orgId],
    unit_key: ['text', (v) => v.unitKey],
    kind: ['text', (v) => v.kind],
    record_type: ['text', (v) => v.recordType],
    day: ['text', (v) => v.day],
    grade: ['smallint', (v) => v.grade],
    previous_fingerprint: ['text', (v) => v.previousFingerprint],
    fingerprint: ['text', (v) => v.fingerprint],
    content_digest: ['text', (v) => v.contentDigest],
    wrapped_seed: ['text', (v) => v.wrappedSeed],
    leaf_count: ['integer', (v) => v.leafCount],
    leaves: ['bytea', (v) => v.leaves],
    field_names: ['text', (v) => v.fieldNames],
    patient_commitment: ['text', (v) => v.patientCommitment],
    encounter_commitment: ['text', (v) => v.encounterCommitment],
    patient_ref: ['text', (v) => v.patientRef],
    encounter_ref: ['text', (v) => v.encounterRef],
    collected_at: ['timestamptz', (v) => v.collectedAt],
  })
  await insertRows(
    trx,
    'collection.patients',
    batch.patients,
    {
      source_id: ['text', () => sourceId],
      patient_ref: ['text', (p) => p.patientRef],
      org_id: ['text', (p) => p.orgId],
      parts_digest: ['text', (p) => p.partsDigest],
      pending: ['text', (p) => p.pending],
    },
    sql`on conflict (source_id, patient_ref) do update set parts_digest = excluded.parts_digest, pending = excluded.pending`,
  )
  await insertRows(
    trx,
    'collection.encounters',
    batch.encounters,
    {
      source_id: ['text', () => sourceId],
      encounter_ref: ['text', (e) => e.encounterRef],
      org_id: ['text', (e) => e.orgId],
      patient_ref: ['text', (e) => e.patientRef],
      kind: ['text', (e) => e.kind],
      start_text: ['text', (e) => e.start],
      end_text: ['text', (e) => e.end],
      campus: ['text', (e) => e.campus],
    },
    sql`on conflict (source_id, encounter_ref) do update set patient_ref = excluded.patient_ref, kind = excluded.kind,
      start_text = excluded.start_text, end_text = excluded.end_text, campus = excluded.campus`,
  )
  // The order of these rows is the order of sending: an entry needs its patient's registration and its encounter.
  await enqueue(trx, options, batch.runId, [
    ...batch.patients.map((p) => ({ kind: 'registration' as const, ref: p.patientRef, version: 0 })),
    ...batch.encounters.map((e) => ({ kind: 'encounter' as const, ref: e.encounterRef, version: 0 })),
    ...batch.versions.map((v) => ({ kind: 'entry' as const, ref: v.recordId, version: v.version })),
  ])
  await insertRows(
    trx,
    'collection.units',
    batch.units,
    {
      source_id: ['text', () => sourceId],
      unit_key: ['text', (u) => u.unitKey],
      org_id: ['text', () => orgId],
      payload_digest: ['text', (u) => u.payloadDigest],
      state: ['text', (u) => u.state],
      changed_at: ['timestamptz', () => new Date(options.now())],
    },
    sql`on conflict (source_id, unit_key) do update
      set payload_digest = excluded.payload_digest, state = excluded.state, changed_at = excluded.changed_at`,
  )
  await resolveQuarantine(
    trx,
    options,
    batch.units.map((u) => u.unitKey),
    batch.quarantine,
  )
  const quarantined = await addQuarantine(trx, options, batch.runId, batch.quarantine)
  await sql`delete from collection.staged where source_id = ${sourceId} and seq = any(${batch.stagedSeqs}::bigint[])`.execute(
    trx,
  )
  await countInRun(trx, batch, quarantined)
}

async function updateRecords(trx: Kysely<any>, records: RecordRow[]): Promise<void> {
  if (records.length === 0) return
  await sql`update collection.records r set unit_key = c.unit_key, record_type = c.record_type, day = c.day, grade = c.grade,
      local_patient_id = c.local_patient_id, local_encounter_id = c.local_encounter_id, current_version = c.current_version,
      fingerprint = c.fingerprint, content_digest = c.content_digest, tombstoned = c.tombstoned
    from ${unnest(records, {
      record_id: ['text', (r) => r.recordId],
      unit_key: ['text', (r) => r.unitKey],
      record_type: ['text', (r) => r.recordType],
      day: ['text', (r) => r.day],
      grade: ['smallint', (r) => r.grade],
      local_patient_id: ['text', (r) => r.localPatientId],
      local_encounter_id: ['text', (r) => r.localEncounterId],
      current_version: ['integer', (r) => r.currentVersion],
      fingerprint: ['text', (r) => r.fingerprint],
      content_digest: ['text', (r) => r.contentDigest],
      tombstoned: ['boolean', (r) => r.tombstoned],
    })} c (record_id, unit_key, record_type, day, grade, local_patient_id, local_encounter_id, current_version, fingerprint,
      content_digest, tombstoned)
    where r.record_id = c.record_id`.execute(trx)
}

async function countInRun(trx: Kysely<any>, batch: AcceptedBatch, quarantined: number): Promise<void> {
  const tombstones = batch.versions.filter((v) => v.kind === 'tombstone').length
  const changed = batch.versions.length - tombstones - batch.newRecords.length
  await sql`update collection.runs set records_new = records_new + ${batch.newRecords.length}, records_changed = records_changed + ${changed},
      records_unchanged = records_unchanged + ${batch.recordsUnchanged}, tombstones = tombstones + ${tombstones},
      quarantined = quarantined + ${quarantined}
    where run_id = ${batch.runId}`.execute(trx)
}

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
    contentDigest: row.content_digest,
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
