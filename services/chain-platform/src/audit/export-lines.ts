import { Readable } from 'node:stream'
import type { CallArguments } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { auditApi } from './api.ts'
import type { Audit } from './audit.ts'
import { auditErrors } from './errors.ts'
import { exportColumns, localTime } from './export-columns.ts'
import { countLines, readLines } from './read-lines.ts'
import { csvOf, pdfOf, workbookOf } from './write-export.ts'

type Query = CallArguments<(typeof auditApi)['operations']['exportLines']>['query']

/** A workbook takes 1 048 576 rows; a document on paper beyond a few hundred pages is read by nobody, and is composed in memory. */
const most = { csv: 1_000_000, xlsx: 1_000_000, pdf: 5_000 } as const
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

/**
 * What the filters show within the caller's scope, newest first, as a file; sent while it is read. The call's own line says how much
 * went out and in which form, before the first byte leaves.
 */
export async function exportLines(audit: Audit, { format, ...query }: Query, context: CallContext) {
  const { principal, file } = context
  // What is written from now on, this call's line included, is not in it.
  const filter = { ...query, to: query.to ?? new Date(audit.now()).toISOString() }
  const rows = await countLines(audit, principal, filter, most[format] + 1)
  context.audit?.({ object: `format=${format} rows=${rows}` })
  if (rows > most[format]) throw auditErrors['export-too-long']({ rows, most: most[format], format })
  if (!file) throw commonErrors['invalid-input']({ part: 'caller', issues: ['files are sent over HTTP only'] })
  const columns = exportColumns(audit.operationName)
  const lines = readLines(audit, principal, filter)
  const name = `业务审计-${localTime(new Date(audit.now())).replace(/\D/g, '').slice(0, 12)}.${format}`
  const heading = `业务审计记录　共 ${rows} 条　导出人 ${principal.id}　导出时间 ${localTime(new Date(audit.now()))}（北京时间）`
  const content =
    format === 'csv'
      ? Readable.from(csvOf(lines, columns))
      : format === 'xlsx'
        ? workbookOf(lines, columns)
        : await pdfOf(lines, columns, heading)
  file({ name, mediaType: mediaTypes[format], content })
  return { rows }
}
