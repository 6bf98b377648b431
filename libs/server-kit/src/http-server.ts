import type { Operation } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { CallContext, Implementation, Principal } from './capability.ts'
import { dispatch } from './dispatch.ts'
import { httpLatency } from './metrics.ts'
import { openApiDocument } from './openapi.ts'
import { codedErrorOf, problemOf } from './problem.ts'
import { parseQuery } from './query-string.ts'
import { createRateLimiter, type RateLimit } from './rate-limit.ts'
import type { ReadinessReport } from './readiness.ts'
import { refuseCrossSite, type SessionStore, sessionCookie } from './session-cookie.ts'
import { traceIdFrom } from './trace-id.ts'

export interface HttpServerOptions {
  implementations: Implementation[]
  log: Logger
  metrics: Registry
  /** Bearer tokens of services and gateways. */
  resolveToken?: (token: string) => Principal | null | Promise<Principal | null>
  sessions?: SessionStore
  readiness?: () => Promise<ReadinessReport>
  /** Default for operations that declare none. */
  bodyLimit?: number
  /** Adds static apps; runs after the routes. */
  extend?: (app: FastifyInstance) => Promise<void> | void
  tls?: { key: Buffer; cert: Buffer }
  /** API keys of outside systems: who it is, the quota, and how it went. */
  callers?: {
    resolve(token: string): Promise<Principal | null>
    spend(principal: Principal): Promise<void>
    note(principal: Principal, status: number): Promise<void>
  }
  /** For each caller; none where absent. */
  rateLimit?: RateLimit & { now?: () => number }
}

declare module 'fastify' {
  interface FastifyRequest {
    traceId: string
    principal: Principal
  }
}

const anonymous: Principal = { kind: 'anonymous', id: '', orgId: '', permissions: new Set() }

export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: options.bodyLimit ?? 1024 * 1024,
    routerOptions: { querystringParser: (text: string) => ({ text }), maxParamLength: 500 },
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
    ...(options.tls ? { https: options.tls } : {}),
  } as object) as unknown as FastifyInstance
  app.decorateRequest('traceId', '')
  app.decorateRequest('principal', null as never)
  addHooks(app, options)
  for (const implementation of options.implementations) mount(app, implementation, options)
  const document = openApiDocument(options.implementations.map((implementation) => implementation.api))
  app.get('/openapi.json', async () => document)
  app.get('/health/live', async () => ({ alive: true }))
  app.get('/health/ready', async (_, reply) => {
    const report = (await options.readiness?.()) ?? { ready: true, capabilities: {} }
    return reply.code(report.ready ? 200 : 503).send(report)
  })
  app.get('/metrics', async (_, reply) =>
    reply.header('content-type', options.metrics.contentType).send(await options.metrics.metrics()),
  )
  await options.extend?.(app)
  return app
}

function addHooks(app: FastifyInstance, options: HttpServerOptions): void {
  const latency = httpLatency(options.metrics)
  const spend = options.rateLimit && createRateLimiter(options.rateLimit, options.rateLimit.now)
  app.addHook('onRequest', async (request, reply) => {
    request.traceId = traceIdFrom(request.headers.traceparent as string | undefined)
    request.principal = anonymous
    reply.header('x-trace-id', request.traceId).header('x-content-type-options', 'nosniff')
    if (!request.url.startsWith('/v1/')) return
    reply.header('cache-control', 'no-store')
    request.principal = await principalOf(request, options).catch((error) => {
      spend?.(anonymous, request.ip)
      throw error
    })
    spend?.(request.principal, request.ip)
    if (request.principal.kind === 'caller') await options.callers?.spend(request.principal)
  })
  // Before the answer leaves, so that whoever reads it finds it counted.
  app.addHook('onSend', async (request, reply) => {
    if (request.principal?.kind === 'caller' && reply.statusCode >= 400)
      await options.callers?.note(request.principal, reply.statusCode)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    latency.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
  })
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, options.log))
  app.setNotFoundHandler((request, reply) => sendProblem(commonErrors['no-such-route'](), request, reply, options.log))
}

async function principalOf(request: FastifyRequest, options: HttpServerOptions): Promise<Principal> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) {
    const principal = (await options.resolveToken?.(bearer)) ?? (await options.callers?.resolve(bearer))
    if (!principal) throw commonErrors['not-logged-in']()
    return principal
  }
  const cookie = sessionCookie.read(request.headers.cookie)
  return (cookie && (await options.sessions?.resolve(cookie))) || anonymous
}

function mount(app: FastifyInstance, implementation: Implementation, options: HttpServerOptions): void {
  for (const [name, operation] of Object.entries<Operation>(implementation.api.operations)) {
    if (!operation.permission) {
      throw new Error(
        `${implementation.api.name}.${name} (${operation.method} ${operation.path}) declares no permission; refusing to start`,
      )
    }
    app.route({
      method: operation.method,
      url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
      ...(operation.bodyLimit ? { bodyLimit: operation.bodyLimit } : {}),
      handler: async (request, reply) => {
        if (request.principal.kind !== 'service' && request.principal.kind !== 'agent') refuseCrossSite(request)
        const raw = {
          params: request.params,
          query: operation.query
            ? parseQuery(new URL(request.url, 'http://server').searchParams, operation.query)
            : undefined,
          body: request.body,
        }
        return (await dispatch(implementation, name, raw, contextOf(request, reply, options))) as object
      },
    })
  }
}

function contextOf(request: FastifyRequest, reply: FastifyReply, options: HttpServerOptions): CallContext {
  const { sessions } = options
  const context: CallContext = { principal: request.principal, traceId: request.traceId }
  if (sessions) {
    context.session = {
      async create(accountId) {
        reply.header('set-cookie', sessionCookie.write(await sessions.create(accountId)))
      },
      async destroy() {
        const cookie = sessionCookie.read(request.headers.cookie)
        if (cookie) await sessions.destroy(cookie)
        reply.header('set-cookie', sessionCookie.clear())
      },
    }
  }
  return context
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): FastifyReply {
  const problem = problemOf(error, request.traceId)
  if (problem.status >= 500) {
    const coded = codedErrorOf(error)
    const fields = {
      traceId: request.traceId,
      method: request.method,
      route: request.routeOptions.url ?? '',
      code: coded.code,
    }
    log.error({ ...fields, err: coded.cause instanceof Error ? coded.cause : coded }, 'request failed')
  }
  if (problem.status === 429 || problem.status === 503) {
    reply.header('retry-after', String(problem.details.retryAfterSeconds ?? 1))
  }
  return reply.code(problem.status).type('application/problem+json').send(problem)
}
