import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Principal } from './capability.ts'

/** Requests that carry a signed proof of who asks instead of a token; how a proof looks is for the one who opens the server to know. */
export interface RequestProofs {
  /** `Authorization: <scheme> …` */
  scheme: string
  /** Who asks; throws a coded error where the proof does not hold for this request. It cannot be used a second time. */
  verify(
    header: string,
    request: { method: string; target: string },
  ): Promise<{ principal: Principal; bodyDigest: string }>
  /** Whom a proof that does not hold claims to be, for the audit's line; not believed. */
  claim(header: string): string
  /** Thrown where the body is not the one that was signed. */
  altered(): Error
  /** Headers by which the asker knows that this is our answer to this request; refusals are signed too. */
  answer(header: string, answer: { status: number; body: string | Uint8Array }): Promise<Record<string, string>>
}

declare module 'fastify' {
  interface FastifyRequest {
    /** SM3 of the body that a proof speaks of, in hexadecimal. */
    provenBody: string
  }
}

/** Null where the request carries none. */
export async function principalByProof(request: FastifyRequest, proofs: RequestProofs | undefined) {
  const header = headerOf(request, proofs)
  if (!proofs || !header) return null
  const { method, url: target } = request
  const { principal, bodyDigest } = await proofs.verify(header, { method, target }).catch((error) => {
    request.gathered.object.push(`claims:${proofs.claim(header)}`)
    throw error
  })
  request.provenBody = bodyDigest
  return principal
}

export function checkProvenBodies(app: FastifyInstance, proofs: RequestProofs | undefined): void {
  app.decorateRequest('provenBody', '')
  if (!proofs) return
  app.addHook('preParsing', async (request, _, payload) => {
    if (!request.provenBody) return payload
    if (!hasBody(request)) {
      if (digestOf('') !== request.provenBody) throw proofs.altered()
      return payload
    }
    return payload.pipe(checkedBody(request.provenBody, proofs))
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const header = headerOf(request, proofs)
    const whole = typeof payload === 'string' || payload instanceof Uint8Array || payload == null
    if (header && whole) {
      const body = (payload ?? '') as string | Uint8Array
      reply.headers(await proofs.answer(header, { status: reply.statusCode, body }))
    }
    return payload
  })
}

/** Passes the bytes on, and fails at their end, before the route sees anything of them. */
function checkedBody(expected: string, proofs: RequestProofs): Transform {
  const hash = createHash('sm3')
  let length = 0
  const checked = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      length += chunk.length
      Object.assign(checked, { receivedEncodedLength: length })
      done(null, chunk)
    },
    flush(done) {
      done(hash.digest('hex') === expected ? null : Object.assign(proofs.altered(), { statusCode: 401 }))
    },
  })
  return checked
}

function hasBody({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function headerOf(request: FastifyRequest, proofs: RequestProofs | undefined): string | null {
  const header = request.headers.authorization
  return proofs && header?.startsWith(`${proofs.scheme} `) ? header : null
}

function digestOf(body: string): string {
  return createHash('sm3').update(body).digest('hex')
}
