import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('provenance', {
  'unknown-record': { kind: 'not-found', retryable: false, zh: '没有找到这份档案或这个版本。' },
  'unknown-resident': { kind: 'not-found', retryable: false, zh: '没有找到这位居民。' },
  'unknown-access': { kind: 'not-found', retryable: false, zh: '链上没有这次调阅，或尚未写入。' },
  'unknown-node': { kind: 'not-found', retryable: false, zh: '这个环节不在此图中，请回到起点重新展开。' },
  'not-exportable': {
    kind: 'not-found',
    retryable: true,
    zh: '链上没有找到这份签名：可能尚未写入，或不是由本人直接签署。',
  },
  'not-anchored': { kind: 'conflict', retryable: true, zh: '这份档案还没有上链，暂时不能出具证明；请稍后再试。' },
  'no-receipt-proofs': {
    kind: 'unavailable',
    retryable: false,
    zh: '所接的链不提供交易回执证明，不能出具可离线校验的证明文件；在线验证不受影响。',
  },
  'proof-broken': { kind: 'internal', retryable: false, zh: '按库中数据组成的证明未通过校验，请先做全库核验。' },
  'chain-broken': { kind: 'unavailable', retryable: true, zh: '链上区块读取不完整，请检查链服务后再核验。' },
})
