import type { CallArguments } from '@jhc/kit/api.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { auditErrors } from '../errors.ts'
import type { hostLogsApi } from './api.ts'
import type { HostLogs } from './host-logs.ts'
import { configurations } from './show-state.ts'

type Body = CallArguments<(typeof hostLogsApi)['operations']['accept']>['body']

/** Said of exactly one content: what changes again has to be accepted again. */
export async function acceptConfiguration(
  { kept, writer }: HostLogs,
  { collector, host, source, sm3, note }: Body,
  { principal, audit }: CallContext,
) {
  audit?.({ object: `host=${host}` })
  const now = (await configurations(kept.db)).find(
    (one) => one.collector === collector && one.host === host && one.source === source,
  )
  if (now?.state !== 'changed' || now.sm3 !== sm3) throw auditErrors['configuration-moved-on']()
  const said = { kind: 'accepted', mark: `${now.seq}`, text: `${sm3} ${principal.id} ${note}` }
  return { seq: await writer.append({ ...said, collector, host, source, orgId: principal.orgId }) }
}
