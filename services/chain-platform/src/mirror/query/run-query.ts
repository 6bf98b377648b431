import type { CallContext } from '@jhc/server-kit/capability.ts'
import { auditedQuery } from './audited-query.ts'
import { limits, type MirrorQuery, sightOf } from './mirror-query.ts'

export async function runQuery(query: MirrorQuery, call: CallContext, sql: string) {
  const { queryId, result, milliseconds } = await auditedQuery(query, call, 'run', sql, async () => {
    const result = await query.pool.read(sql, sightOf(call), limits.rows)
    return { result, rows: result.rows.length }
  })
  return { queryId, ...result, milliseconds }
}

export async function planQuery(query: MirrorQuery, call: CallContext, sql: string) {
  const { queryId, result, milliseconds } = await auditedQuery(query, call, 'plan', sql, async () => {
    const lines = await query.pool.explain(sql, sightOf(call))
    return { result: lines, rows: 0 }
  })
  return { queryId, lines: result, milliseconds }
}
