import { mapAnswer, mapCode } from './code-map.ts'
import { type DemoSource, demoSource, type EncounterRow, groupBy, type ObservationRow } from './demo-source.ts'
import { type DemoOrganisation, demoDoctors, organisationOf, type SourceId } from './organisations.ts'
import { type DemoRegistration, registrationOf } from './registrations.ts'

/** 就诊类型 as the sources write it; it decides the record type of the visit (docs/reference/demo-data.md §2). */
export type VisitType = '1' | '2' | '3' | '4'
export const visitTypeNames: Record<VisitType, string> = { '1': '门诊', '2': '急诊', '3': '住院', '4': '体检' }

export interface CodedItem {
  id: string
  code: string
  name: string
}
export interface Diagnosis extends CodedItem {
  sct: string
  onset: string
  abatement: string
  status: string
}
export interface Operation extends CodedItem {
  system: string
  sct: string
  start: string
  end: string
}
export interface CarePlan extends CodedItem {
  start: string
  end: string
  status: string
}
export interface Observation extends CodedItem {
  category: string
  time: string
  value: string
  unit: string
  /** The values of a row that holds several (blood pressure, KOOS); then `value` and `unit` are empty. */
  parts: { code: string; name: string; value: string; unit: string }[]
}
export interface Panel extends CodedItem {
  time: string
  resultCount: string
}
export interface Medication extends CodedItem {
  form: string
  spec: string
  status: string
  time: string
}
export interface Vaccination extends CodedItem {
  time: string
}
export interface Imaging extends CodedItem {
  time: string
  seriesCount: string
}
export interface Allergy extends CodedItem {
  category: string
  criticality: string
  time: string
}

/** One encounter with everything that hangs on it, as its hospital would hold it. */
export interface DemoVisit {
  encounterId: string
  source: SourceId
  organisation: DemoOrganisation
  registration: DemoRegistration
  type: VisitType
  /** v3-ActCode of the CSV: AMB, EMER, IMP. */
  actClass: string
  category: { code: string; name: string }
  reason: { code: string; sct: string; name: string } | null
  start: string
  end: string
  /** Empty texts where the CSV names none (81 death certifications). */
  doctor: { code: string; name: string }
  department: string
  /** When the source loaded or last touched it: ISO, UTC, whole seconds. */
  updated: string
  diagnoses: Diagnosis[]
  operations: Operation[]
  carePlans: CarePlan[]
  vitalSigns: Observation[]
  assessments: Observation[]
  labs: Observation[]
  panels: Panel[]
  medications: Medication[]
  vaccinations: Vaccination[]
  imaging: Imaging[]
  allergies: Allergy[]
}

const checkupCategory = '185349003'
export const isVitalSign = (row: ObservationRow) => row.category === 'vital-signs' || row.category === 'vital-sign'
export const isLaboratory = (row: ObservationRow) => row.category === 'laboratory'

function visitTypeOf(row: EncounterRow, observations: ObservationRow[]): VisitType {
  if (row.class === 'IMP') return '3'
  if (row.class === 'EMER') return '2'
  return row.type_code === checkupCategory && observations.some((o) => isVitalSign(o) || isLaboratory(o)) ? '4' : '1'
}

function departmentOf(type: VisitType, categoryName: string): string {
  if (type === '4') return '体检中心'
  if (type === '2') return '急诊科'
  if (/产/.test(categoryName)) return '产科'
  if (/骨科/.test(categoryName)) return '骨科'
  if (/外科/.test(categoryName)) return '外科'
  if (/过敏|哮喘/.test(categoryName)) return '变态反应科'
  if (/精神|应激|脱毒/.test(categoryName)) return '精神科'
  return type === '3' ? '内科病区' : '全科门诊'
}

/** A blood pressure or a score with subscales: one row, several values `code=value unit|…`. */
function splitParts(row: ObservationRow): Observation['parts'] {
  return row.value.split('|').map((part) => {
    const [code, rest] = part.split('=') as [string, string]
    const space = rest.indexOf(' ')
    return { code, name: mapCode('observation', code).name, value: rest.slice(0, space), unit: rest.slice(space + 1) }
  })
}

function observationOf(row: ObservationRow): Observation {
  const base = {
    id: row.id,
    code: row.code,
    name: mapCode('observation', row.code).name,
    category: row.category,
    time: row.effective,
  }
  if (/^\d+-\d=/.test(row.value)) return { ...base, value: '', unit: '', parts: splitParts(row) }
  return { ...base, value: mapAnswer(row.code, row.value), unit: row.unit, parts: [] }
}

const loadedAt = Date.parse('2021-04-01T00:00:00Z')

