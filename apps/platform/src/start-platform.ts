import { resolve } from 'node:path'
import { createAccounts } from '@jhc/applications/accounts/capability.ts'
import { createCallers } from '@jhc/chain-platform/callers/capability.ts'
import { createBus } from '@jhc/server-kit/bus.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { openDatabase, poolOf } from '@jhc/server-kit/database.ts'
import { createHttpServer } from '@jhc/server-kit/http-server.ts'
import { addProcessMetrics, createMetrics, poolUse } from '@jhc/server-kit/metrics.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { readinessOf } from '@jhc/server-kit/readiness.ts'
import type { Shutdown } from '@jhc/server-kit/shutdown.ts'
import type { Logger } from 'pino'
import { openAgentTokens } from './agent-tokens.ts'
import { openPlatformChain } from './platform-chain.ts'
import { openPlatformDatabase } from './platform-database.ts'
import { openPlatformKeys } from './platform-keys.ts'
import { isLoopback, type PlatformSettings } from './platform-settings.ts'
import { brokenRules } from './production-rules.ts'
import { remoteSessions } from './remote-sessions.ts'
import { adminFolder, serveAdmin } from './serve-admin.ts'
import { servicePermissions } from './service-permissions.ts'
import { readServicePlaces } from './service-places.ts'
import { createServices, holdsChain } from './services.ts'
import { gatewaySources } from './sources.ts'
import { isWildcard, lanAddresses, tlsCertificate } from './tls-certificate.ts'

export interface StartOptions {
  settings: PlatformSettings
  dataDir: string
  fresh: boolean
  log: Logger
  shutdown: Shutdown
}

export type Platform = Awaited<ReturnType<typeof startPlatform>>

/** Database → migrations → chain → services → HTTP → loops. Each step adds its own end to `shutdown`, so that it stops in reverse. */
export async function startPlatform({ settings, dataDir, fresh, log, shutdown }: StartOptions) {
  refuse(brokenRules({ settings, fresh, demoAccounts: 0 }))
  const places = readServicePlaces(settings)
  const [database, chain] = await Promise.all([
    openPlatformDatabase(settings, dataDir).then((opened) => {
      shutdown.add('database', opened.stop)
      return opened
    }),
    places.here.some(holdsChain)
      ? openPlatformChain(settings, dataDir).then((opened) => {
          shutdown.add('chain', () => opened.driver.close())
          return opened
        })
      : undefined,
  ])
  const db = openDatabase(database.urls.appUrl, { max: 24, applicationName: 'jhc-platform' })
  shutdown.add('database connections', () => db.destroy())

  const metrics = createMetrics('platform')
  addProcessMetrics(metrics)
  poolUse(metrics, { app: poolOf(db) })
  const bus = createBus({ servicePermissions, remotes: places.remotes })
  const context = (name: string): CapabilityContext => ({
    db,
    bus,
    log: log.child({ capability: name }),
    metrics,
    now: Date.now,
  })
  const accounts = places.here.includes('accounts') ? createAccounts(context('accounts')) : null
  const { readUrl } = database.urls
  const callers = places.here.includes('callers') ? createCallers(context('callers')) : null
  const parts = { settings, dataDir, readUrl, keys: openPlatformKeys(dataDir), ...(chain ? { chain } : {}) }
  const capabilities = [
    ...[accounts, callers].filter((one) => one !== null),
    ...(await createServices(context, parts, places.here)),
  ]
  await migrate(
    database.urls.ownerUrl,
    capabilities.flatMap(({ name, migrations }) => (migrations ? [{ name, migrations }] : [])),
  )
  refuse(brokenRules({ settings, fresh, demoAccounts: (await accounts?.countDemoAccounts()) ?? 0 }))

  const implementations = capabilities.flatMap((capability) => capability.implementations)
  for (const implementation of implementations) bus.register(implementation)
  const tokens = openAgentTokens(dataDir, gatewaySources, places.tokens)
  const tls = await tlsCertificate(settings, dataDir)
  const app = await createHttpServer({
    implementations,
    log,
    metrics,
    resolveToken: tokens.resolve,
    sessions: accounts?.sessions ?? remoteSessions(places.urlOf('accounts')),
    readiness: () => readinessOf(capabilities),
    ...(callers ? { callers: callers.keys } : {}),
    extend: (server) => serveAdmin(server, adminFolder, log),
    rateLimit: { perSecond: settings.JHC_CALLS_PER_SECOND, burst: settings.JHC_CALLS_PER_SECOND * 5 },
    ...(tls ? { tls } : {}),
  })
  const started: typeof capabilities = []
  shutdown.add('services', async () => {
    for (const capability of started.reverse()) await capability.stop?.()
  })
  shutdown.add('http', () => closeServer(app))
  for (const capability of capabilities) {
    await capability.start?.()
    started.push(capability)
  }
  await listen(app, settings)
  const { port } = app.server.address() as { port: number }
  const host = shownHost(settings.JHC_HOST)
  const url = `${tls ? 'https' : 'http'}://${host}:${port}`
  log.info({ url, database: database.kind, chain: chain?.driver.capabilities.name ?? 'elsewhere' }, 'serving')
  /** For what is known only after the start, such as an agent whose source has to come up first. It serves no routes. */
  const addCapability = async (capability: Capability): Promise<void> => {
    const { name, migrations } = capability
    if (migrations) await migrate(database.urls.ownerUrl, [{ name, migrations }])
    capabilities.push(capability)
    // Its end is the latest added, so that an agent stops before the source that it reads.
    shutdown.add(name, () => capability.stop?.())
    await capability.start?.()
  }
  /** How processes on this machine reach the platform. */
  const localUrl = `${tls ? 'https' : 'http'}://${isWildcard(settings.JHC_HOST) ? '127.0.0.1' : host}:${port}`
  return {
    url,
    localUrl,
    certificate: tls?.cert ?? null,
    /** Whether some services run in other processes. */
    apart: Object.keys(places.remotes).length > 0,
    accounts,
    bus,
    tokens,
    database,
    context,
    addCapability,
    dataDir: resolve(dataDir),
  }
}

function shownHost(host: string): string {
  if (isLoopback(host)) return '127.0.0.1'
  if (isWildcard(host)) return lanAddresses()[0] ?? '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function refuse(rules: ReturnType<typeof brokenRules>): void {
  if (rules.length > 0) throw new ConfigError(rules.map((rule) => rule.refusal))
}

async function listen(app: Awaited<ReturnType<typeof createHttpServer>>, settings: PlatformSettings): Promise<void> {
  try {
    await app.listen({ host: settings.JHC_HOST, port: settings.JHC_PORT })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE')
      throw new ConfigError([`端口 ${settings.JHC_PORT} 已被占用；请停止占用它的程序，或用 --port 指定另一个端口`])
    if (code === 'EACCES')
      throw new ConfigError([`没有权限监听端口 ${settings.JHC_PORT}；请用 --port 指定 1024 以上的端口`])
    if (code === 'EADDRNOTAVAIL')
      throw new ConfigError([`地址 ${settings.JHC_HOST} 不属于本机；请用 --host 指定本机地址`])
    throw error
  }
}

/** Lets requests under way finish; long polls that nobody waits for any more are cut after two seconds. */
async function closeServer(app: Awaited<ReturnType<typeof createHttpServer>>): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), 2000)
  await app.close().finally(() => clearTimeout(timer))
}
