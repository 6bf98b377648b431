import type { CallContext } from '@jhc/server-kit/capability.ts'
import { limits, type MirrorQuery, sightOf } from './mirror-query.ts'
import { allowedFunctions } from './statement-rules.ts'
import { views } from './views.ts'

export function showSchema(query: MirrorQuery, call: CallContext) {
  const sight = sightOf(call)
  return {
    views,
    functions: [...allowedFunctions].sort(),
    rowLimit: limits.rows,
    exportLimit: limits.exportRows,
    timeoutSeconds: query.seconds,
    organisations: sight.organisations === 'all' ? null : sight.organisations.length,
    maxGrade: sight.maxGrade,
    masked: sight.masked,
  }
}
