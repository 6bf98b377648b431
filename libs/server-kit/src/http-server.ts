import { randomBytes } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import type { Operation } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { auditCalls, auditNotes, refuseUnaudited, writeAudit } from './audit-calls.ts'
import type { AuditSink } from './audit-sink.ts'
import type { CallContext, Implementation, Principal } from './capability.ts'
import { dispatch } from './dispatch.ts'
import { offerFile, sendFile } from './file-answer.ts'
import { httpLatency } from './metrics.ts'
import { openApiDocument } from './openapi.ts'
import { openPayloads, type PayloadEnvelopes } from './payload-envelopes.ts'
import { refuseUnstorableText } from './plain-text.ts'
import { codedErrorOf, problemOf } from './problem.ts'
import { parseQuery } from './query-string.ts'
import { createRateLimiter, type RateLimit } from './rate-limit.ts'
import type { ReadinessReport } from './readiness.ts'
import { checkProvenBodies, principalByProof, type RequestProofs } from './request-proofs.ts'
import { longestPart, routable } from './routable-url.ts'
import { openStreaming, sendEvents, wasStreamed } from './server-sent-events.ts'
import { browserCookie, refuseCrossSite, type SessionStore, sessionCookie } from './session-cookie.ts'
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
  /** Calls of gateways and services whose bodies travel sealed. */
  envelopes?: PayloadEnvelopes
  /** Networks of reverse proxies in front: only what they say in X-Forwarded-For is believed. */
  proxies?: readonly string[]
  /** Adds static apps; runs after the routes. */
  extend?: (app: FastifyInstance) => Promise<void> | void
  /** With `clientCertificates` callers are asked for one; whether it stands for anybody is for `callers` to say. */
  tls?: { key: Buffer; cert: Buffer; clientCertificates?: boolean }
  /** API keys of outside systems: who it is, the quota, and how it went. */
  callers?: {
    resolve(token: string): Promise<Principal | null>
    spend(principal: Principal): Promise<void>
    note(principal: Principal, status: number): Promise<void>
    /** By the client certificate (DER) of a connection where there is no token; the handshake has proven its key. */
    resolveCertificate?(der: Uint8Array): Promise<Principal | null>
    observe?(principal: Principal, status: number, ms: number | null): void
  }
  /** Gateways by signed proofs; none is understood where absent. */
  proofs?: RequestProofs
  /** Where a line for each call goes before its answer; no audit where absent. */
  audit?: AuditSink
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
    routerOptions: { querystringParser: (text: string) => ({ text }), maxParamLength: longestPart },
    trustProxy: options.proxies?.length ? options.proxies.join(',') : false,
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
    rewriteUrl: ({ url = '/' }: { url?: string }) => routable(url),
    ...(options.tls ? { https: tlsOptions(options.tls) } : {}),
  } as object) as unknown as FastifyInstance
  // JSON is the only body; what a form can send without asking first is not read.
  app.removeContentTypeParser('text/plain')
  app.decorateRequest('traceId', '')
  app.decorateRequest('principal', null as never)
  auditCalls(app, options.audit)
  addHooks(app, options)
  openPayloads(app, options.envelopes)
  checkProvenBodies(app, options.proofs)
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

/** A certificate from an authority that Node does not know is not refused here: callers name their own authorities. */
const tlsOptions = ({ clientCertificates, ...given }: NonNullable<HttpServerOptions['tls']>) =>
  clientCertificates ? { ...given, requestCert: true, rejectUnauthorized: false } : given

function addHooks(app: FastifyInstance, options: HttpServerOptions): void {
  const latency = httpLatency(options.metrics)
  const spend = options.rateLimit && createRateLimiter(options.rateLimit, options.rateLimit.now)
  app.addHook('onRequest', async (request, reply) => {
    request.traceId = traceIdFrom(request.headers.traceparent as string | undefined)
    request.principal = anonymous
    reply.header('x-trace-id', request.traceId).header('x-content-type-options', 'nosniff')
    if (options.tls) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
    if (!request.url.startsWith('/v1/')) return
    reply.header('cache-control', 'no-store')
    refuseUnaudited(options.audit, request)
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
    if (request.principal?.kind === 'caller')
      options.callers?.observe?.(request.principal, reply.statusCode, wasStreamed(reply) ? null : reply.elapsedTime)
  })
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, options.log))
  app.setNotFoundHandler((request, reply) => sendProblem(commonErrors['no-such-route'](), request, reply, options.log))
}

async function principalOf(request: FastifyRequest, options: HttpServerOptions): Promise<Principal> {
  const proven = await principalByProof(request, options.proofs)
  if (proven) return proven
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) {
    const principal = (await options.resolveToken?.(bearer)) ?? (await options.callers?.resolve(bearer))
    if (!principal) throw commonErrors['not-logged-in']()
    return principal
  }
  const cookie = sessionCookie.read(request.headers.cookie)
  const user = cookie && (await options.sessions?.resolve(cookie))
  if (user) return user
  const der = options.tls?.clientCertificates ? (request.raw.socket as TLSSocket).getPeerCertificate().raw : undefined
  return (der && (await options.callers?.resolveCertificate?.(der))) || anonymous
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
      config: { operation: `${implementation.api.name}.${name}` },
      handler: async (request, reply) => {
        if (request.principal.kind !== 'service' && request.principal.kind !== 'agent') refuseCrossSite(request)
        const raw = {
          params: request.params,
          query: operation.query
            ? parseQuery(new URL(request.url, 'http://server').searchParams, operation.query)
            : undefined,
          body: request.body,
        }
        for (const [part, value] of Object.entries(raw)) refuseUnstorableText(value, part)
        const streaming = operation.streams ? openStreaming(request) : null
        const context = contextOf(request, reply, options)
        if (streaming) context.stream = streaming.context
        const file = operation.sendsFile ? offerFile() : null
        if (file) context.file = file.give
        const answer = (await dispatch(implementation, name, raw, context)) as object
        const given = file?.given()
        if (given) return sendFile(reply, given)
        const events = streaming?.given()
        if (!events) return answer
        if (options.audit) await writeAudit(options.audit, request, reply)
        return sendEvents(reply, events, options.log)
      },
    })
  }
}

function contextOf(request: FastifyRequest, reply: FastifyReply, options: HttpServerOptions): CallContext {
  const { sessions } = options
  const context: CallContext = {
    principal: request.principal,
    traceId: request.traceId,
    audit: auditNotes(request),
  }
  if (sessions) {
    context.session = {
      async create(accountId, window) {
        const secret = await sessions.create(accountId)
        reply.removeHeader('set-cookie')
        reply.header('set-cookie', sessionCookie.write(secret, request.headers.cookie, window))
      },
      async replace(accountId, stage) {
        const before = sessionCookie.read(request.headers.cookie)
        const secret = await sessions.create(accountId, stage)
        if (before) await sessions.destroy(before)
        reply.removeHeader('set-cookie')
        reply.header('set-cookie', sessionCookie.write(secret, request.headers.cookie))
      },
      browser() {
        const known = browserCookie.read(request.headers.cookie)
        if (known) return known
        const id = randomBytes(24).toString('base64url')
        reply.header('set-cookie', browserCookie.write(id))
        return id
      },
      async destroy() {
        const cookie = sessionCookie.read(request.headers.cookie)
        if (cookie) await sessions.destroy(cookie)
        reply.removeHeader('set-cookie').header('set-cookie', sessionCookie.clear(request.headers.cookie))
      },
    }
  }
  return context
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): FastifyReply {
  const problem = problemOf(error, request.traceId)
  if (request.gathered) request.gathered.outcome = problem.code
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