/** Where each allergy row hangs: the patient's latest encounter with start ≤ recorded, else the first. */
export function allergyHomes(source: DemoSource): Map<string, string> {
  const encounters = groupBy([...source.encounters].sort(byStart), (e) => e.patient)
  return new Map(
    source.allergies.map((a) => {
      const own = encounters.get(a.patient)!
      return [a.id, (own.findLast((e) => e.start <= a.recorded) ?? own[0]!).id]
    }),
  )
}

// All start texts of the CSV have the offset +00:00, so text order is time order.
export function byStart(a: EncounterRow, b: EncounterRow): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1
}

function indexRows(source: DemoSource) {
  const byEncounter = <T extends { encounter: string }>(rows: T[]) => groupBy(rows, (r) => r.encounter)
  const homes = allergyHomes(source)
  return {
    conditions: byEncounter(source.conditions),
    observations: byEncounter(source.observations),
    medications: byEncounter(source.medications),
    procedures: byEncounter(source.procedures),
    immunizations: byEncounter(source.immunizations),
    reports: byEncounter(source.reports),
    carePlans: byEncounter(source.carePlans),
    imaging: byEncounter(source.imaging),
    allergies: groupBy(source.allergies, (a) => homes.get(a.id)!),
  }
}

function makeVisit(row: EncounterRow, i: number, rows: ReturnType<typeof indexRows>): DemoVisit {
  const organisation = organisationOf(row.service_provider)
  const observations = rows.observations.get(row.id) ?? []
  const category = mapCode('encounterType', row.type_code).name
  const type = visitTypeOf(row, observations)
  const doctor = demoDoctors().get(row.practitioner)
  const reason = row.reason_code ? mapCode('condition', row.reason_code) : null
  const list = <T, U>(found: T[] | undefined, make: (item: T) => U): U[] => (found ?? []).map(make)
  return {
    encounterId: row.id,
    source: organisation.source,
    organisation,
    registration: registrationOf(organisation.orgId, row.patient),
    type,
    actClass: row.class,
    category: { code: row.type_code, name: category },
    reason: reason && { code: reason.targetCode, sct: row.reason_code, name: reason.name },
    start: row.start,
    end: row.end,
    doctor: { code: doctor?.doctorCode ?? '', name: doctor?.name ?? '' },
    department: departmentOf(type, category),
    updated: new Date(loadedAt + i * 1000).toISOString(),
    diagnoses: list(rows.conditions.get(row.id), (r) => {
      const mapped = mapCode('condition', r.code)
      return {
        id: r.id,
        code: mapped.targetCode,
        name: mapped.name,
        sct: r.code,
        onset: r.onset,
        abatement: r.abatement,
        status: r.clinical_status,
      }
    }),
    operations: list(rows.procedures.get(row.id), (r) => {
      const mapped = mapCode('procedure', r.code)
      return {
        id: r.id,
        code: mapped.targetCode,
        system: mapped.targetSystem,
        name: mapped.name,
        sct: r.code,
        start: r.start,
        end: r.end,
      }
    }),
    carePlans: list(rows.carePlans.get(row.id), (r) => ({
      id: r.id,
      code: r.code,
      name: mapCode('carePlan', r.code).name,
      start: r.start,
      end: r.end,
      status: r.status,
    })),
    vitalSigns: observations.filter(isVitalSign).map(observationOf),
    labs: observations.filter(isLaboratory).map(observationOf),
    assessments: observations.filter((o) => !isVitalSign(o) && !isLaboratory(o)).map(observationOf),
    panels: list(rows.reports.get(row.id), (r) => ({
      id: r.id,
      code: r.code,
      name: mapCode('panel', r.code).name,
      time: r.effective,
      resultCount: r.n_results,
    })),
    medications: list(rows.medications.get(row.id), (r) => {
      const { name, form, spec } = mapCode('medication', r.code)
      return { id: r.id, code: r.code, name, form, spec, status: r.status, time: r.authored_on }
    }),
    vaccinations: list(rows.immunizations.get(row.id), (r) => ({
      id: r.id,
      code: r.cvx_code,
      name: mapCode('immunization', r.cvx_code).name,
      time: r.occurrence,
    })),
    imaging: list(rows.imaging.get(row.id), (r) => ({
      id: r.id,
      code: r.modality,
      name: mapCode('modality', r.modality).name,
      time: r.started,
      seriesCount: r.n_series,
    })),
    allergies: list(rows.allergies.get(row.id), (r) => ({
      id: r.id,
      code: r.code,
      name: mapCode('allergy', r.code).name,
      category: r.category,
      criticality: r.criticality,
      time: r.recorded,
    })),
  }
}

let visits: DemoVisit[] | undefined

/** All 18 098 encounters by start, localised; kept for the life of the process. */
export function demoVisits(source?: SourceId): DemoVisit[] {
  if (!visits) {
    const rows = indexRows(demoSource())
    visits = [...demoSource().encounters].sort(byStart).map((row, i) => makeVisit(row, i, rows))
  }
  return source ? visits.filter((v) => v.source === source) : visits
}
