import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Principal } from './capability.ts'

/** Which call a sealed text belongs to. */
interface Call {
  method: string
  /** Path and query as sent. */
  target: string
}

export interface PayloadSession {
  open(call: Call, sealed: string): string
  seal(call: Call, status: number, body: string): string
}

/**
 * Bodies of calls between processes in digital envelopes, independent of what carries them; how an envelope is made is for the one who
 * opens the server to know. Callers that seal their request get a sealed answer.
 */
export interface PayloadEnvelopes {
  /** What `GET /envelope-key` answers: to which key this process is enveloped. */
  key: Readonly<Record<string, string>>
  /** Name of the header that carries the content key. */
  header: string
  /** Content type of a sealed body. */
  type: string
  /** Throws a coded error where the header is not for this process. */
  open(header: string): PayloadSession
  /** Throws a coded error where a call of this kind has to come sealed and did not. */
  check(principal: Principal, operation: string): void
  /** Thrown where a body came plain beside the header. */
  malformed(): Error
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a call that came in an envelope. */
    payloadSession: PayloadSession | null
  }
}

const callOf = ({ method, url }: FastifyRequest): Call => ({ method, target: url })

export function openPayloads(app: FastifyInstance, envelopes: PayloadEnvelopes | undefined): void {
  app.decorateRequest('payloadSession', null)
  if (!envelopes) return
  app.get('/envelope-key', async () => envelopes.key)
  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/v1/')) return
    const header = request.headers[envelopes.header]
    // Opening costs an SM2 operation: not for whoever has not said who it is.
    const known = request.principal.kind === 'agent' || request.principal.kind === 'service'
    if (typeof header === 'string' && known) request.payloadSession = envelopes.open(header)
    else envelopes.check(request.principal, request.routeOptions.config?.operation ?? '')
  })
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser(envelopes.type, { parseAs: 'string' }, (request, body, done) => {
    try {
      if (!request.payloadSession) throw envelopes.malformed()
      parseJson(request, request.payloadSession.open(callOf(request), body as string), done)
    } catch (error) {
      done(error as Error)
    }
  })
  app.addHook('preValidation', async (request) => {
    const plain = request.body !== undefined && request.headers['content-type'] !== envelopes.type
    if (request.payloadSession && plain) throw envelopes.malformed()
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (!request.payloadSession || typeof payload !== 'string') return payload
    reply.type(envelopes.type)
    return request.payloadSession.seal(callOf(request), reply.statusCode, payload)
  })
}
