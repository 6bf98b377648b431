import type { DemoVisit } from '../localiser/visits.ts'
import { visitTypeNames } from '../localiser/visits.ts'
import { oids } from './oids.ts'
import { element, escapeXml, hl7Time } from './xml.ts'

export interface DocumentFrame {
  /** `C0002` … */
  code: string
  title: string
  /** Local id with `/` replaced: the document's setId. */
  key: string
  version: number
  /** When this version was written: ISO. */
  written: string
}

const organisation = (v: DemoVisit) =>
  element('id', { root: oids.organisation, extension: v.organisation.orgId }) +
  element('name', {}, escapeXml(v.organisation.name))

function recordTarget(v: DemoVisit, code: string): string {
  const r = v.registration
  const local = element('id', {
    root: code === 'C0053' ? oids.inpatientNumber : oids.outpatientNumber,
    extension: r.localPatientId,
  })
  const address = r.address ? `<addr use="H"><streetAddressLine>${escapeXml(r.address)}</streetAddressLine></addr>` : ''
  const phone = r.phone ? element('telecom', { use: 'MC', value: `tel:${r.phone}` }) : ''
  const identity = r.identityNumber ? element('id', { root: oids.identityNumber, extension: r.identityNumber }) : ''
  const sex = element('administrativeGenderCode', {
    code: r.sex,
    codeSystem: oids.sex,
    displayName: r.sex === '1' ? '男性' : '女性',
  })
  const birth = r.birthDate ? element('birthTime', { value: r.birthDate.replaceAll('-', '') }) : ''
  const patient = element(
    'patient',
    { classCode: 'PSN', determinerCode: 'INSTANCE' },
    identity + element('name', {}, escapeXml(r.name)) + sex + birth,
  )
  const role = element(
    'patientRole',
    { classCode: 'PAT' },
    `${local}${address}${phone}${patient}<providerOrganization>${organisation(v)}</providerOrganization>`,
  )
  return element('recordTarget', { typeCode: 'RCT', contextControlCode: 'OP' }, role)
}

function encounter(v: DemoVisit): string {
  const type = element('translation', {
    code: v.type,
    codeSystem: oids.visitType,
    codeSystemName: '就诊类型',
    displayName: visitTypeNames[v.type],
  })
  const code = element('code', { code: v.category.code, codeSystem: oids.sct, displayName: v.category.name }, type)
  const time = element(
    'effectiveTime',
    {},
    element('low', { value: hl7Time(v.start) }) + element('high', { value: hl7Time(v.end) }),
  )
  const department = `<location><name>${escapeXml(v.department)}</name></location>`
  const place = `<location><healthCareFacility>${department}<serviceProviderOrganization>${organisation(v)}</serviceProviderOrganization></healthCareFacility></location>`
  const id = element('id', { root: oids.document, extension: v.encounterId })
  return `<componentOf><encompassingEncounter>${id}${code}${time}${place}</encompassingEncounter></componentOf>`
}

/** Everything before the body, in the order of the CDA R2 schema. */
export function documentHeader(v: DemoVisit, frame: DocumentFrame): string {
  const number = Number(frame.code.slice(1))
  const author = v.doctor.code
    ? element('id', { root: oids.doctor, extension: v.doctor.code }) +
      `<assignedPerson><name>${escapeXml(v.doctor.name)}</name></assignedPerson>`
    : element('id', { root: oids.organisation, extension: v.organisation.orgId })
  return [
    element('realmCode', { code: 'CN' }),
    element('typeId', { root: '2.16.840.1.113883.1.3', extension: 'POCD_MT000040' }),
    element('templateId', { root: `2.16.156.10011.2.1.1.${20 + number}` }),
    element('id', { root: oids.document, extension: `${frame.key}.${frame.version}` }),
    element('code', {
      code: frame.code,
      codeSystem: oids.documentCodes,
      codeSystemName: '卫生信息共享文档规范编码体系',
    }),
    element('title', {}, escapeXml(frame.title)),
    element('effectiveTime', { value: hl7Time(frame.written) }),
    element('confidentialityCode', { code: 'N', codeSystem: oids.confidentiality }),
    element('languageCode', { code: 'zh-CN' }),
    element('setId', { root: oids.document, extension: frame.key }),
    element('versionNumber', { value: String(frame.version) }),
    recordTarget(v, frame.code),
    element(
      'author',
      { typeCode: 'AUT', contextControlCode: 'OP' },
      `${element('time', { value: hl7Time(v.end) })}<assignedAuthor classCode="ASSIGNED">${author}</assignedAuthor>`,
    ),
    element(
      'custodian',
      { typeCode: 'CST' },
      `<assignedCustodian><representedCustodianOrganization>${organisation(v)}</representedCustodianOrganization></assignedCustodian>`,
    ),
    encounter(v),
  ].join('\n')
}
