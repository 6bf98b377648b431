import type { EncounterRef, Grade, MappedRecord, RecordField, RecordType } from '@jhc/record/model.ts'
import { type ElementName, elements, type GroupName, systems } from '@jhc/record/standard-elements.ts'
import {
  type Coded,
  type EncounterItems,
  encounterKinds,
  noItems,
  type SourceEncounter,
  type SourceItem,
  type SourceObservation,
} from './source-encounter.ts'

/**
 * The composition rule of docs/reference/demo-data.md §2: every row of an encounter lands in exactly one record.
 * A check-up holds its laboratory results itself; otherwise they are a lab report of their own.
 */
export function composeRecords(encounter: SourceEncounter): MappedRecord[] {
  const { id } = encounter
  const day = encounter.start.slice(0, 10)
  const checkup = encounter.visitType === '4'
  const ownLab = !checkup && encounter.labs.length > 0
  const visitItems: EncounterItems = {
    ...encounter,
    labs: checkup ? encounter.labs : [],
    panels: ownLab ? [] : encounter.panels,
    medications: [],
    vaccinations: [],
    imaging: [],
    allergies: [],
  }
  const records = [
    composeRecord(encounter, visitRecordType(encounter.visitType), `visit/${id}`, day, [
      ...visitFields(encounter),
      ...itemFields(visitItems),
    ]),
  ]
  const part = (type: RecordType, localId: string, onDay: string, items: Partial<EncounterItems>) =>
    records.push(composeRecord(encounter, type, localId, onDay, itemFields({ ...noItems(), ...items })))
  if (ownLab) part('lab-report', `lab/${id}`, day, { labs: encounter.labs, panels: encounter.panels })
  if (encounter.medications.length > 0) part('prescription', `rx/${id}`, day, { medications: encounter.medications })
  for (const one of encounter.vaccinations)
    part('immunization', `imm/${one.id}`, one.time.slice(0, 10), { vaccinations: [one] })
  for (const one of encounter.imaging) part('imaging', `img/${one.id}`, one.time.slice(0, 10), { imaging: [one] })
  for (const one of encounter.allergies) part('allergy', `alg/${one.id}`, one.time.slice(0, 10), { allergies: [one] })
  return records
}

export function visitRecordType(visitType: SourceEncounter['visitType']): RecordType {
  if (visitType === '3') return 'inpatient-stay'
  return visitType === '4' ? 'checkup-report' : 'outpatient-visit'
}

export function composeRecord(
  encounter: SourceEncounter,
  recordType: RecordType,
  localId: string,
  day: string,
  fields: RecordField[],
): MappedRecord {
  return {
    localId,
    orgId: encounter.orgId,
    recordType,
    day,
    grade: gradeOf(recordType, fields),
    localPatientId: encounter.patient.localPatientId,
    localEncounterId: encounter.id,
    fields,
  }
}

export function encounterRefOf(encounter: SourceEncounter, start = encounter.start, end = encounter.end): EncounterRef {
  return {
    localEncounterId: encounter.id,
    localPatientId: encounter.patient.localPatientId,
    orgId: encounter.orgId,
    kind: encounterKinds[encounter.visitType],
    start,
    end,
    departmentOrCampus: encounter.organisation || encounter.department,
  }
}

/** GB/T 39725 grades. 5: illnesses whose disclosure does special harm (mental disorders, HIV, sexually transmitted, abortion). */
const specialDiseases = /^(F\d|B2[0-4]|A5\d|A6[0-4]|O0[4-6])/
function gradeOf(recordType: RecordType, fields: RecordField[]): Grade {
  if (fields.some((field) => field.system === systems.icd10 && specialDiseases.test(field.code ?? ''))) return 5
  return recordType === 'immunization' ? 2 : 3
}

/** Collects fields of one group; an absent value makes no field. */
function writer(group: GroupName) {
  const fields: RecordField[] = []
  const add = (
    occurrence: number,
    name: ElementName,
    text: string,
    more: { code?: string; system?: string; unit?: string } = {},
  ) => {
    if (text === '' && !more.code) return
    const field: RecordField = {
      element: elements[name].element,
      group,
      occurrence: String(occurrence),
      text: text || more.code!,
    }
    if (more.code) Object.assign(field, { code: more.code, system: more.system })
    if (more.unit) field.unit = more.unit
    fields.push(field)
  }
  const coded = (occurrence: number, name: ElementName, value: Coded | null) => {
    if (value) add(occurrence, name, value.text, { code: value.code, system: value.system })
  }
  return { fields, add, coded }
}

