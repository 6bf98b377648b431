import type { RecordType } from '@jhc/record/model.ts'
import { composeRecord, encounterRefOf, itemFields, visitFields } from '../compose-records.ts'
import type { Mapper } from '../connector.ts'
import { type Problems, problemList } from '../problems.ts'
import { noItems, type SourceEncounter, visitTypeNames } from '../source-encounter.ts'
import { checkTemplate } from './document-types.ts'
import { addEntry } from './map-entry.ts'
import { codedOf, oids } from './oids.ts'
import { all, at, attribute, content, parseXml, type XmlNode, XmlRefused } from './xml-tree.ts'

export const cdaMapperVersion = 'cda-1'

const recordTypeByCode: Record<string, RecordType> = {
  C0002: 'outpatient-visit',
  C0003: 'outpatient-visit',
  C0004: 'prescription',
  C0006: 'imaging',
  C0007: 'lab-report',
  C0053: 'inpatient-stay',
}
/** C0001 病历概要 is used for several kinds of record; its title tells which. */
const recordTypeByTitle: Record<string, RecordType> = {
  体检报告: 'checkup-report',
  预防接种记录: 'immunization',
  过敏记录: 'allergy',
}

/** One WS/T 500 document → one record with its patient and encounter. Problems name the element by its path. */
export const cdaMapper: Mapper = (raw) => {
  let root: XmlNode
  try {
    root = parseXml(raw.payload, 'urn:hl7-org:v3')
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error
    return { ok: false, problems: [{ field: 'document', reasonCode: error.reasonCode, detail: error.message }] }
  }
  const problems = problemList()
  if (root.name !== 'ClinicalDocument') {
    problems.add('document', 'not-clinical-document', '根元素不是 ClinicalDocument')
    return { ok: false, problems: problems.problems }
  }
  const recordType = recordTypeOf(root, problems)
  const setId = problems.required('setId', attribute(root, 'setId', 'extension'))
  const encounter = encounterOf(root, problems)
  for (const section of all(root, 'component/structuredBody/component/section')) {
    const code = attribute(section, 'code', 'code')
    all(section, 'entry').forEach((entry, i) => {
      for (const act of entry.children) addEntry(encounter, code, act, `section[${code}].entry[${i}]`, problems)
    })
  }
  if (problems.problems.length > 0) return { ok: false, problems: problems.problems }
  const visit = recordType === 'outpatient-visit' || recordType === 'inpatient-stay' || recordType === 'checkup-report'
  const day = dayOf(recordType!, encounter)
  const fields = [...(visit ? visitFields(encounter) : []), ...itemFields(encounter)]
  const record = composeRecord(encounter, recordType!, setId.replace('.', '/'), day, fields)
  const ref = { ...encounterRefOf(encounter), start: isoText(encounter.start), end: isoText(encounter.end) }
  return { ok: true, mapped: { patients: [encounter.patient], encounters: [ref], records: [record] } }
}

function recordTypeOf(root: XmlNode, problems: Problems): RecordType | undefined {
  const code = attribute(root, 'code', 'code')
  const finding = checkTemplate(
    code,
    all(root, 'templateId').map((one) => one.attributes.root ?? ''),
  )
  if (finding)
    problems.add(finding.reasonCode === 'wrong-template' ? 'templateId' : 'code', finding.reasonCode, finding.detail)
  const type = recordTypeByCode[code] ?? (code === 'C0001' ? recordTypeByTitle[content(root, 'title')] : undefined)
  if (!type && !finding) problems.add('title', 'unsupported-document', '该类文档（或其标题）尚无对应的标准档案类型')
  return type
}

function encounterOf(root: XmlNode, problems: Problems): SourceEncounter {
  const role = at(root, 'recordTarget/patientRole')
  const encompassing = at(root, 'componentOf/encompassingEncounter')
  const facility = at(encompassing, 'location/healthCareFacility')
  const provider = at(facility, 'serviceProviderOrganization')
  const orgId = attribute(provider, 'id', 'extension') || attribute(role, 'providerOrganization/id', 'extension')
  const author = at(root, 'author/assignedAuthor')
  const doctor = attribute(author, 'id', 'root') === oids.doctor ? attribute(author, 'id', 'extension') : ''
  const said = all(encompassing, 'code/translation').find(
    (one) => one.attributes.codeSystemName === '就诊类型',
  )?.attributes
  const visitType = problems.oneOf(
    'encompassingEncounter.code.translation',
    said?.code ?? '',
    ['1', '2', '3', '4'] as const,
    '就诊类型应为 1 至 4',
  )
  const category = at(encompassing, 'code').attributes
  return {
    ...noItems(),
    id: problems.required('encompassingEncounter.id', attribute(encompassing, 'id', 'extension')),
    orgId: problems.required('serviceProviderOrganization.id', orgId),
    patient: {
      localPatientId: problems.required('patientRole.id', attribute(role, 'id', 'extension')),
      orgId,
      name: content(role, 'patient/name'),
      sex: attribute(role, 'patient/administrativeGenderCode', 'code'),
      birthDate: isoDay(attribute(role, 'patient/birthTime', 'value')),
      identityNumber:
        all(role, 'patient/id').find((one) => one.attributes.root === oids.identityNumber)?.attributes.extension ?? '',
      phone: attribute(role, 'telecom', 'value').replace(/^tel:/, ''),
      address: content(role, 'addr/streetAddressLine') || content(role, 'addr'),
    },
    visitType,
    visitTypeName: said?.displayName || (visitTypeNames[visitType] ?? ''),
    start: problems.hl7Time(
      'encompassingEncounter.effectiveTime.low',
      attribute(encompassing, 'effectiveTime/low', 'value'),
    ),
    end: problems.hl7Time(
      'encompassingEncounter.effectiveTime.high',
      attribute(encompassing, 'effectiveTime/high', 'value'),
      false,
    ),
    category: codedOf(category),
    reason: null,
    organisation: content(provider, 'name'),
    department: content(facility, 'location/name'),
    doctor: { code: doctor, name: doctor ? content(author, 'assignedPerson/name') : '' },
  }
}

/** A record of one row has that row's day; every other the day of the visit (docs/reference/demo-data.md §2). */
function dayOf(recordType: RecordType, encounter: SourceEncounter): string {
  const own = { immunization: encounter.vaccinations, imaging: encounter.imaging, allergy: encounter.allergies }[
    recordType as 'imaging'
  ]
  return isoDay(own?.[0]?.time ?? encounter.start)
}

const isoDay = (hl7: string) => (/^\d{8}/.test(hl7) ? `${hl7.slice(0, 4)}-${hl7.slice(4, 6)}-${hl7.slice(6, 8)}` : '')

/** The same digits in ISO order, for the index; the record itself keeps the source's text. */
function isoText(hl7: string): string {
  const parts = /^(\d{8})(\d\d)(\d\d)(\d\d)?(\.\d+)?([+-]\d\d)(\d\d)$/.exec(hl7)
  if (!parts) return ''
  const [, , hours, minutes, seconds = '00', fraction = '', offsetHours, offsetMinutes] = parts
  return `${isoDay(hl7)}T${hours}:${minutes}:${seconds}${fraction}${offsetHours}:${offsetMinutes}`
}
