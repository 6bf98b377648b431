import { CodedError } from '@jhc/kit/errors.ts'
import { canonicalField } from '@jhc/record/canonical.ts'
import { type MappedRecord, recordTypes } from '@jhc/record/model.ts'
import { fieldName, type OrderedField, orderFields } from '@jhc/record/order.ts'
import type { MappedUnit, MappingProblem } from '../../sources/connector.ts'

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const plausibleSize = 5000

export interface CheckedUnit {
  problems: MappingProblem[]
  /** Each record's fields in canonical form and order; whole where there is no problem. */
  ordered: Map<MappedRecord, OrderedField[]>
}

/** What every mapper's result must satisfy before it is accepted; a unit with one problem is quarantined whole. */
export function checkUnit(unit: MappedUnit): CheckedUnit {
  const problems: MappingProblem[] = []
  const ordered: CheckedUnit['ordered'] = new Map()
  const refuse = (field: string, reasonCode: string, detail: string) => problems.push({ field, reasonCode, detail })
  const patients = new Set(unit.patients.map((patient) => patient.localPatientId))
  const encounters = new Map(unit.encounters.map((encounter) => [encounter.localEncounterId, encounter]))

  for (const patient of unit.patients) if (!patient.localPatientId) refuse('patient.id', 'missing', '患者标识为空')
  for (const encounter of unit.encounters) {
    if (!encounter.localEncounterId) refuse('encounter.id', 'missing', '就诊标识为空')
    if (!patients.has(encounter.localPatientId))
      refuse('encounter.patient', 'unknown-patient', '就诊所指的患者不在本单元中')
    if (!dayPattern.test(encounter.start.slice(0, 10))) refuse('encounter.start', 'bad-date', '就诊开始时间不是日期')
  }
  const seen = new Set<string>()
  for (const record of unit.records) {
    if (seen.has(record.localId)) refuse('record.id', 'repeated-record', '同一单元中档案标识重复')
    seen.add(record.localId)
    if (!patients.has(record.localPatientId)) refuse('record.patient', 'unknown-patient', '档案所指的患者不在本单元中')
    if (!encounters.has(record.localEncounterId))
      refuse('record.encounter', 'unknown-encounter', '档案所指的就诊不在本单元中')
    const fields = checkRecord(record, refuse)
    if (fields) ordered.set(record, fields)
    if (problems.length > 20) break
  }
  return { problems, ordered }
}

type Refuse = (field: string, reasonCode: string, detail: string) => void

function checkRecord(record: MappedRecord, refuse: Refuse): OrderedField[] | null {
  if (!record.localId) refuse('record.id', 'missing', '档案标识为空')
  if (!dayPattern.test(record.day)) refuse('record.day', 'bad-date', '档案日期不是 YYYY-MM-DD')
  if (!Object.hasOwn(recordTypes, record.recordType)) refuse('record.type', 'unknown-type', '档案类型不在标准模型中')
  if (!Number.isInteger(record.grade) || record.grade < 1 || record.grade > 5)
    refuse('record.grade', 'bad-grade', '分级应为 1 至 5')
  if (record.fields.length === 0) refuse('record.fields', 'empty', '档案没有任何数据元')
  if (record.fields.length > plausibleSize) refuse('record.fields', 'too-many', `数据元超过 ${plausibleSize} 个`)
  try {
    return orderFields(record.fields)
  } catch {
    nameProblems(record, refuse)
    return null
  }
}

/** Something is wrong with the fields: says of each what. */
function nameProblems(record: MappedRecord, refuse: Refuse): void {
  const names = new Set<string>()
  for (const field of record.fields) {
    const name = fieldName(field)
    if (names.has(name)) refuse(name, 'repeated-field', '同一组同一序号的数据元重复')
    names.add(name)
    try {
      canonicalField(field)
    } catch (error) {
      refuse(
        name,
        error instanceof CodedError ? error.code : 'bad-field',
        '数据元的值不能成为规范形式（空值、非法字符或名称不合规）',
      )
    }
  }
}
