import type {
  Allergy,
  CarePlan,
  DemoVisit,
  Diagnosis,
  Imaging,
  Medication,
  Observation,
  Operation,
  Panel,
  Vaccination,
} from '../localiser/visits.ts'
import { oids } from './oids.ts'
import { element, escapeXml, hl7Time } from './xml.ts'

const rowId = (id: string) => element('id', { root: oids.document, extension: id })
const entry = (content: string) => `<entry>${content}</entry>`
const act = (name: string, classCode: string, moodCode: string, content: string) =>
  element(name, { classCode, moodCode }, content)
const observation = (content: string) => act('observation', 'OBS', 'EVN', content)
const at = (time: string) => element('effectiveTime', { value: hl7Time(time) })
const between = (low: string, high: string) =>
  element(
    'effectiveTime',
    {},
    element('low', { value: hl7Time(low) }) + (high ? element('high', { value: hl7Time(high) }) : ''),
  )
const dataElement = (code: string, displayName: string) =>
  element('code', { code, codeSystem: oids.dataElements, displayName })
const text = (value: string) => `<value xsi:type="ST">${escapeXml(value)}</value>`
const status = (state: string) => element('statusCode', { code: state })

function codedDiagnosis(code: string, name: string, sct: string): string {
  return element(
    'value',
    { 'xsi:type': 'CD', code, codeSystem: oids.icd10, codeSystemName: 'ICD-10', displayName: name },
    element('translation', { code: sct, codeSystem: oids.sct }),
  )
}

export function diagnosisEntry(d: Diagnosis): string {
  const state = status(d.status === 'resolved' ? 'completed' : 'active')
  return entry(
    observation(
      rowId(d.id) +
        dataElement('DE05.01.024.00', '西医疾病诊断代码') +
        state +
        between(d.onset, d.abatement) +
        codedDiagnosis(d.code, d.name, d.sct),
    ),
  )
}

export function reasonEntry(v: DemoVisit): string {
  if (!v.reason) return ''
  const { code, name, sct } = v.reason
  return entry(
    observation(
      rowId(`${v.encounterId}.reason`) + dataElement('DE04.01.119.00', '主诉') + codedDiagnosis(code, name, sct),
    ),
  )
}

export function operationEntry(o: Operation): string {
  const original = { code: o.sct, codeSystem: o.sct.includes('-') ? oids.loinc : oids.sct }
  const code =
    o.system === 'ICD-9-CM-3'
      ? element(
          'code',
          { code: o.code, codeSystem: oids.icd9cm3, codeSystemName: 'ICD-9-CM-3', displayName: o.name },
          element('translation', original),
        )
      : element('code', { ...original, displayName: o.name })
  return entry(act('procedure', 'PROC', 'EVN', rowId(o.id) + code + between(o.start, o.end)))
}

export function carePlanEntry(p: CarePlan): string {
  const code = element('code', { code: p.code, codeSystem: oids.sct, displayName: p.name })
  return entry(act('act', 'ACT', 'INT', rowId(p.id) + code + status(p.status) + between(p.start, p.end)))
}

export function observationEntries(o: Observation): string {
  const parts = o.parts.length ? o.parts.map((p) => ({ ...p, id: `${o.id}/${p.code}` })) : [o]
  const category = element(
    'qualifier',
    {},
    element('name', { code: 'category' }) + element('value', { code: o.category }),
  )
  return parts
    .map((p) => {
      const code = element('code', { code: p.code, codeSystem: oids.loinc, displayName: p.name }, category)
      const value = /^-?\d/.test(p.value)
        ? element('value', { 'xsi:type': 'PQ', value: p.value, unit: p.unit || undefined })
        : text(p.value)
      return entry(observation(rowId(p.id) + code + at(o.time) + value))
    })
    .join('')
}

export function panelEntry(p: Panel): string {
  const count = `<component>${observation(element('code', { code: 'result-count' }) + element('value', { 'xsi:type': 'INT', value: p.resultCount }))}</component>`
  const code = element('code', { code: p.code, codeSystem: oids.loinc, displayName: p.name })
  return entry(act('organizer', 'BATTERY', 'EVN', rowId(p.id) + code + status('completed') + at(p.time) + count))
}

function consumable(code: string, codeSystem: string, codeSystemName: string, name: string): string {
  const drug =
    element('code', { code, codeSystem, codeSystemName, displayName: name }) + element('name', {}, escapeXml(name))
  return `<consumable><manufacturedProduct><manufacturedLabeledDrug>${drug}</manufacturedLabeledDrug></manufacturedProduct></consumable>`
}

const related = (code: string, value: string) =>
  element('entryRelationship', { typeCode: 'COMP' }, observation(code + text(value)))

export function medicationEntry(m: Medication): string {
  const form = related(dataElement('DE08.50.011.00', '药物剂型'), m.form)
  const spec = m.spec ? related(dataElement('DE08.50.043.00', '药物规格'), m.spec) : ''
  const drug = consumable(m.code, oids.rxnorm, 'RxNorm', m.name)
  return entry(
    act('substanceAdministration', 'SBADM', 'EVN', rowId(m.id) + status(m.status) + at(m.time) + drug + form + spec),
  )
}

export function vaccinationEntry(x: Vaccination): string {
  return entry(
    act(
      'substanceAdministration',
      'SBADM',
      'EVN',
      rowId(x.id) + status('completed') + at(x.time) + consumable(x.code, oids.cvx, 'CVX', x.name),
    ),
  )
}

export function imagingEntry(x: Imaging): string {
  const code = element('code', { code: x.code, codeSystem: oids.dicom, displayName: x.name })
  return entry(
    observation(rowId(x.id) + code + at(x.time) + element('value', { 'xsi:type': 'INT', value: x.seriesCount })),
  )
}

export function allergyEntry(a: Allergy): string {
  const value = element('value', { 'xsi:type': 'CD', code: a.code, codeSystem: oids.sct, displayName: a.name })
  const more =
    related(element('code', { code: 'category' }), a.category) +
    related(element('code', { code: 'criticality' }), a.criticality)
  return entry(observation(rowId(a.id) + dataElement('DE05.01.022.00', '过敏源代码') + at(a.time) + value + more))
}
