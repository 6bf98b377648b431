import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPlatformSettings } from '@jhc/platform/platform-settings.ts'
import { type Platform, startPlatform } from '@jhc/platform/start-platform.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { type ServiceTokens, serviceTokens } from '@jhc/server-kit/service-tokens.ts'
import { createShutdown } from '@jhc/server-kit/shutdown.ts'

export interface PlatformBed {
  platform: Platform
  /** Of services, as they reach one another where they run apart. */
  tokens: ServiceTokens
  stop(): Promise<unknown>
}

/** The platform as `npm start` makes it, without sources: its own list of services, embedded chain, one door. */
export async function startPlatformBed(
  environment: Record<string, string> = {},
  log = silentLog(),
): Promise<PlatformBed> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jhc-access-'))
  const database = await startTestDatabase()
  const secret = 'shared by the services of this test only'
  const settings = readPlatformSettings({
    JHC_DATA_DIR: dataDir,
    JHC_PORT: '0',
    JHC_CALLS_PER_SECOND: '100000',
    JHC_SERVICE_SECRET: secret,
    JHC_GATEWAY_AUTH: 'token',
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_AUDIT_URL: database.auditUrl,
    DATABASE_READ_URL: database.readUrl,
    ...environment,
  })
  const shutdown = createShutdown({ log, exit: (() => {}) as never })
  shutdown.add('folder', async () => {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const platform = await startPlatform({ settings, dataDir, fresh: false, log, shutdown }).catch(async (error) => {
    await shutdown.run('start failed')
    throw error
  })
  return { platform, tokens: serviceTokens(secret), stop: () => shutdown.run('done') }
}
