import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('messages', {
  'no-recipient': { kind: 'not-found', retryable: false, zh: '没有这位居民，消息未发送。' },
})
