import { randomBytes } from 'node:crypto'
import type { Api, ApiClient } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { AuditSink } from './audit-sink.ts'
import { createBus, type LocalBus } from './bus.ts'
import type { Capability, CapabilityContext, Principal } from './capability.ts'
import { openDatabase } from './database.ts'
import { startTestDatabase, type TestDatabase } from './embedded-postgres/start-test-database.ts'
import { createHttpServer, type HttpServerOptions } from './http-server.ts'
import { silentLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { migrate } from './migrate.ts'
import { readinessOf } from './readiness.ts'
import type { SessionStore } from './session-cookie.ts'

export interface TestPlatformOptions {
  capabilities: (context: CapabilityContext) => Capability[] | Promise<Capability[]>
  /** Permissions of services on the bus; all where absent. */
  permissions?: Record<string, readonly string[]>
  now?: () => number
  log?: Logger
  /** A database to go on with (a restart); otherwise a new one. */
  database?: TestDatabase
  sessions?: (capabilities: Capability[]) => SessionStore
  callers?: () => NonNullable<HttpServerOptions['callers']>
  audit?: () => AuditSink
  envelopes?: HttpServerOptions['envelopes']
  proofs?: (bus: LocalBus) => HttpServerOptions['proofs']
}

export interface TestCaller {
  principal: Principal
  /** As a bearer; empty for nobody. */
  token: string
  fetch(path: string, init?: RequestInit): Promise<Response>
  client<A extends Api<any>>(api: A): ApiClient<A>
}

export interface TestPlatform {
  url: string
  bus: LocalBus
  db: Kysely<any>
  database: TestDatabase
  ctx: CapabilityContext
  capabilities: Capability[]
  /** A caller over HTTP with exactly these permissions. */
  as(permissions: readonly string[], principal?: Partial<Omit<Principal, 'permissions'>>): TestCaller
  anonymous: TestCaller
  /** Stops capabilities and server; `keepDatabase` leaves the data for a platform that is started on it again. */
  stop(options?: { keepDatabase?: boolean }): Promise<void>
}

/** Capabilities behind a real HTTP server on a port of its own, over a real PostgreSQL database of its own. */
export async function startTestPlatform(options: TestPlatformOptions): Promise<TestPlatform> {
  const database = options.database ?? (await startTestDatabase())
  const db = openDatabase(database.url, { max: 8 })
  const bus = createBus({ servicePermissions: options.permissions ?? 'all' })
  const log = options.log ?? silentLog()
  const ctx: CapabilityContext = { db, bus, log, metrics: createMetrics('test'), now: options.now ?? Date.now }
  const capabilities = await options.capabilities(ctx)
  await migrate(
    database.ownerUrl,
    capabilities.flatMap(({ name, migrations }) => (migrations ? [{ name, migrations }] : [])),
  )
  const implementations = capabilities.flatMap((capability) => capability.implementations)
  for (const implementation of implementations) bus.register(implementation)
  const tokens = new Map<string, Principal>()
  const app = await createHttpServer({
    implementations,
    log,
    metrics: ctx.metrics,
    resolveToken: (token) => tokens.get(token) ?? null,
    sessions: options.sessions?.(capabilities),
    ...(options.callers ? { callers: options.callers() } : {}),
    ...(options.audit ? { audit: options.audit() } : {}),
    ...(options.envelopes ? { envelopes: options.envelopes } : {}),
    ...(options.proofs ? { proofs: options.proofs(bus) } : {}),
    readiness: () => readinessOf(capabilities),
  })
  const close = async () => {
    for (const capability of [...capabilities].reverse()) await capability.stop?.()
    // A connection that turns idle only after the close began would be kept for its keep-alive time.
    const timer = setTimeout(() => app.server.closeAllConnections(), 500)
    await app.close().finally(() => clearTimeout(timer))
    await db.destroy()
  }
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    for (const capability of capabilities) await capability.start?.()
  } catch (error) {
    // A start that is refused leaves nothing behind that would keep the process alive.
    await close()
    throw error
  }

  const caller = (principal: Principal, token = ''): TestCaller => ({
    principal,
    token,
    fetch: (path, init = {}) => {
      const headers = new Headers(init.headers)
      if (token) headers.set('authorization', `Bearer ${token}`)
      return fetch(url + path, { ...init, headers })
    },
    client: (api) => httpClient(api, { baseUrl: url, ...(token ? { token } : {}) }),
  })

  return {
    url,
    bus,
    db,
    database,
    ctx,
    capabilities,
    as(permissions, principal = {}) {
      const token = randomBytes(16).toString('hex')
      const full: Principal = {
        kind: 'service',
        id: 'test',
        orgId: 'district',
        // A person's scope is always known at the real door; here it is everything where a test does not care.
        ...(principal.kind === 'user' ? { reach: { organisations: 'all' as const, maxGrade: 5 } } : {}),
        ...principal,
        permissions: new Set(permissions),
      }
      tokens.set(token, full)
      return caller(full, token)
    },
    anonymous: caller({ kind: 'anonymous', id: '', orgId: '', permissions: new Set() }),
    async stop({ keepDatabase = false } = {}) {
      await close()
      if (!keepDatabase) await database.stop()
    },
  }
}