export function visitFields(visit: SourceEncounter): RecordField[] {
  const { fields, add, coded } = writer('visit')
  const inpatient = visit.visitType === '3'
  add(0, 'visitType', visit.visitTypeName, { code: visit.visitType, system: systems.visitType })
  add(0, inpatient ? 'admission' : 'visitStart', visit.start)
  add(0, inpatient ? 'discharge' : 'visitEnd', visit.end)
  coded(0, 'visitCategory', visit.category)
  coded(0, 'visitReason', visit.reason)
  coded(0, 'visitReasonSource', visit.reasonSource ?? null)
  add(0, 'organisation', visit.organisation ?? '')
  add(0, 'department', visit.department)
  add(0, 'doctor', visit.doctor.name, visit.doctor.code ? { code: visit.doctor.code, system: systems.local } : {})
  return fields
}

export function itemFields(items: EncounterItems): RecordField[] {
  return [
    ...group('diagnosis', items.diagnoses, (w, one, i) => {
      w.coded(i, 'diagnosis', one.coded)
      w.coded(i, 'diagnosisSource', one.sourceCode)
      w.add(i, 'diagnosisOnset', one.time)
      w.add(i, 'diagnosisAbatement', one.abatement)
      w.add(i, 'diagnosisStatus', one.status)
    }),
    ...group('procedure', items.procedures, (w, one, i) => {
      w.coded(i, 'procedure', one.coded)
      w.coded(i, 'procedureSource', one.sourceCode)
      w.add(i, 'procedureStart', one.time)
      w.add(i, 'procedureEnd', one.end)
    }),
    ...group('care-plan', items.carePlans, (w, one, i) => {
      w.coded(i, 'carePlan', one.coded)
      w.add(i, 'carePlanStart', one.time)
      w.add(i, 'carePlanEnd', one.end)
      w.add(i, 'carePlanStatus', one.status)
    }),
    ...group('vital-sign', items.vitalSigns, writeObservation),
    ...group('observation', items.observations, writeObservation),
    ...group('lab', items.labs, writeObservation),
    ...group('lab-panel', items.panels, (w, one, i) => {
      w.coded(i, 'panel', one.coded)
      w.add(i, 'panelTime', one.time)
      w.add(i, 'panelResults', one.resultCount)
    }),
    ...group('medication', items.medications, (w, one, i) => {
      w.coded(i, 'drug', one.coded)
      w.add(i, 'drugForm', one.form)
      w.add(i, 'drugSpec', one.spec)
      w.add(i, 'drugStatus', one.status)
      w.add(i, 'drugTime', one.time)
    }),
    ...group('vaccination', items.vaccinations, (w, one, i) => {
      w.coded(i, 'vaccine', one.coded)
      w.add(i, 'vaccineTime', one.time)
    }),
    ...group('imaging', items.imaging, (w, one, i) => {
      w.coded(i, 'modality', one.coded)
      w.add(i, 'imagingTime', one.time)
      w.add(i, 'imagingSeries', one.series)
    }),
    ...group('allergy', items.allergies, (w, one, i) => {
      w.coded(i, 'allergen', one.coded)
      w.add(i, 'allergyCategory', one.category)
      w.add(i, 'allergyCriticality', one.criticality)
      w.add(i, 'allergyTime', one.time)
    }),
  ]
}

function writeObservation(w: ReturnType<typeof writer>, one: SourceObservation, i: number): void {
  w.coded(i, 'item', one.coded)
  w.add(i, 'result', one.value, one.unit ? { unit: one.unit } : {})
  w.add(i, 'resultCategory', one.category)
  w.add(i, 'resultTime', one.time)
}

/** Occurrences are numbered by time, then row id: an order that does not depend on how the source happened to answer. */
function group<T extends SourceItem>(
  name: GroupName,
  items: readonly T[],
  write: (w: ReturnType<typeof writer>, item: T, occurrence: number) => void,
): RecordField[] {
  const w = writer(name)
  const ordered = items.length < 2 ? items : [...items].sort((a, b) => compare(a.time, b.time) || compare(a.id, b.id))
  ordered.forEach((item, i) => {
    write(w, item, i)
  })
  return w.fields
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
