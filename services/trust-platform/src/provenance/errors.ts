import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('provenance', {
  'unknown-record': { kind: 'not-found', retryable: false, zh: '没有找到这份档案或这个版本。' },
  'not-anchored': { kind: 'conflict', retryable: true, zh: '这份档案还没有上链，暂时不能出具证明；请稍后再试。' },
  'proof-broken': { kind: 'internal', retryable: false, zh: '按库中数据组成的证明未通过校验，请先做全库核验。' },
  'chain-broken': { kind: 'unavailable', retryable: true, zh: '链上区块读取不完整，请检查链服务后再核验。' },
})
