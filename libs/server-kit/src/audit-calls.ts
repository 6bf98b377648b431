import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AuditSink } from './audit-sink.ts'

/** What is gathered of a call for its line. */
interface Gathered {
  object: string[]
  detail: string
  outcome: string
  written: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    gathered: Gathered
  }
  interface FastifyContextConfig {
    /** `index-library.getRecord` */
    operation?: string
  }
}

const purposeShape = /^[a-z][a-z0-9-]{0,39}$/

/**
 * One line for each call under /v1, failures included, whoever calls, durable before the answer leaves. What services of one process ask
 * of each other in memory passes no door and has no line of its own: it belongs to the call or the loop that it serves.
 */
export function auditCalls(app: FastifyInstance, sink: AuditSink | undefined): void {
  app.decorateRequest('gathered', null as never)
  // Before any hook that may refuse a call.
  app.addHook('onRequest', async (request) => {
    request.gathered = { object: [], detail: '', outcome: 'ok', written: false }
  })
  if (sink) app.addHook('onSend', (request, reply) => writeAudit(sink, request, reply))
}

/** A call that could not be written down is not begun. */
export function refuseUnaudited(sink: AuditSink | undefined, request: FastifyRequest): void {
  try {
    sink?.ready()
  } catch (error) {
    request.gathered.written = true
    throw error
  }
}

/** Before the answer leaves; a second call does nothing. Where it fails the caller gets that failure instead of the answer. */
export async function writeAudit(sink: AuditSink, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { gathered, principal } = request
  if (!request.url.startsWith('/v1/') || !gathered || gathered.written) return
  gathered.written = true
  const purpose = request.headers['x-purpose']
  await sink.write({
    principal,
    address: request.ip,
    operation: request.routeOptions.config?.operation ?? '',
    params: (request.params ?? {}) as Record<string, string>,
    object: gathered.object.join(' '),
    detail: gathered.detail,
    purpose: typeof purpose === 'string' && purposeShape.test(purpose) ? purpose : '',
    status: reply.statusCode,
    outcome: gathered.outcome,
    traceId: request.traceId,
    milliseconds: Math.round(reply.elapsedTime),
  })
}

/** For the handler's context. */
export function auditNotes(request: FastifyRequest): (note: { object?: string; detail?: string }) => void {
  return ({ object, detail }) => {
    if (object) request.gathered.object.push(object)
    if (detail) request.gathered.detail = detail
  }
}
