import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('events', {
  'too-many-webhooks': { kind: 'conflict', retryable: false, zh: '本机构的回调数已达上限，请先移除不用的回调。' },
  'too-many-streams': { kind: 'busy', retryable: true, zh: '同时打开的事件流过多，请先关闭不用的事件流。' },
  'unknown-webhook': { kind: 'not-found', retryable: false, zh: '本机构没有这个回调。' },
  'unknown-delivery': { kind: 'not-found', retryable: false, zh: '本机构没有这次投递。' },
  removed: { kind: 'conflict', retryable: false, zh: '回调已移除，不能再修改；请新增一个。' },
})
