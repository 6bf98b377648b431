import { demoDoctors, demoOrganisations } from '../localiser/organisations.ts'
import { demoRegistrations } from '../localiser/registrations.ts'
import { type DemoVisit, type Observation, visitTypeNames } from '../localiser/visits.ts'
import type { TableName } from './tables.ts'

/** Receives one row: cells in the table's column order, then its update stamp. */
export type RowSink = (table: TableName, cells: string[], updated: string) => void

const registeredAt = '2021-03-31T00:00:00Z'

export function emitMasterRows(sink: RowSink): void {
  for (const o of demoOrganisations()) {
    if (o.source === 'district')
      sink('org_info', [o.orgId, o.name, o.kind, o.parentId, `上海市静安区${o.street}`], registeredAt)
  }
  for (const d of demoDoctors().values()) sink('doctor_info', [d.doctorCode, d.name, d.sex, ''], registeredAt)
  for (const r of demoRegistrations()) {
    if (r.source !== 'district') continue
    const idType = r.identityNumber ? '01' : ''
    sink(
      'patient_info',
      [
        r.orgId,
        r.localPatientId,
        r.name,
        r.sex,
        r.birthDate,
        idType,
        r.identityNumber,
        r.phone,
        r.address,
        r.maritalCode,
      ],
      registeredAt,
    )
  }
}

function observationRows(visitId: string, o: Observation): string[][] {
  const parts = o.parts.length ? o.parts.map((p) => ({ ...p, id: `${o.id}/${p.code}` })) : [o]
  return parts.map((p) => [p.id, visitId, o.category, p.code, p.name, p.value, p.unit, o.time])
}

export function emitVisitRows(v: DemoVisit, sink: RowSink): void {
  const id = v.encounterId
  const put = (table: TableName, cells: string[]) => sink(table, cells, v.updated)
  put('visit', [
    id,
    v.organisation.orgId,
    v.registration.localPatientId,
    v.type,
    visitTypeNames[v.type],
    v.start,
    v.end,
    v.category.code,
    v.category.name,
    v.reason?.code ?? '',
    v.reason?.name ?? '',
    v.doctor.code,
    v.doctor.name,
    v.department,
  ])
  for (const d of v.diagnoses) put('diagnosis', [d.id, id, d.code, d.name, d.onset, d.abatement, d.status, d.sct])
  for (const o of v.operations) put('operation', [o.id, id, o.code, o.system, o.name, o.start, o.end])
  for (const p of v.carePlans) put('care_plan', [p.id, id, p.code, p.name, p.start, p.end, p.status])
  for (const o of v.vitalSigns) for (const row of observationRows(id, o)) put('vital_sign', row)
  for (const o of v.assessments) for (const row of observationRows(id, o)) put('assessment', row)
  for (const o of v.labs) put('lab_item', [o.id, id, o.code, o.name, o.value, o.unit, o.time])
  for (const p of v.panels) put('lab_report', [p.id, id, p.code, p.name, p.time, p.resultCount])
  for (const m of v.medications) put('prescription_item', [m.id, id, m.code, m.name, m.form, m.spec, m.status, m.time])
  for (const x of v.vaccinations) put('vaccination', [x.id, id, x.code, x.name, x.time])
  for (const x of v.imaging) put('exam_report', [x.id, id, x.code, x.name, x.time, x.seriesCount])
  for (const a of v.allergies) put('allergy', [a.id, id, a.code, a.name, a.category, a.criticality, a.time])
}
