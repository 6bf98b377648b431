import { defineErrors } from '@jhc/kit/errors.ts'

export const chainErrors = defineErrors('chain', {
  'call-reverted': { kind: 'conflict', retryable: false, zh: '合约拒绝了这次调用。' },
  'nodes-unreachable': { kind: 'unavailable', retryable: true, zh: '链上各节点均无法连接，请检查网络与节点状态。' },
  'node-error': { kind: 'unavailable', retryable: true, zh: '链节点没有完成这次请求。' },
  behind: { kind: 'unavailable', retryable: true, zh: '能连上的链节点都落后于已知的区块高度，请稍后再试。' },
  'foreign-genesis': {
    kind: 'unavailable',
    retryable: false,
    zh: '链节点属于另一条链（创世区块不同）；已停止使用这些节点，请核对节点地址。',
  },
  'header-not-its-own': {
    kind: 'unavailable',
    retryable: false,
    zh: '链节点给出的区块头或回执与区块哈希不符；请核对该节点。',
  },
})
