import type { CallContext } from '@jhc/server-kit/capability.ts'
import { auditedQuery } from './audited-query.ts'
import { limits, type MirrorQuery, sightOf } from './mirror-query.ts'
import { writeCsv, writeWorkbook } from './write-table.ts'

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The same scope, masking and audit as on screen, with more rows. */
export async function exportQuery(query: MirrorQuery, call: CallContext, sql: string, format: 'csv' | 'xlsx') {
  const { queryId, result } = await auditedQuery(query, call, format, sql, async () => {
    const table = await query.pool.read(sql, sightOf(call), limits.exportRows)
    const content = format === 'csv' ? Buffer.from(writeCsv(table)) : await writeWorkbook(table)
    return { result: { content, table }, rows: table.rows.length }
  })
  return {
    queryId,
    mediaType: mediaTypes[format],
    contentBase64: result.content.toString('base64'),
    rows: result.table.rows.length,
    truncated: result.table.truncated,
  }
}
