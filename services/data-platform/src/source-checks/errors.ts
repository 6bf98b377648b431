import { defineErrors } from '@jhc/kit/errors.ts'

export const sourceCheckErrors = defineErrors('source-checks', {
  'agent-silent': {
    kind: 'unavailable',
    retryable: true,
    zh: '数据源所在的前置机没有在 10 秒内应答，请稍后重试或检查前置机。',
  },
  'not-checkable': { kind: 'unavailable', retryable: true, zh: '前置机未能读取原始数据，请检查数据源后重试。' },
  'no-such-source': { kind: 'not-found', retryable: false, zh: '没有这个数据源。' },
  'not-your-source': { kind: 'forbidden', retryable: false, zh: '该前置机只能领取自己数据源的任务。' },
  'no-such-work': { kind: 'not-found', retryable: false, zh: '没有这项任务，可能已经过期。' },
})
