import type { CallArguments } from '@jhc/kit/api.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { sql } from 'kysely'
import type { hostLogsApi } from './api.ts'
import type { HostLogs } from './host-logs.ts'

type Body = CallArguments<(typeof hostLogsApi)['operations']['submit']>['body']

/** One at a time, so that an entry whose answer was lost and that comes again is seen to be there. */
export function entryReceiver({ kept, writer }: HostLogs) {
  let turn: Promise<unknown> = Promise.resolve()

  async function receive({ host, entries }: Body, { principal, audit }: CallContext) {
    audit?.({ object: `host=${host}` })
    const { id: collector, orgId } = principal
    const { rows } = await sql<{ source: string; mark: string }>`
      select source, mark from host_logs.entry
      where collector = ${collector} and host = ${host} and source = any(${[...new Set(entries.map((one) => one.source))]})
        and mark = any(${entries.map((one) => one.mark)})`.execute(kept.db)
    const known = new Set(rows.map(({ source, mark }) => `${source} ${mark}`))
    const fresh = entries.filter(({ source, mark }) => !known.has(`${source} ${mark}`))
    await Promise.all(fresh.map((entry) => writer.append({ ...entry, collector, orgId, host })))
    const { seq, mac } = kept.head()
    return { written: fresh.length, lastSeq: seq, headCode: mac }
  }

  return (body: Body, context: CallContext) => {
    const mine = turn.then(() => receive(body, context))
    turn = mine.catch(() => undefined)
    return mine
  }
}
