import type { RecordType } from '@jhc/record/model.ts'
import type { DemoVisit } from './visits.ts'

/** A record that a visit yields, by the composition rule of docs/reference/demo-data.md §2. */
export interface DemoRecordKey {
  recordType: RecordType
  localId: string
  day: string
  /** Row id of an immunization, imaging or allergy record. */
  rowId: string
}

export function visitRecordType(visit: DemoVisit): RecordType {
  if (visit.type === '3') return 'inpatient-stay'
  return visit.type === '4' ? 'checkup-report' : 'outpatient-visit'
}

/** Laboratory results and panels belong to a lab-report of their own, unless they are part of a check-up. */
export function hasLabReport(visit: DemoVisit): boolean {
  return visit.type !== '4' && visit.labs.length > 0
}

export function recordsOf(visit: DemoVisit): DemoRecordKey[] {
  const day = visit.start.slice(0, 10)
  const id = visit.encounterId
  const records: DemoRecordKey[] = [{ recordType: visitRecordType(visit), localId: `visit/${id}`, day, rowId: '' }]
  if (hasLabReport(visit)) records.push({ recordType: 'lab-report', localId: `lab/${id}`, day, rowId: '' })
  if (visit.medications.length) records.push({ recordType: 'prescription', localId: `rx/${id}`, day, rowId: '' })
  for (const v of visit.vaccinations)
    records.push({ recordType: 'immunization', localId: `imm/${v.id}`, day: v.time.slice(0, 10), rowId: v.id })
  for (const i of visit.imaging)
    records.push({ recordType: 'imaging', localId: `img/${i.id}`, day: i.time.slice(0, 10), rowId: i.id })
  for (const a of visit.allergies)
    records.push({ recordType: 'allergy', localId: `alg/${a.id}`, day: a.time.slice(0, 10), rowId: a.id })
  return records
}
