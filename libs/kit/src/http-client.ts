import { type Api, type ApiClient, type Operation, operationUrl } from './api.ts'
import { CodedError, commonErrors, type ErrorDetails, errorCatalogue } from './errors.ts'

export interface HttpClientOptions {
  /** `http://127.0.0.1:8080`, or empty for the page's own origin. */
  baseUrl: string
  /** Bearer token of a service or gateway; browsers use their cookie instead. */
  token?: string
  fetch?: typeof fetch
  signal?: AbortSignal
  headers?: Record<string, string>
}

/** Typed client of a published api over HTTP. Failures are thrown as the same coded errors that the server threw. */
export function httpClient<A extends Api<any>>(api: A, options: HttpClientOptions): ApiClient<A> {
  const client: Record<string, (input: any) => Promise<unknown>> = {}
  for (const [name, operation] of Object.entries<Operation>(api.operations)) {
    client[name] = async (input = {}) => {
      const response = await send(operation, input, options)
      return operation.response.parse(await response.json())
    }
  }
  return client as ApiClient<A>
}

async function send(operation: Operation, input: any, options: HttpClientOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers }
  if (options.token) headers.authorization = `Bearer ${options.token}`
  const init: RequestInit = { method: operation.method, headers, credentials: 'same-origin', signal: options.signal }
  if (operation.body) {
    headers['content-type'] = 'application/json'
    init.body = JSON.stringify(input.body ?? {})
  }
  const url = options.baseUrl + operationUrl(operation.path, input.params, input.query)
  let response: Response
  try {
    response = await (options.fetch ?? fetch)(url, init)
  } catch (cause) {
    if (options.signal?.aborted || cause instanceof CodedError) throw cause
    throw commonErrors.unavailable({ path: operation.path }, { cause })
  }
  if (!response.ok) throw await errorFrom(response)
  return response
}

/** Turns a problem+json answer back into the coded error; anything else becomes `common.unavailable` or `common.internal`. */
export async function errorFrom(response: Response): Promise<CodedError> {
  const problem = (await response.json().catch(() => null)) as {
    code?: string
    detail?: string
    retryable?: boolean
    details?: ErrorDetails
    traceId?: string
  } | null
  if (typeof problem?.code !== 'string') {
    return response.status >= 500
      ? commonErrors.unavailable({ status: response.status })
      : commonErrors.internal({ status: response.status })
  }
  const known = errorCatalogue().get(problem.code)
  const definition = known ?? {
    kind: 'internal' as const,
    retryable: problem.retryable ?? false,
    zh: problem.detail ?? commonErrors.internal().zh,
  }
  return new CodedError(problem.code, definition, { ...problem.details, traceId: problem.traceId ?? null })
}
