import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { maxBatchBytes } from '@jhc/record/batch.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { ChangeLog, ChangeLogConfig } from './change-log.ts'
import { createChangeLogLoop } from './change-log-loop.ts'
import { routes } from './routes.ts'

export function createChangeLog(context: CapabilityContext, config: ChangeLogConfig = {}): Capability {
  const { db, bus, log, now } = context
  const changeLog: ChangeLog = {
    db,
    empi: bus.client(empiApi, 'change-log'),
    gateway: bus.client(chainGatewayApi, 'change-log'),
    mirror: bus.client(mirrorApi, 'change-log'),
    log,
    now,
    maxBatchBytes: config.maxBatchBytes ?? maxBatchBytes,
    afterMidnightMs: config.afterMidnightMs ?? 60_000,
  }
  const loop = createChangeLogLoop(changeLog, config.pollMs ?? 5_000)
  return {
    name: 'trust-platform/change-log',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(changeLog, loop)],
    async start() {
      loop.start()
    },
    stop: () => loop.stop(),
    readiness: async () => ({ ready: loop.trouble === null, detail: { trouble: loop.trouble } }),
  }
}
