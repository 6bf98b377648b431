import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('callers', {
  'quota-used': { kind: 'busy', retryable: true, zh: '本密钥的调用配额已用完，请在配额恢复后再试。' },
  'unknown-key': { kind: 'not-found', retryable: false, zh: '没有这个调用方密钥。' },
  'unknown-scope': { kind: 'invalid', retryable: false, zh: '没有这个授权范围。' },
})
