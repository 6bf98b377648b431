import { CodedError } from '@jhc/kit/errors.ts'

export interface SafeFailure {
  code: string
  zh: string
  retryable: boolean
}

/** What may be shown and sent of an error: its code and catalogue text. Messages of databases and parsers can carry personal values. */
export function safeFailure(error: unknown): SafeFailure {
  if (error instanceof CodedError) return { code: error.code, zh: error.zh, retryable: error.retryable }
  const raw = (error as { code?: unknown })?.code
  const name = error instanceof Error ? error.name : 'unknown'
  const code = typeof raw === 'string' && /^[A-Za-z0-9_.-]{1,40}$/.test(raw) ? raw : name
  return { code, zh: '未预期的错误，详见前置机本地日志。', retryable: true }
}
