import { defineErrors } from '@jhc/kit/errors.ts'

export const collectionErrors = defineErrors('collection', {
  'no-such-task': { kind: 'not-found', retryable: false, zh: '没有这个采集任务；前置机首次上报后才会出现。' },
  'no-such-run': { kind: 'not-found', retryable: false, zh: '没有这次采集。' },
  'not-your-source': { kind: 'forbidden', retryable: false, zh: '该前置机只能上报自己的数据源。' },
})
