import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import { createCollector } from '@jhc/chain-platform/audit/host-logs/collector/collector.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import type { PlatformSettings } from './platform-settings.ts'

const everyMs = 2_000
const programFolder = fileURLToPath(new URL('../../../', import.meta.url))

/** The collector of the platform's own host; other hosts run `jhc host-logs follow`. */
export function createOwnHostLogs(
  { bus, log }: CapabilityContext,
  settings: PlatformSettings,
  dataDir: string,
): Capability {
  const failed = (error: unknown) => {
    // It would read its own complaint and complain again.
    if (!complained) log.warn({ err: error as Error }, 'host logs are not being collected')
    complained = true
  }
  let complained = false
  const collector = createCollector({
    host:
      hostname()
        .replace(/[^\w.-]/g, '-')
        .slice(0, 64) || 'platform',
    logs: settings.JHC_FOLLOW_LOGS ?? [resolve(dataDir, 'logs/platform.log')],
    configurations: settings.JHC_WATCH_FILES ?? [
      join(programFolder, 'package-lock.json'),
      resolve(dataDir, 'data-keys.json'),
    ],
    stateFile: resolve(dataDir, 'host-logs.json'),
    client: bus.client(hostLogsApi, 'host-log-collector'),
    failed,
  })
  const rounds = steadyRounds(
    async () => {
      const more = await collector.round()
      complained = false
      return more
    },
    everyMs,
    failed,
  )
  return {
    name: 'host-log-collector',
    implementations: [],
    start: async () => rounds.start(),
    async stop() {
      await rounds.stop()
      await collector.settled()
    },
  }
}
