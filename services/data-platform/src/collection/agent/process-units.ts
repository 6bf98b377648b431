import { open, seal } from '@jhc/gm/envelope.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { contentDigest } from '@jhc/record/content-digest.ts'
import type { EncounterRef, MappedRecord, PatientRegistration } from '@jhc/record/model.ts'
import type { MappedUnit, Mapper, MappingProblem, RawUnit } from '../../sources/connector.ts'
import { type AgentKeys, encounterRef, keyedDigest, patientRef } from './agent-keys.ts'
import type { AcceptedBatch, RecordRow, StagedUnit } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'
import { checkUnit } from './check-unit.ts'
import { sealVersion } from './seal-version.ts'

export interface ProcessOptions {
  sourceId: string
  keys: AgentKeys
  mapper: Mapper
  /** Part of a unit's digest: a new mapper maps every unit again. */
  mapperVersion: string
  now: () => number
  fresh: Map<string, string>
}

export const stagingAad = (sourceId: string, unitKey: string) => `jhc-staged/1|${sourceId}|${unitKey}`

interface MappedStaged {
  staged: StagedUnit
  digest: string
  mapped: MappedUnit
}

/** Maps, checks and accepts one handful of staged units in one transaction; returns how many there were. */
export async function processUnits(store: AgentStore, options: ProcessOptions, maxUnits = 500): Promise<number> {
  const staged = await store.nextStaged(maxUnits, 16 * 1024 * 1024)
  if (staged.length === 0) return 0
  const batch = emptyBatch(staged[0]!.runId, staged)
  const mapped = await mapChanged(store, options, staged, batch)
  await acceptRecords(store, options, mapped, batch)
  await acceptPeople(store, options, mapped, batch)
  batch.recordsUnchanged += await store.countRecords(batch.unchangedUnitKeys)
  await store.acceptBatch(batch)
  return staged.length
}

export function emptyBatch(runId: string, staged: StagedUnit[] = []): AcceptedBatch {
  return {
    runId,
    stagedSeqs: staged.map((unit) => unit.seq),
    units: [],
    unchangedUnitKeys: [],
    newRecords: [],
    changedRecords: [],
    versions: [],
    patients: [],
    encounters: [],
    quarantine: [],
    recordsUnchanged: 0,
  }
}

/** A mapper that throws is a problem of that unit, never of the run. */
export function mapSafely(mapper: Mapper, unit: RawUnit): ReturnType<Mapper> {
  try {
    const result = mapper(unit)
    if (!result.ok) return result
    const problems = checkUnit(result.mapped)
    return problems.length > 0 ? { ok: false, problems } : result
  } catch (error) {
    const name = error instanceof Error ? error.name : 'error'
    return { ok: false, problems: [{ field: 'unit', reasonCode: 'not-mappable', detail: `内容无法解析（${name}）` }] }
  }
}

async function mapChanged(
  store: AgentStore,
  options: ProcessOptions,
  staged: StagedUnit[],
  batch: AcceptedBatch,
): Promise<MappedStaged[]> {
  const known = await store.knownUnits(staged.map((unit) => unit.unitKey))
  const mapped: MappedStaged[] = []
  for (const unit of staged) {
    const payload = options.fresh.get(unit.unitKey) ?? openStaged(options, unit)
    const digest = unitDigest(options, payload)
    const before = known.get(unit.unitKey)
    if (before?.payloadDigest === digest && before.state !== 'vanished') {
      if (before.state === 'accepted') batch.unchangedUnitKeys.push(unit.unitKey)
      continue
    }
    const result = mapSafely(options.mapper, { key: unit.unitKey, payload, origin: unit.origin })
    if (result.ok) mapped.push({ staged: unit, digest, mapped: result.mapped })
    else quarantine(batch, unit, digest, result.problems)
  }
  return mapped
}

function openStaged({ keys, sourceId }: ProcessOptions, unit: StagedUnit): string {
  return Buffer.from(open(keys.stagingWrap, unit.payload, stagingAad(sourceId, unit.unitKey))).toString()
}

/** A new mapper maps every unit again, so its version is part of the digest. */
export function unitDigest(
  { keys, mapperVersion }: Pick<ProcessOptions, 'keys' | 'mapperVersion'>,
  payload: string,
): string {
  return keyedDigest(keys, `${mapperVersion}\u0000${payload}`)
}

function quarantine(batch: AcceptedBatch, unit: StagedUnit, digest: string, problems: MappingProblem[]): void {
  batch.units.push({ unitKey: unit.unitKey, payloadDigest: digest, state: 'quarantined' })
  for (const problem of problems) {
    batch.quarantine.push({ unitKey: unit.unitKey, origin: unit.origin, payload: unit.payload, ...problem })
  }
}

