import { recordTypes } from '@jhc/record/model.ts'
import { z } from 'zod'

const column = z.string().min(1)
const coded = z.object({ column, code: column.optional(), system: z.string().optional(), unit: column.optional() })

/** What one CSV file holds: one row = one record, with the patient and the visit it hangs on. */
export const csvTable = z.object({
  /** File name in the directory, e.g. `vaccinations.csv`. */
  file: z.string().regex(/^[^/\\]+\.csv$/, '应为目录内的 .csv 文件名'),
  encoding: z.enum(['utf-8', 'gb18030']).default('utf-8'),
  recordType: z.enum(Object.keys(recordTypes) as [keyof typeof recordTypes, ...(keyof typeof recordTypes)[]]),
  group: z.string().min(1),
  grade: z.number().int().min(1).max(5).default(3),
  visitType: z.enum(['1', '2', '3', '4']).default('1'),
  columns: z.object({
    /** Identifies the row for all time. */
    id: column,
    orgId: column,
    patientId: column,
    visitId: column,
    visitStart: column,
    visitEnd: column.optional(),
    /** Time of the row; its first ten characters are the record's day. */
    time: column,
    name: column.optional(),
    sex: column.optional(),
    birthDate: column.optional(),
    identityNumber: column.optional(),
    phone: column.optional(),
    address: column.optional(),
    department: column.optional(),
  }),
  /** Data element → where its value stands. */
  fields: z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/), coded),
})
export type CsvTable = z.output<typeof csvTable>

export const csvSettings = z.object({
  directory: z.string().min(1),
  tables: z.array(csvTable).min(1),
  pageSize: z.number().int().min(1).max(5000).default(500),
  maxRowKilobytes: z.number().int().min(1).max(4096).default(256),
})
export type CsvSettings = z.output<typeof csvSettings>

/** Every column that a table must have in its first row. */
export function wantedColumns(table: CsvTable): string[] {
  const ofFields = Object.values(table.fields).flatMap(({ column: value, code, unit }) => [value, code, unit])
  return [...new Set([...Object.values(table.columns), ...ofFields].filter((name) => name !== undefined))]
}

export function keyOf(table: CsvTable, id: string): string {
  return `${table.file}/${id}`
}
