import type { RecordType } from '@jhc/record/model.ts'
import { type DemoRecordKey, hasLabReport } from '../localiser/records.ts'
import type { DemoVisit } from '../localiser/visits.ts'
import { documentHeader } from './document-header.ts'
import * as entries from './entries.ts'
import { oids } from './oids.ts'
import { element, escapeXml } from './xml.ts'

const documentTypes: Record<RecordType, { code: string; title: string }> = {
  'outpatient-visit': { code: 'C0002', title: '门（急）诊病历' },
  'inpatient-stay': { code: 'C0053', title: '出院小结' },
  'checkup-report': { code: 'C0001', title: '体检报告' },
  'lab-report': { code: 'C0007', title: '检验记录' },
  imaging: { code: 'C0006', title: '检查报告' },
  prescription: { code: 'C0004', title: '西药处方' },
  immunization: { code: 'C0001', title: '预防接种记录' },
  allergy: { code: 'C0001', title: '过敏记录' },
}

const sectionNames = {
  '29548-5': ['Diagnosis', '诊断'],
  '11535-2': ['HOSPITAL DISCHARGE DX', '出院诊断'],
  '47519-4': ['HISTORY OF PROCEDURES', '处置与手术'],
  '29545-1': ['PHYSICAL EXAMINATION', '体格检查'],
  '30954-2': ['STUDIES SUMMARY', '辅助检查'],
  '18776-5': ['TREATMENT PLAN', '治疗计划'],
  '10160-0': ['HISTORY OF MEDICATION USE', '用药'],
  '11369-6': ['HISTORY OF IMMUNIZATIONS', '预防接种'],
  '48765-2': ['Allergies, adverse reactions, alerts', '过敏史'],
} as const
type SectionCode = keyof typeof sectionNames

function section(code: SectionCode, names: string[], content: string): string {
  if (content === '') return ''
  const [displayName, title] = sectionNames[code]
  const head =
    element('code', { code, codeSystem: oids.loinc, codeSystemName: 'LOINC', displayName }) +
    element('title', {}, title)
  return `<component><section>${head}${element('text', {}, escapeXml(names.join('；')))}\n${content}</section></component>\n`
}

const names = (items: { name: string }[]) => items.map((i) => i.name)
const all = <T>(items: T[], make: (item: T) => string) => items.map(make).join('\n')

function visitSections(v: DemoVisit, recordType: RecordType): string {
  // Report panels without a lab-report of their own stay with the visit; a check-up holds its results itself.
  const labs = recordType === 'checkup-report' ? v.labs : []
  const panels = hasLabReport(v) ? [] : v.panels
  const studies = [...v.assessments, ...labs]
  return [
    section(
      recordType === 'inpatient-stay' ? '11535-2' : '29548-5',
      names(v.diagnoses),
      entries.reasonEntry(v) + all(v.diagnoses, entries.diagnosisEntry),
    ),
    section('47519-4', names(v.operations), all(v.operations, entries.operationEntry)),
    section('29545-1', names(v.vitalSigns), all(v.vitalSigns, entries.observationEntries)),
    section(
      '30954-2',
      names([...studies, ...panels]),
      all(studies, entries.observationEntries) + all(panels, entries.panelEntry),
    ),
    section('18776-5', names(v.carePlans), all(v.carePlans, entries.carePlanEntry)),
  ].join('')
}

function bodySections(v: DemoVisit, record: DemoRecordKey): string {
  const own = <T extends { id: string }>(items: T[]) => items.filter((i) => i.id === record.rowId)
  switch (record.recordType) {
    case 'lab-report':
      return section(
        '30954-2',
        names([...v.labs, ...v.panels]),
        all(v.labs, entries.observationEntries) + all(v.panels, entries.panelEntry),
      )
    case 'prescription':
      return section('10160-0', names(v.medications), all(v.medications, entries.medicationEntry))
    case 'immunization':
      return section('11369-6', names(own(v.vaccinations)), all(own(v.vaccinations), entries.vaccinationEntry))
    case 'imaging':
      return section('30954-2', names(own(v.imaging)), all(own(v.imaging), entries.imagingEntry))
    case 'allergy':
      return section('48765-2', names(own(v.allergies)), all(own(v.allergies), entries.allergyEntry))
    default:
      return visitSections(v, record.recordType)
  }
}

export interface BuiltDocument {
  fileName: string
  text: string
  written: string
}

/** `visit/…` → `visit.…`: the document's setId and the middle of its file name. */
export function documentKey(localId: string): string {
  return localId.replace('/', '.')
}

export function buildDocument(v: DemoVisit, record: DemoRecordKey): BuiltDocument {
  const { code, title } = documentTypes[record.recordType]
  const key = documentKey(record.localId)
  const header = documentHeader(v, { code, title, key, version: 1, written: v.updated })
  const body = `<component><structuredBody>\n${bodySections(v, record)}</structuredBody></component>`
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${header}\n${body}\n</ClinicalDocument>\n`
  return { fileName: `${code}_${key}.xml`, text, written: v.updated }
}
