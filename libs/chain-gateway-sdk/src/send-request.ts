import { errorOf, GatewayError } from './gateway-error.ts'
import { type Operations, operations } from './operations.gen.ts'

export interface GatewayOptions {
  /** `https://…` of the platform, without a path. */
  url: string
  /** The token of your API key; leave it out where a client certificate (in `fetch`) says who you are. */
  apiKey?: string
  /** Milliseconds for one try, 15 000 by default. */
  timeoutMs?: number
  /** Further tries after the first, 4 by default. */
  retries?: number
  /** The longest pause between two tries; where the platform asks for a longer one, the error is thrown. 20 000 by default. */
  maxPauseMs?: number
  fetch?: typeof fetch
}

export type OperationName = keyof Operations
export type ResponseOf<Name extends OperationName> = Operations[Name]['response']
export type InputOf<Name extends OperationName> = Omit<Operations[Name], 'response'> & { signal?: AbortSignal }

/** A POST that may be sent twice although it carries no idempotency key: it changes nothing. */
const reads = new Set<string>([
  'contracts.read',
  'chain-gateway.call',
  'chain-gateway.submissions',
  'provenance.verify',
])

export async function sendRequest<Name extends OperationName>(
  options: GatewayOptions,
  name: Name,
  input: InputOf<Name>,
): Promise<ResponseOf<Name>> {
  const { method, path } = operations[name]
  const { params, query, body, signal } = input as {
    params?: Record<string, unknown>
    query?: Record<string, unknown>
    body?: { idempotencyKey?: string }
    signal?: AbortSignal
  }
  const url = options.url.replace(/\/$/, '') + fill(path, params, query)
  const repeatable = method !== 'POST' || body?.idempotencyKey !== undefined || reads.has(name)
  const init: RequestInit = { method, headers: headersOf(options, body !== undefined) }
  if (body !== undefined) init.body = JSON.stringify(body)
  const response = await withRetries(options, repeatable, signal, () => tryOnce(options, url, init, signal)).catch(
    (error) => {
      if (error instanceof GatewayError) error.idempotencyKey = body?.idempotencyKey ?? null
      throw error
    },
  )
  return (await response.json()) as ResponseOf<Name>
}

export function headersOf({ apiKey }: GatewayOptions, hasBody = false): Record<string, string> {
  return {
    accept: 'application/json',
    ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  }
}

export function fill(path: string, params: Record<string, unknown> = {}, query: Record<string, unknown> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) search.append(key, String(one))
  return search.size > 0 ? `${filled}?${search}` : filled
}

async function tryOnce(
  options: GatewayOptions,
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const limit = AbortSignal.timeout(options.timeoutMs ?? 15_000)
  let response: Response
  try {
    response = await (options.fetch ?? fetch)(url, {
      ...init,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw limit.aborted
      ? new GatewayError('sdk.timeout', 'no answer in time', { retryable: true, cause })
      : new GatewayError('sdk.unreachable', 'the platform cannot be reached', { retryable: true, cause })
  }
  if (!response.ok) throw await errorOf(response)
  return response
}

/** Full jitter: callers that failed together do not come back together. A call that may not be repeated is so only where it was turned away unread. */
async function withRetries<T>(
  options: GatewayOptions,
  repeatable: boolean,
  signal: AbortSignal | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof GatewayError) || !error.retryable || tries >= (options.retries ?? 4)) throw error
      if (!repeatable && error.status !== 429) throw error
      const pause = Math.max(pauseOf(tries, options), (error.retryAfterSeconds ?? 0) * 1000)
      if (pause > (options.maxPauseMs ?? 20_000)) throw error
      await sleep(pause, signal)
    }
  }
}

export const pauseOf = (tries: number, { maxPauseMs = 20_000 }: GatewayOptions) =>
  Math.random() * Math.min(maxPauseMs, 250 * 2 ** tries)

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
