import { seal } from '@jhc/gm/envelope.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { digestOfOrdered } from '@jhc/record/content-digest.ts'
import type { EncounterRef, MappedRecord, PatientRegistration } from '@jhc/record/model.ts'
import type { OrderedField } from '@jhc/record/order.ts'
import type { MappedUnit, Mapper, MappingProblem, RawUnit } from '../../sources/connector.ts'
import { type AgentKeys, encounterRef, keyedDigest, patientRef } from './agent-keys.ts'
import type { AcceptedBatch, RecordRow, StagedUnit } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'
import { checkUnit } from './check-unit.ts'
import type { Outgoing } from './outgoing.ts'
import { sealVersion } from './seal-version.ts'
import { type ChunkParts, isKnown, openChunk, unitAad } from './stage-chunks.ts'

export interface ProcessOptions extends ChunkParts {
  mapper: Mapper
  now: () => number
  /** Units of chunks that this process has staged and not yet accepted, by the chunk's number. */
  fresh: Map<number, StagedUnit[]>
  outgoing: Outgoing
}

interface MappedStaged {
  staged: StagedUnit
  mapped: MappedUnit
  ordered: Map<MappedRecord, OrderedField[]>
}

/** Maps, checks and accepts one chunk of staged units in one transaction; returns how many there were. */
export async function processUnits(store: AgentStore, options: ProcessOptions): Promise<number> {
  const chunk = await store.nextStaged([...options.fresh.keys()])
  if (!chunk) return 0
  const units = options.fresh.get(chunk.seq) ?? (await openChunk(store, options, chunk))
  const batch = emptyBatch(chunk.runId, chunk.seq)
  const mapped = mapChanged(options, units, batch)
  await acceptRecords(store, options, mapped, batch)
  await acceptPeople(store, options, mapped, batch)
  if (batch.unchangedUnitKeys.length > 0) batch.recordsUnchanged += await store.countRecords(batch.unchangedUnitKeys)
  options.outgoing.keep(batch, await store.acceptBatch(batch))
  options.fresh.delete(chunk.seq)
  return units.length
}

export function emptyBatch(runId: string, stagedSeq: number | null = null): AcceptedBatch {
  return {
    runId,
    stagedSeq,
    newUnits: [],
    units: [],
    unchangedUnitKeys: [],
    newRecords: [],
    changedRecords: [],
    versions: [],
    patients: [],
    newEncounters: [],
    changedEncounters: [],
    quarantine: [],
    recordsUnchanged: 0,
  }
}

type SafelyMapped =
  | { ok: true; mapped: MappedUnit; ordered: Map<MappedRecord, OrderedField[]> }
  | { ok: false; problems: MappingProblem[] }

/** A mapper that throws is a problem of that unit, never of the run. */
export function mapSafely(mapper: Mapper, unit: RawUnit): SafelyMapped {
  try {
    const result = mapper(unit)
    if (!result.ok) return result
    const { problems, ordered } = checkUnit(result.mapped)
    return problems.length > 0 ? { ok: false, problems } : { ok: true, mapped: result.mapped, ordered }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'error'
    return { ok: false, problems: [{ field: 'unit', reasonCode: 'not-mappable', detail: `内容无法解析（${name}）` }] }
  }
}

function mapChanged(options: ProcessOptions, units: StagedUnit[], batch: AcceptedBatch): MappedStaged[] {
  const mapped: MappedStaged[] = []
  for (const staged of units) {
    if (isKnown(staged)) {
      if (staged.before!.state === 'accepted') batch.unchangedUnitKeys.push(staged.unitKey)
      continue
    }
    const { unitKey: key, payload, origin } = staged
    const result = mapSafely(options.mapper, { key, payload, origin })
    if (result.ok) mapped.push({ staged, mapped: result.mapped, ordered: result.ordered })
    else quarantine(options, batch, staged, result.problems)
  }
  return mapped
}

function noteUnit(batch: AcceptedBatch, unit: StagedUnit, state: 'accepted' | 'quarantined'): void {
  const list = unit.before ? batch.units : batch.newUnits
  list.push({ unitKey: unit.unitKey, payloadDigest: unit.digest, state })
}

function quarantine(
  { keys, sourceId }: ChunkParts,
  batch: AcceptedBatch,
  unit: StagedUnit,
  problems: MappingProblem[],
): void {
  noteUnit(batch, unit, 'quarantined')
  const payload = seal(keys.stagingWrap, Buffer.from(unit.payload), unitAad(sourceId, unit.unitKey))
  for (const problem of problems)
    batch.quarantine.push({ unitKey: unit.unitKey, origin: unit.origin, payload, ...problem })
}

async function acceptRecords(
  store: AgentStore,
  options: ProcessOptions,
  mapped: MappedStaged[],
  batch: AcceptedBatch,
): Promise<void> {
  // A unit that was never seen holds no record; its records' ids may be held by another one.
  const rows = await store.recordsOf(
    mapped.filter(({ staged }) => staged.before).map(({ staged }) => staged.unitKey),
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
      quarantine(options, batch, unit.staged, [
        { field: 'record.id', reasonCode: 'held-by-other-unit', detail: '该档案标识已属于另一就诊单元' },
      ])
      rejected.push(unit)
      continue
    }
    noteUnit(batch, unit.staged, 'accepted')
    const present = new Set<string>()
    for (const record of unit.mapped.records) {
      present.add(record.localId)
      const before = byLocalId.get(record.localId)
      const fields = unit.ordered.get(record)!
      byLocalId.set(record.localId, acceptRecord(options, batch, unitKey, { record, fields }, before, collectedAt))
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
  { record: mapped, fields }: { record: MappedRecord; fields: OrderedField[] },
  before: RecordRow | undefined,
  collectedAt: Date,
): RecordRow {
  const { keys } = options
  const digest = digestOfOrdered(keys.contentDigest.bytes, fields)
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
  const sealed = sealVersion(keys, next, before ? 'update' : 'create', fields, collectedAt)
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
    const before = facts.get(ref)
    if (before === [one.kind, one.start, one.end, one.departmentOrCampus, ofPatient].join('\n')) continue
    const list = before === undefined ? batch.newEncounters : batch.changedEncounters
    list.push({
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
