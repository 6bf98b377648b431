import type { RecordType } from '@jhc/record/model.ts'
import { readDataCsv } from './csv.ts'
import type { SourceId } from './organisations.ts'

export type RecordCounts = Record<RecordType, number>
export interface ExpectedCounts {
  encounters: Record<SourceId, number>
  patientsWithTwoProviders: number
  registrations: Record<SourceId, number>
  records: Record<SourceId, RecordCounts>
  recordsTotal: number
}

const none = (): RecordCounts => ({
  'outpatient-visit': 0,
  'inpatient-stay': 0,
  'checkup-report': 0,
  'lab-report': 0,
  prescription: 0,
  immunization: 0,
  allergy: 0,
  imaging: 0,
})

/**
 * What must come out of a complete collection, counted straight from the CSV files: on purpose it shares no code with
 * the localiser's visits, the fakes or the mappers, so that a mistake there shows.
 */
export function expectedCounts(): ExpectedCounts {
  const csv = <K extends string>(name: string) => readDataCsv<K>(`synthea-flat-615/${name}.csv`)
  const sourceOf = new Map(
    readDataCsv<'provider_id' | 'source'>('demo-organisations.csv').map((r) => [r.provider_id, r.source as SourceId]),
  )
  const encounters = csv<'id' | 'patient' | 'start' | 'class' | 'type_code' | 'service_provider'>('encounters')
  const home = new Map(encounters.map((e) => [e.id, sourceOf.get(e.service_provider)!]))
  const result: ExpectedCounts = {
    encounters: { district: 0, 'hospital-a': 0, 'hospital-b': 0 },
    patientsWithTwoProviders: 0,
    registrations: { district: 0, 'hospital-a': 0, 'hospital-b': 0 },
    records: { district: none(), 'hospital-a': none(), 'hospital-b': none() },
    recordsTotal: 0,
  }
  const withLab = new Set<string>()
  const withVital = new Set<string>()
  for (const o of csv<'encounter' | 'category'>('observations')) {
    if (o.category === 'laboratory') withLab.add(o.encounter)
    if (o.category.startsWith('vital-sign')) withVital.add(o.encounter)
  }
  const providers = new Map<string, Set<string>>()
  for (const e of encounters) {
    const source = home.get(e.id)!
    result.encounters[source]++
    const checkup = e.class === 'AMB' && e.type_code === '185349003' && (withLab.has(e.id) || withVital.has(e.id))
    result.records[source][e.class === 'IMP' ? 'inpatient-stay' : checkup ? 'checkup-report' : 'outpatient-visit']++
    if (!checkup && withLab.has(e.id)) result.records[source]['lab-report']++
    providers.set(e.patient, (providers.get(e.patient) ?? new Set()).add(e.service_provider))
  }
  for (const own of providers.values()) {
    if (own.size > 1) result.patientsWithTwoProviders++
    for (const provider of own) result.registrations[sourceOf.get(provider)!]++
  }
  for (const id of new Set(csv<'encounter'>('medications').map((m) => m.encounter)))
    result.records[home.get(id)!].prescription++
  for (const i of csv<'encounter'>('immunizations')) result.records[home.get(i.encounter)!].immunization++
  for (const i of csv<'encounter'>('imaging_studies')) result.records[home.get(i.encounter)!].imaging++
  for (const a of csv<'patient' | 'recorded'>('allergies')) {
    const own = encounters.filter((e) => e.patient === a.patient).map((e) => ({ at: Date.parse(e.start), id: e.id }))
    own.sort((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1))
    const last = own.findLast((e) => e.at <= Date.parse(a.recorded)) ?? own[0]!
    result.records[home.get(last.id)!].allergy++
  }
  for (const counts of Object.values(result.records)) for (const n of Object.values(counts)) result.recordsTotal += n
  return result
}
