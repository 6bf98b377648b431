import type { Api, CallInput, CallResult, Operation } from '@jhc/kit/api.ts'
import { operationUrl } from '@jhc/kit/api.ts'
import type { ErrorDetails } from '@jhc/kit/errors.ts'
import { messageOf } from './error-messages.ts'

/** What a screen shows when a call failed: the code, its Chinese text, whether a retry can help, and the trace id for support. */
export class RequestFailure extends Error {
  readonly code: string
  readonly status: number
  readonly zh: string
  readonly retryable: boolean
  readonly traceId: string | null
  readonly details: ErrorDetails
  constructor(failure: {
    code: string
    status: number
    zh: string
    retryable: boolean
    traceId?: string | null
    details?: ErrorDetails
    cause?: unknown
  }) {
    super(failure.code, { cause: failure.cause })
    this.name = 'RequestFailure'
    this.code = failure.code
    this.status = failure.status
    this.zh = failure.zh
    this.retryable = failure.retryable
    this.traceId = failure.traceId ?? null
    this.details = failure.details ?? {}
  }
}

export interface RequestOptions {
  signal?: AbortSignal
}

export type HttpClient<A extends Api<any>> = {
  [K in keyof A['operations']]: (
    input: CallInput<A['operations'][K]>,
    options?: RequestOptions,
  ) => Promise<CallResult<A['operations'][K]>>
}

/** Typed client of one API over HTTP, same origin, with the session cookie. */
export function createHttpClient<A extends Api<any>>(
  api: A,
  settings: { baseUrl?: string; fetch?: typeof fetch } = {},
): HttpClient<A> {
  const client: Record<string, unknown> = {}
  for (const [name, operation] of Object.entries<Operation>(api.operations)) {
    client[name] = (input: Parts, options: RequestOptions = {}) => call(operation, input, options, settings)
  }
  return client as HttpClient<A>
}

interface Parts {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}

async function call(
  operation: Operation,
  input: Parts,
  options: RequestOptions,
  settings: { baseUrl?: string; fetch?: typeof fetch },
): Promise<unknown> {
  const response = await send(operation, input, options, settings)
  const text = await response.text()
  const json = parseJson(text)
  if (!response.ok) throw failureOf(response, json)
  const parsed = operation.response.safeParse(json)
  if (parsed.success) return parsed.data
  throw new RequestFailure({
    code: 'ui.unexpected-answer',
    status: response.status,
    zh: messageOf('ui.unexpected-answer'),
    retryable: false,
    traceId: response.headers.get('x-trace-id'),
    details: { paths: parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.')) },
  })
}

/** The file of an operation that `sendsFile`, with the name that the server gave it. */
export async function fetchFile(operation: Operation, input: Parts): Promise<{ name: string; content: Blob }> {
  const response = await send(operation, input, {}, {})
  if (!response.ok) throw failureOf(response, parseJson(await response.text()))
  return fileIn(response)
}

export async function fileIn(response: Response): Promise<{ name: string; content: Blob }> {
  const name = /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { name: decodeURIComponent(name ?? 'download'), content: await response.blob() }
}

async function send(
  operation: Operation,
  input: Parts,
  options: RequestOptions,
  settings: { baseUrl?: string; fetch?: typeof fetch },
): Promise<Response> {
  const url = `${settings.baseUrl ?? ''}${operationUrl(operation.path, input.params, input.query)}`
  const headers: Record<string, string> = { accept: 'application/json' }
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  try {
    return await (settings.fetch ?? fetch)(url, {
      method: operation.method,
      credentials: 'same-origin',
      headers,
      body: input.body === undefined ? undefined : JSON.stringify(input.body),
      signal: options.signal,
    })
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    throw new RequestFailure({ code: 'ui.offline', status: 0, zh: messageOf('ui.offline'), retryable: true, cause })
  }
}

function failureOf(response: Response, json: unknown): RequestFailure {
  const problem = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  const code = typeof problem.code === 'string' ? problem.code : `http.${response.status}`
  const served = [problem.zh, problem.title, problem.detail].find(
    (text): text is string => typeof text === 'string' && /\p{Script=Han}/u.test(text),
  )
  return new RequestFailure({
    code,
    status: response.status,
    zh: served ?? messageOf(code),
    retryable: typeof problem.retryable === 'boolean' ? problem.retryable : response.status >= 500,
    traceId: typeof problem.traceId === 'string' ? problem.traceId : response.headers.get('x-trace-id'),
    details: (typeof problem.details === 'object' && problem.details !== null ? problem.details : {}) as ErrorDetails,
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
