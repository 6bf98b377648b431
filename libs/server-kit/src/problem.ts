import { CodedError, commonErrors, type ErrorKind } from '@jhc/kit/errors.ts'

const statusOf: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  busy: 429,
  unavailable: 503,
  internal: 500,
}

/** RFC 9457 problem details; `code`, `details`, `retryable` and `traceId` are our extension members. */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail: string
  details: CodedError['details']
  retryable: boolean
  traceId: string
}

export function problemOf(error: unknown, traceId: string): Problem {
  const coded = codedErrorOf(error)
  return {
    type: `urn:jhc:error:${coded.code}`,
    title: coded.code,
    status: statusOf[coded.kind],
    code: coded.code,
    detail: coded.zh,
    details: coded.kind === 'internal' ? {} : coded.details,
    retryable: coded.retryable,
    traceId,
  }
}

export function codedErrorOf(error: unknown): CodedError {
  if (error instanceof CodedError) return error
  const known = error as { code?: string; statusCode?: number }
  if (known?.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return commonErrors['body-too-large']()
  if (known?.statusCode && known.statusCode < 500)
    return commonErrors['invalid-input']({ reason: known.code ?? 'malformed' })
  // Connection refused, reset or shut down: the database is away, a retry can help.
  if (/^(ECONNREFUSED|ECONNRESET|57P0[123]|53300|08\w{3})$/.test(known?.code ?? '')) {
    return commonErrors.unavailable({}, { cause: error })
  }
  return commonErrors.internal({}, { cause: error })
}
