import type { Implementation, Principal } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { refuseBound } from '@jhc/server-kit/reach.ts'
import { acceptConfiguration } from './accept-configuration.ts'
import { hostLogsApi } from './api.ts'
import type { HostLogs } from './host-logs.ts'
import { entryReceiver } from './receive-entries.ts'
import { listEntries, showState } from './show-state.ts'

const most = 500

/** Hosts are the district's: whoever is bound to an organisation does not see their logs. */
export function routes(logs: HostLogs): Implementation {
  const receive = entryReceiver(logs)
  const asDistrict = <T>(principal: Principal, work: () => Promise<T>): Promise<T> => {
    refuseBound(principal)
    return work()
  }
  return implement(hostLogsApi, {
    submit: ({ body }, context) => receive(body, context),
    entries: async ({ query }, { principal }) => asDistrict(principal, () => listEntries(logs, query)),
    state: async (_, { principal }) => asDistrict(principal, () => showState(logs)),
    verifyAll: async (_, { principal }) =>
      asDistrict(principal, async () => {
        const { lines, findings } = await logs.check.all()
        return { lines, findings: findings.slice(0, most), total: findings.length }
      }),
    accept: async ({ body }, context) => asDistrict(context.principal, () => acceptConfiguration(logs, body, context)),
  })
}
