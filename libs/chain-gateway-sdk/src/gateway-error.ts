/** What the platform refused, or why it could not be reached. Act on `code` (docs/reference/errors.md). */
export class GatewayError extends Error {
  readonly code: string
  /** May the same call succeed later without being changed? */
  readonly retryable: boolean
  /** HTTP status; 0 where there was no answer. */
  readonly status: number
  readonly details: Record<string, unknown>
  /** Tell it to the platform's operators. */
  readonly traceId: string | null
  readonly retryAfterSeconds: number | null
  /** The key of the call that failed: hand it in again to repeat that very call. */
  idempotencyKey: string | null = null

  constructor(
    code: string,
    message: string,
    given: {
      retryable: boolean
      status?: number
      details?: Record<string, unknown>
      traceId?: string | null
      retryAfterSeconds?: number | null
      cause?: unknown
    },
  ) {
    super(`${code}: ${message}`, { cause: given.cause })
    this.name = 'GatewayError'
    this.code = code
    this.retryable = given.retryable
    this.status = given.status ?? 0
    this.details = given.details ?? {}
    this.traceId = given.traceId ?? null
    this.retryAfterSeconds = given.retryAfterSeconds ?? null
  }
}

export async function errorOf(response: Response): Promise<GatewayError> {
  const problem = (await response.json().catch(() => ({}))) as Record<string, unknown>
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new GatewayError(
    String(problem.code ?? `http-${response.status}`),
    String(problem.detail ?? response.statusText),
    {
      status: response.status,
      // Without an answer of the platform's own it was a proxy in between.
      retryable: typeof problem.retryable === 'boolean' ? problem.retryable : response.status >= 500,
      details: (problem.details ?? {}) as Record<string, unknown>,
      traceId: (problem.traceId as string | undefined) ?? response.headers.get('x-trace-id'),
      retryAfterSeconds: Number.isFinite(seconds) ? seconds : null,
    },
  )
}
