import { sm3Hex } from '@jhc/gm/sm3.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { checkStatement } from './check-statement.ts'
import type { MirrorQuery } from './mirror-query.ts'
import { noteOutcome, noteQuery, type QueryAction } from './query-log-store.ts'

/** Writes the query down, checks it, runs it, writes down how it ended: refused and failed ones too. */
export async function auditedQuery<T>(
  query: MirrorQuery,
  call: CallContext,
  action: QueryAction,
  sql: string,
  run: () => Promise<{ result: T; rows: number }>,
): Promise<{ queryId: string; result: T; milliseconds: number }> {
  const queryId = uuidv7()
  const { id: accountId, orgId } = call.principal
  // The call's line in the audit binds the text that is kept here.
  call.audit?.({ object: `queryId=${queryId}`, detail: sm3Hex(Buffer.from(sql)) })
  const startedMs = query.now()
  await noteQuery(query.db, { queryId, accountId, orgId, action, sql, askedAtMs: startedMs })
  const end = async (outcome: string, rows: number) => {
    const milliseconds = Math.round(query.now() - startedMs)
    await noteOutcome(query.db, { queryId, orgId, outcome, rows, milliseconds })
    return milliseconds
  }
  try {
    await checkStatement(sql)
    const { result, rows } = await run()
    return { queryId, result, milliseconds: await end('done', rows) }
  } catch (error) {
    await end(error instanceof CodedError ? error.code : 'common.internal', 0)
    throw error
  }
}