async function acceptRecords(
  store: AgentStore,
  options: ProcessOptions,
  mapped: MappedStaged[],
  batch: AcceptedBatch,
): Promise<void> {
  const rows = await store.recordsOf(
    mapped.map((unit) => unit.staged.unitKey),
    mapped.flatMap((unit) => unit.mapped.records.map((record) => record.localId)),
  )
  const byLocalId = new Map(rows.map((row) => [row.localId, row]))
  const byUnit = Map.groupBy(rows, (row) => row.unitKey)
  const collectedAt = new Date(options.now())
  const rejected: MappedStaged[] = []
  for (const unit of mapped) {
    const { unitKey } = unit.staged
    const taken = unit.mapped.records.find((record) => {
      const holder = byLocalId.get(record.localId)
      return holder && !holder.tombstoned && holder.unitKey !== unitKey
    })
    if (taken) {
      quarantine(batch, unit.staged, unit.digest, [
        { field: 'record.id', reasonCode: 'held-by-other-unit', detail: '该档案标识已属于另一就诊单元' },
      ])
      rejected.push(unit)
      continue
    }
    batch.units.push({ unitKey, payloadDigest: unit.digest, state: 'accepted' })
    const present = new Set<string>()
    for (const record of unit.mapped.records) {
      present.add(record.localId)
      byLocalId.set(
        record.localId,
        acceptRecord(options, batch, unitKey, record, byLocalId.get(record.localId), collectedAt),
      )
    }
    for (const row of byUnit.get(unitKey) ?? []) {
      if (!row.tombstoned && !present.has(row.localId)) entomb(options.keys, batch, row, collectedAt)
    }
  }
  for (const unit of rejected) mapped.splice(mapped.indexOf(unit), 1)
}

function acceptRecord(
  options: ProcessOptions,
  batch: AcceptedBatch,
  unitKey: string,
  mapped: MappedRecord,
  before: RecordRow | undefined,
  collectedAt: Date,
): RecordRow {
  const { keys } = options
  const digest = contentDigest(keys.contentDigest.bytes, mapped.fields)
  const facts = {
    orgId: mapped.orgId,
    localId: mapped.localId,
    unitKey,
    recordType: mapped.recordType,
    day: mapped.day,
    grade: mapped.grade,
    localPatientId: mapped.localPatientId,
    localEncounterId: mapped.localEncounterId,
    contentDigest: digest,
  }
  if (before && !before.tombstoned && before.contentDigest === digest && sameFacts(before, facts)) {
    batch.recordsUnchanged += 1
    return before
  }
  const next: RecordRow = {
    ...facts,
    recordId: before?.recordId ?? uuidv7(),
    currentVersion: (before?.currentVersion ?? 0) + 1,
    fingerprint: before?.fingerprint ?? '',
    tombstoned: false,
  }
  const sealed = sealVersion(keys, next, before ? 'update' : 'create', mapped.fields, collectedAt)
  batch.versions.push(sealed.version)
  if (before) batch.changedRecords.push(sealed.record)
  else batch.newRecords.push(sealed.record)
  return sealed.record
}

/** The header and the commitments are part of a version too: a record that moved to another day or patient is a changed one. */
function sameFacts(
  a: RecordRow,
  b: Omit<RecordRow, 'recordId' | 'currentVersion' | 'fingerprint' | 'tombstoned'>,
): boolean {
  return (
    a.orgId === b.orgId &&
    a.recordType === b.recordType &&
    a.day === b.day &&
    a.grade === b.grade &&
    a.localPatientId === b.localPatientId &&
    a.localEncounterId === b.localEncounterId
  )
}

/** The record is no longer at the source: its last version says so, and holds no field. */
export function entomb(keys: AgentKeys, batch: AcceptedBatch, row: RecordRow, collectedAt: Date): void {
  const next = { ...row, currentVersion: row.currentVersion + 1, contentDigest: '' }
  const sealed = sealVersion(keys, next, 'tombstone', [], collectedAt)
  batch.versions.push(sealed.version)
  batch.changedRecords.push(sealed.record)
}

async function acceptPeople(
  store: AgentStore,
  options: ProcessOptions,
  mapped: MappedStaged[],
  batch: AcceptedBatch,
): Promise<void> {
  const { keys, sourceId } = options
  const patients = new Map<string, PatientRegistration>()
  const encounters = new Map<string, EncounterRef>()
  for (const { mapped: unit } of mapped) {
    for (const patient of unit.patients) patients.set(patientRef(keys, patient.orgId, patient.localPatientId), patient)
    for (const one of unit.encounters) encounters.set(encounterRef(keys, one.orgId, one.localEncounterId), one)
  }
  const digests = await store.patientDigests([...patients.keys()])
  for (const [ref, patient] of patients) {
    const text = JSON.stringify(patient)
    const partsDigest = keyedDigest(keys, text)
    if (digests.get(ref) === partsDigest) continue
    const pending = seal(keys.stagingWrap, Buffer.from(text), registrationAad(sourceId, ref))
    batch.patients.push({ patientRef: ref, orgId: patient.orgId, partsDigest, pending })
  }
  const facts = await store.encounterFacts([...encounters.keys()])
  for (const [ref, one] of encounters) {
    const ofPatient = patientRef(keys, one.orgId, one.localPatientId)
    if (facts.get(ref) === [one.kind, one.start, one.end, one.departmentOrCampus, ofPatient].join('\n')) continue
    batch.encounters.push({
      encounterRef: ref,
      patientRef: ofPatient,
      orgId: one.orgId,
      kind: one.kind,
      start: one.start,
      end: one.end,
      campus: one.departmentOrCampus,
    })
  }
}

export const registrationAad = (sourceId: string, ref: string) => `jhc-registration/1|${sourceId}|${ref}`
