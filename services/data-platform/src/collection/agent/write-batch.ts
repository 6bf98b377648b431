import { sm3Hex } from '@jhc/gm/sm3.ts'
import { type CopyColumns, copyRows } from '@jhc/server-kit/copy-rows.ts'
import { type Kysely, sql } from 'kysely'
import type { AcceptedBatch, EncounterRow, KnownUnit, RecordRow, VersionRow } from './agent-model.ts'
import { insertRows, unnest } from './bulk.ts'
import { enqueueBatch } from './enqueue-batch.ts'
import type { EnqueuedRow } from './outgoing.ts'
import { addQuarantine, resolveQuarantine } from './quarantine-rows.ts'
import type { StoreOptions } from './run-store.ts'

/** Everything that comes of one chunk, within the caller's transaction; answers the outbox rows that stand for it. */
export async function writeBatch(
  trx: Kysely<any>,
  options: StoreOptions,
  batch: AcceptedBatch,
): Promise<EnqueuedRow[]> {
  const { sourceId } = options
  await copyRows(trx, 'collection.records', batch.newRecords, {
    record_id: ['text', (r) => r.recordId],
    source_id: ['text', () => sourceId],
    org_id: ['text', (r) => r.orgId],
    local_id: ['text', (r) => r.localId],
    unit_key: ['text', (r) => r.unitKey],
    local_patient_id: ['text', (r) => r.localPatientId],
    local_encounter_id: ['text', (r) => r.localEncounterId],
    current_version: ['integer', (r) => r.currentVersion],
    content_digest: ['text', (r) => r.contentDigest],
  })
  await updateRecords(trx, batch.changedRecords)
  await writeVersions(trx, options, batch.versions)
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
  await writeEncounters(trx, options, batch)
  const rows = await enqueueBatch(trx, options, batch)
  await writeUnits(trx, options, batch)
  await resolveQuarantine(
    trx,
    options,
    batch.units.map((u) => u.unitKey),
    batch.quarantine,
  )
  const quarantined = await addQuarantine(trx, options, batch.runId, batch.quarantine)
  if (batch.stagedSeq !== null)
    await sql`delete from collection.staged where source_id = ${sourceId} and seq = ${batch.stagedSeq}`.execute(trx)
  await countInRun(trx, batch, quarantined)
  return rows
}

async function writeVersions(
  trx: Kysely<any>,
  { sourceId, orgId }: StoreOptions,
  versions: VersionRow[],
): Promise<void> {
  const sets = new Map([...new Set(versions.map((v) => v.fieldNames))].map((names) => [names, sm3Hex(names)]))
  await insertRows(
    trx,
    'collection.field_sets',
    [...sets],
    {
      source_id: ['text', () => sourceId],
      field_set: ['text', ([, id]) => id],
      org_id: ['text', () => orgId],
      names: ['text', ([names]) => names],
    },
    sql`on conflict (source_id, field_set) do nothing`,
  )
  await copyRows(trx, 'collection.record_versions', versions, {
    record_id: ['text', (v) => v.recordId],
    version: ['integer', (v) => v.version],
    source_id: ['text', () => sourceId],
    org_id: ['text', (v) => v.orgId],
    kind: ['text', (v) => v.kind],
    record_type: ['text', (v) => v.recordType],
    day: ['text', (v) => v.day],
    grade: ['smallint', (v) => v.grade],
    previous_fingerprint: ['text', (v) => v.previousFingerprint],
    fingerprint: ['text', (v) => v.fingerprint],
    wrapped_seed: ['text', (v) => v.wrappedSeed],
    leaf_count: ['integer', (v) => v.leafCount],
    leaves: ['bytea', (v) => v.leaves],
    field_set: ['text', (v) => sets.get(v.fieldNames)],
    patient_commitment: ['text', (v) => v.patientCommitment],
    encounter_commitment: ['text', (v) => v.encounterCommitment],
    patient_ref: ['text', (v) => v.patientRef],
    encounter_ref: ['text', (v) => v.encounterRef],
    collected_at: ['timestamptz', (v) => v.collectedAt],
  })
}

async function writeEncounters(trx: Kysely<any>, { sourceId }: StoreOptions, batch: AcceptedBatch): Promise<void> {
  const columns: CopyColumns<EncounterRow> = {
    source_id: ['text', () => sourceId],
    encounter_ref: ['text', (e) => e.encounterRef],
    org_id: ['text', (e) => e.orgId],
    patient_ref: ['text', (e) => e.patientRef],
    kind: ['text', (e) => e.kind],
    start_text: ['text', (e) => e.start],
    end_text: ['text', (e) => e.end],
    campus: ['text', (e) => e.campus],
  }
  await copyRows(trx, 'collection.encounters', batch.newEncounters, columns)
  await insertRows(
    trx,
    'collection.encounters',
    batch.changedEncounters,
    columns,
    sql`on conflict (source_id, encounter_ref) do update set patient_ref = excluded.patient_ref, kind = excluded.kind,
      start_text = excluded.start_text, end_text = excluded.end_text, campus = excluded.campus`,
  )
}

async function writeUnits(trx: Kysely<any>, options: StoreOptions, batch: AcceptedBatch): Promise<void> {
  const changedAt = new Date(options.now())
  const columns: CopyColumns<KnownUnit> = {
    source_id: ['text', () => options.sourceId],
    unit_key: ['text', (u) => u.unitKey],
    org_id: ['text', () => options.orgId],
    payload_digest: ['text', (u) => u.payloadDigest],
    state: ['text', (u) => u.state],
    changed_at: ['timestamptz', () => changedAt],
  }
  await copyRows(trx, 'collection.units', batch.newUnits, columns)
  await insertRows(
    trx,
    'collection.units',
    batch.units,
    columns,
    sql`on conflict (source_id, unit_key) do update
      set payload_digest = excluded.payload_digest, state = excluded.state, changed_at = excluded.changed_at`,
  )
}

async function updateRecords(trx: Kysely<any>, records: RecordRow[]): Promise<void> {
  if (records.length === 0) return
  await sql`update collection.records r set org_id = c.org_id, unit_key = c.unit_key, local_patient_id = c.local_patient_id,
      local_encounter_id = c.local_encounter_id, current_version = c.current_version, content_digest = c.content_digest,
      tombstoned = c.tombstoned
    from ${unnest(records, {
      record_id: ['text', (r) => r.recordId],
      org_id: ['text', (r) => r.orgId],
      unit_key: ['text', (r) => r.unitKey],
      local_patient_id: ['text', (r) => r.localPatientId],
      local_encounter_id: ['text', (r) => r.localEncounterId],
      current_version: ['integer', (r) => r.currentVersion],
      content_digest: ['text', (r) => r.contentDigest],
      tombstoned: ['boolean', (r) => r.tombstoned],
    })} c (record_id, org_id, unit_key, local_patient_id, local_encounter_id, current_version, content_digest, tombstoned)
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
