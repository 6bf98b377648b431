import { request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import type { LookupFunction } from 'node:net'
import { type Target, type TargetOptions, targetRules } from './check-target.ts'
import { errors } from './errors.ts'

export interface OutgoingRequest {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** For the whole exchange. */
  timeoutMs?: number
  /** A longer answer is an error; 0 leaves the answer unread. */
  maxBytes?: number
  signal?: AbortSignal
}
export interface OutgoingAnswer {
  status: number
  body: Buffer
}

/** Every address that a user, an operator or a certificate can name is asked through this. */
export interface Outgoing {
  /** Throws `outgoing.refused-target` or `outgoing.unresolved-target`: to refuse an address where it is entered. */
  check(url: string): Promise<Target>
  /** Checks again, and connects to the very address that was checked. A redirect is an answer like any other: it is not followed. */
  request(url: string, request?: OutgoingRequest): Promise<OutgoingAnswer>
}

export function createOutgoing(options: TargetOptions): Outgoing {
  const { check } = targetRules(options)
  return { check, request: async (url, request = {}) => send(await check(url), request) }
}

function send(target: Target, given: OutgoingRequest): Promise<OutgoingAnswer> {
  const { url, address, family } = target
  const { method = 'GET', headers = {}, body, timeoutMs = 10_000, maxBytes = 1_000_000 } = given
  // Whatever the name resolves to by now.
  const pinned: LookupFunction = (_, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family)
  const request = url.protocol === 'https:' ? requestTls : requestPlain
  const patience = AbortSignal.timeout(timeoutMs)
  const signal = given.signal ? AbortSignal.any([patience, given.signal]) : patience
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, refuse) => {
    const reject = (error: unknown) => refuse(patience.aborted ? patience.reason : error)
    const options = { method, agent: false, lookup: pinned, signal, headers: { ...headers, ...length } }
    const sent = request(url, options, (response) => {
      const status = response.statusCode ?? 0
      const parts: Buffer[] = []
      let bytes = 0
      response.on('error', reject)
      if (maxBytes === 0) {
        response.destroy()
        resolve({ status, body: Buffer.alloc(0) })
        return
      }
      response.on('data', (part: Buffer) => {
        bytes += part.length
        if (bytes > maxBytes) response.destroy(errors['answer-too-large']({ maxBytes }))
        else parts.push(part)
      })
      response.on('end', () => resolve({ status, body: Buffer.concat(parts) }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
