import type { Retry } from './wechat-port.ts'

/** 全局返回码: the access token is no longer good. */
export const tokenRefused = new Set([40001, 40014, 42001])

/** Of a code that a browser brought: wrong, used, old. */
export const codeRefused = new Set([40029, 40163, 41008, 42003])

const retries: Record<number, Retry> = {
  [-1]: 'soon',
  // Quotas of the day and of the minute.
  45009: 'later',
  45011: 'later',
  // The user: unknown, does not follow, refuses.
  40003: 'never',
  43004: 'never',
  43101: 'never',
  // The template or its data.
  40037: 'never',
  47003: 'never',
  41028: 'never',
  41029: 'never',
  // The account may not do that.
  48001: 'never',
  50002: 'never',
}

/** An unknown code may pass; how often it is tried is the sender's to bound. */
export const retryOf = (code: number): Retry => retries[code] ?? 'soon'
