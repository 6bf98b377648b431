import { defineErrors } from '@jhc/kit/errors.ts'

export const explorerErrors = defineErrors('chain-explorer', {
  'no-such-transaction': {
    kind: 'not-found',
    retryable: false,
    zh: '镜像中没有这笔交易，请核对哈希，或等待镜像跟上。',
  },
  'no-such-contract': { kind: 'not-found', retryable: false, zh: '合约目录中没有这个地址。' },
})
