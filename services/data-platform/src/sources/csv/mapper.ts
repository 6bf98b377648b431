import type { MappedRecord, RecordField } from '@jhc/record/model.ts'
import type { Mapper } from '../connector.ts'
import { problemList } from '../problems.ts'
import { encounterKinds } from '../source-encounter.ts'
import type { CsvSettings, CsvTable } from './table.ts'

export const csvMapperVersion = 'csv-1'

/** One row → one record, by the table's own mapping. Problems name the column. */
export function createCsvMapper(settings: CsvSettings): Mapper {
  const tables = new Map(settings.tables.map((table) => [table.file, table]))
  return (unit) => {
    const { file, row } = JSON.parse(unit.payload) as { file: string; row: Record<string, string> }
    const table = tables.get(file)
    if (!table)
      return { ok: false, problems: [{ field: 'file', reasonCode: 'unknown-file', detail: '该文件已不在配置中' }] }
    return mapRow(table, row)
  }
}

function mapRow(table: CsvTable, row: Record<string, string>): ReturnType<Mapper> {
  const problems = problemList()
  const { columns } = table
  const cell = (name: string | undefined) => (name === undefined ? '' : (row[name] ?? ''))
  const required = (name: string) => problems.required(name, cell(name))
  const orgId = required(columns.orgId)
  const localPatientId = required(columns.patientId)
  const localEncounterId = required(columns.visitId)
  const time = problems.time(columns.time, cell(columns.time))
  const fields = fieldsOf(table, cell)
  const record: MappedRecord = {
    localId: `${table.recordType}/${required(columns.id)}`,
    orgId,
    recordType: table.recordType,
    day: time.slice(0, 10),
    grade: table.grade as MappedRecord['grade'],
    localPatientId,
    localEncounterId,
    fields,
  }
  const start = problems.time(columns.visitStart, cell(columns.visitStart))
  const end = problems.time(columns.visitEnd ?? 'visitEnd', cell(columns.visitEnd), false)
  if (problems.problems.length > 0) return { ok: false, problems: problems.problems }
  const patient = {
    localPatientId,
    orgId,
    name: cell(columns.name),
    sex: cell(columns.sex),
    birthDate: cell(columns.birthDate),
    identityNumber: cell(columns.identityNumber),
    phone: cell(columns.phone),
    address: cell(columns.address),
  }
  const kind = encounterKinds[table.visitType]
  const encounter = {
    localEncounterId,
    localPatientId,
    orgId,
    kind,
    start,
    end,
    departmentOrCampus: cell(columns.department),
  }
  return { ok: true, mapped: { patients: [patient], encounters: [encounter], records: [record] } }
}

function fieldsOf(table: CsvTable, cell: (name: string | undefined) => string): RecordField[] {
  const fields: RecordField[] = []
  for (const [element, { column, code, system, unit }] of Object.entries(table.fields)) {
    const text = cell(column)
    if (text === '') continue
    const field: RecordField = { element, group: table.group, occurrence: '0', text }
    if (cell(code)) Object.assign(field, { code: cell(code), system: system ?? 'LOCAL' })
    if (cell(unit)) field.unit = cell(unit)
    fields.push(field)
  }
  return fields
}
