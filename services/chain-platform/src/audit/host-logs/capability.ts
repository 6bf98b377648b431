import { expandKey } from '@jhc/gm/key-purposes.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { openDatabase, poolOf } from '@jhc/server-kit/database.ts'
import { Gauge } from 'prom-client'
import type { StreamConfig } from '../audit.ts'
import { keepStream } from '../keep-stream.ts'
import { entryStore } from './entry-store.ts'
import { stream } from './host-logs.ts'
import { routes } from './routes.ts'
import { configurations } from './show-state.ts'

export function createHostLogs(context: CapabilityContext, config: StreamConfig): Capability {
  const auditDb = openDatabase(config.auditUrl, { max: 2, applicationName: 'jhc-host-logs' })
  const key = expandKey(config.key, 'jhc/1/host-logs', 32)
  const keeper = keepStream(context, { ...config, key }, stream, entryStore(poolOf(auditDb)))
  let changed = 0
  keeper.every(config.checkEveryMs ?? 10_000, 'changed configuration is not being looked for', async () => {
    const now = (await configurations(context.db)).filter(({ state }) => state === 'changed')
    if (now.length > changed)
      context.log.error(
        { host: now[0]!.host, files: now.length },
        'configuration changed and nobody said that it was meant',
      )
    changed = now.length
  })
  new Gauge({
    name: 'jhc_host_log_findings',
    help: 'Host log entries that are not what was written, and changed configuration files that nobody accepted',
    registers: [context.metrics],
    collect() {
      this.set(keeper.findings().length + changed)
    },
  })
  return {
    name: 'chain-platform/host-logs',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(keeper)],
    start: keeper.start,
    async stop() {
      await keeper.stop()
      await auditDb.destroy()
    },
    async readiness() {
      return { ready: true, detail: { entries: keeper.kept.head().seq, findings: keeper.findings().length, changed } }
    },
  }
}
