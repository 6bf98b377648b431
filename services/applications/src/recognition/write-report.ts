import { Workbook } from '@cj-tech-master/excelts'
import { csvRow, csvStart } from '@jhc/kit/csv.ts'
import type { z } from 'zod'
import { declineReasons } from './decline-reasons.ts'
import type { reportRow } from './terms-api.ts'

type Row = z.output<typeof reportRow>

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const reasons = Object.entries(declineReasons) as [keyof typeof declineReasons, string][]
const head = [
  '机构编码',
  '机构名称',
  '重复提醒',
  '认可',
  '不认可',
  '减少重复检查',
  ...reasons.map(([, zh]) => `不认可：${zh}`),
]

const cells = (row: Row): (string | number)[] => [
  row.orgId,
  row.orgName,
  row.warned,
  row.accepted,
  row.declined,
  row.avoided,
  ...reasons.map(([reason]) => row.declinedBy.find((one) => one.reason === reason)?.decisions ?? 0),
]

export async function writeReport(rows: Row[], format: 'csv' | 'xlsx'): Promise<Buffer> {
  if (format === 'csv') {
    const isNumber = (at: number) => at > 1
    const lines = rows.map((row) => csvRow(cells(row).map(String), isNumber))
    return Buffer.from(csvStart + csvRow(head) + lines.join(''))
  }
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('互认月报')
  sheet.addRow(head)
  for (const row of rows) sheet.addRow(cells(row))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
