import { resolve } from 'node:path'
import { createAccounts } from '@jhc/applications/accounts/capability.ts'
import { createAudit } from '@jhc/chain-platform/audit/capability.ts'
import { createHostLogs } from '@jhc/chain-platform/audit/host-logs/capability.ts'
import { createCallers } from '@jhc/chain-platform/callers/capability.ts'
import { createPayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import { createBus } from '@jhc/server-kit/bus.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { openDatabase, poolOf } from '@jhc/server-kit/database.ts'
import { createHttpServer } from '@jhc/server-kit/http-server.ts'
import { addProcessMetrics, createMetrics, poolUse } from '@jhc/server-kit/metrics.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { readinessOf } from '@jhc/server-kit/readiness.ts'
import type { Shutdown } from '@jhc/server-kit/shutdown.ts'
import type { CryptographyConfig } from '@jhc/trust-platform/cryptography/cryptography.ts'
import { countDevelopmentAuthorities } from '@jhc/trust-platform/identity/development-authorities.ts'
import type { Logger } from 'pino'
import { openAgentTokens } from './agent-tokens.ts'
import { cryptoCapability, openCryptoProvider } from './crypto-provider.ts'
import { cryptographyConfig } from './cryptography-config.ts'
import { openDataKeys } from './data-keys.ts'
import { operationName } from './operation-names.ts'
import { createOwnHostLogs } from './own-host-logs.ts'
import { openPlatformChain } from './platform-chain.ts'
import { openPlatformDatabase } from './platform-database.ts'
import { openPlatformIdentity } from './platform-identity.ts'
import { openPlatformKeys } from './platform-keys.ts'
import { envelopesRequired, isLoopback, type PlatformSettings } from './platform-settings.ts'
import { brokenRules } from './production-rules.ts'
import { remoteSessions } from './remote-sessions.ts'
import { openRequestProofs } from './request-proofs.ts'
import { createSealedStorage } from './sealed-storage/capability.ts'
import { framesOf, serveWebApps, webApps } from './serve-web-apps.ts'
import { servicePermissions } from './service-permissions.ts'
import { readServicePlaces } from './service-places.ts'
import { createServices, holdsChain } from './services.ts'
import { gatewaySources, organisations } from './sources.ts'
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
  refuse(brokenRules({ settings, fresh, demoAccounts: 0, developmentAuthorities: 0 }))
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
  const { readUrl } = database.urls
  const callers = places.here.includes('callers') ? createCallers(context('callers')) : null
  const provider = openCryptoProvider(settings, dataDir)
  const keys = await openPlatformKeys(dataDir, provider)
  const accounts = places.here.includes('accounts')
    ? createAccounts(context('accounts'), {
        accessKey: keys.accessControl,
        factorKeys: [keys.secondFactor],
        headFile: resolve(dataDir, 'access-head.json'),
        secondFactor: settings.JHC_SECOND_FACTOR,
        organisations,
      })
    : null
  // Each process writes the lines of its own door; one of them answers for the audit.
  const keeping = {
    auditUrl: database.urls.auditUrl,
    key: keys.auditChain.bytes,
    signer: {
      publicKey: () => provider.publicKey('platform'),
      sign: (message: Uint8Array) => provider.sign('platform', message),
    },
  }
  const audit = createAudit(context('audit'), {
    ...keeping,
    stream: places.here.includes('audit') ? 'platform' : `platform.${places.here[0] ?? ''}`.slice(0, 32),
    headFile: resolve(dataDir, 'audit-head.json'),
    retentionDays: settings.JHC_AUDIT_RETENTION_DAYS,
    operationName,
  })
  let listening: ReturnType<CryptographyConfig['door']> = null
  const remotes = [...new Set(Object.values(places.remotes).map(({ url }) => url))]
  const receiver = createPayloadReceiver({
    root: keys.payloadEnvelopes,
    required: envelopesRequired(settings),
    // What lets a gateway get at the platform's certificate in the first place.
    plain: ['identity.platform'],
    ...(settings.JHC_SERVICE_SECRET ? { shared: settings.JHC_SERVICE_SECRET } : {}),
  })
  const stores = () => capabilities.flatMap(({ sealed = [] }) => sealed)
  const { columns } = keys
  const door = () => listening
  const cryptography = cryptographyConfig({ settings, dataDir, provider, remotes, door, receiver, columns, stores })
  const identity = openPlatformIdentity(settings, dataDir, provider)
  const parts = { settings, dataDir, readUrl, keys, cryptography, identity, ...(chain ? { chain } : {}) }
  const capabilities: Capability[] = [
    createSealedStorage(context('sealed-storage'), {
      ring: keys.columns,
      stores,
    }),
    ...[accounts, callers].filter((one) => one !== null),
    ...(await createServices(context, parts, places.here)),
    cryptoCapability(provider, log, () => openDataKeys(dataDir, provider)),
    places.here.includes('audit') ? audit : { ...audit, implementations: [] },
    ...(places.here.includes('host-logs')
      ? [createHostLogs(context('host-logs'), { ...keeping, headFile: resolve(dataDir, 'host-log-head.json') })]
      : []),
    createOwnHostLogs(context('host-log-collector'), settings, dataDir),
  ]
  await migrate(
    database.urls.ownerUrl,
    capabilities.flatMap(({ name, migrations }) => (migrations ? [{ name, migrations }] : [])),
  )
  const demoAccounts = (await accounts?.countDemoAccounts()) ?? 0
  const developmentAuthorities = places.here.includes('identity') ? await countDevelopmentAuthorities(db) : 0
  refuse(brokenRules({ settings, fresh, demoAccounts, developmentAuthorities }))

  const implementations = capabilities.flatMap((capability) => capability.implementations)
  for (const implementation of implementations) bus.register(implementation)
  const tokens = openAgentTokens(dataDir, settings.JHC_GATEWAY_AUTH === 'token' ? gatewaySources : [], places.tokens)
  const tls = await tlsCertificate(settings, dataDir)
  const app = await createHttpServer({
    implementations,
    log,
    metrics,
    resolveToken: tokens.resolve,
    proofs: openRequestProofs(bus, identity),
    sessions: accounts?.sessions ?? remoteSessions(bus),
    readiness: () => readinessOf(capabilities),
    audit: audit.sink,
    ...(callers ? { callers: callers.keys } : {}),
    extend: (server) => serveWebApps(server, webApps, log, framesOf(bus)),
    envelopes: receiver,
    ...(settings.JHC_PROXIES ? { proxies: settings.JHC_PROXIES } : {}),
    rateLimit: { perSecond: settings.JHC_CALLS_PER_SECOND, burst: settings.JHC_CALLS_PER_SECOND * 5 },
    ...(tls ? { tls: { ...tls, clientCertificates: settings.JHC_CLIENT_CERTIFICATES === 'on' } } : {}),
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
  listening = { host: isWildcard(settings.JHC_HOST) ? '127.0.0.1' : settings.JHC_HOST, port, tls: Boolean(tls) }
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
    /** The chain as processes on this machine may reach it; null where it offers no JSON-RPC or is elsewhere. */
    jsonRpcUrl: chain?.jsonRpcUrl ?? null,
    confirmations: chain?.driver.capabilities.confirmations ?? 0,
    accounts,
    bus,
    tokens,
    /** What a certificate of this platform is issued for. */
    identityKey: identity.publicKey,
    audience: settings.JHC_IDENTITY_NAME,
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
