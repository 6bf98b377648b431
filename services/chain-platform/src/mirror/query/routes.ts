import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { mirrorQueryApi } from './api.ts'
import { exportQuery } from './export-query.ts'
import { forgetQuery, keepQuery, listKept } from './keep-queries.ts'
import type { MirrorQuery } from './mirror-query.ts'
import { type LoggedQuery, listQueries } from './query-log-store.ts'
import { planQuery, runQuery } from './run-query.ts'
import { showSchema } from './show-schema.ts'

const asPage = ({ items, total }: { items: LoggedQuery[]; total: number }) => ({
  items: items.map((item) => ({ ...item, askedAt: item.askedAt.toISOString() })),
  total,
  totalCapped: false,
})

export function routes(query: MirrorQuery): Implementation {
  return implement(mirrorQueryApi, {
    schema: async (_input, call) => showSchema(query, call),
    run: ({ body }, call) => runQuery(query, call, body.sql),
    plan: ({ body }, call) => planQuery(query, call, body.sql),
    export: ({ body }, call) => exportQuery(query, call, body.sql, body.format),
    saved: (_input, call) => listKept(query, call),
    save: ({ body }, call) => keepQuery(query, call, body),
    change: ({ params, body }, call) => keepQuery(query, call, body, params.savedId),
    forget: ({ params }, call) => forgetQuery(query, call, params.savedId),
    history: async (input, call) =>
      asPage(await listQueries(query.db, { ...input.query, accountId: call.principal.id })),
    log: async (input) => asPage(await listQueries(query.db, input.query)),
  })
}
