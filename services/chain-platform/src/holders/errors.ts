import { defineErrors } from '@jhc/kit/errors.ts'

export const holderErrors = defineErrors('holders', {
  'not-your-source': { kind: 'forbidden', retryable: false, zh: '前置机只能登记自己数据源的链上账户。' },
  'not-announced': { kind: 'not-found', retryable: false, zh: '该数据源的前置机没有登记过这个链上账户。' },
})
