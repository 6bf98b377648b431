import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('change-log', {
  'change-tampered': {
    kind: 'conflict',
    retryable: false,
    zh: '一条待上链的变更记录与其校验码不符，已停止打包；请先做全库核验，查明是谁改动了它。',
  },
  'chain-differs': { kind: 'conflict', retryable: false, zh: '链上的变更批次与本地批次不一致，请先做全库核验。' },
  'unknown-change': { kind: 'not-found', retryable: false, zh: '没有这条变更记录。' },
  'no-receipt-proofs': {
    kind: 'unavailable',
    retryable: false,
    zh: '所接的链不提供交易回执证明，不能出具可离线校验的变更证明；在线核验不受影响。',
  },
  'not-anchored': {
    kind: 'conflict',
    retryable: true,
    zh: '这条变更记录还没有上链（当天的变更在次日上链），暂时不能出具证明。',
  },
})
