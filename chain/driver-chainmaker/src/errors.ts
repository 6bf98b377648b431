import { defineErrors } from '@jhc/kit/errors.ts'

export const chainErrors = defineErrors('chain', {
  'call-reverted': { kind: 'conflict', retryable: false, zh: '合约拒绝了这次调用。' },
  'nodes-unreachable': { kind: 'unavailable', retryable: true, zh: '链上各节点均无法连接，请检查网络与节点状态。' },
  'node-refused': { kind: 'conflict', retryable: false, zh: '链节点拒绝了该请求，请查看错误详情。' },
  'not-authorised': { kind: 'forbidden', retryable: false, zh: '链上身份无效或权限不足，请检查证书、角色与背书。' },
  'not-included': { kind: 'unavailable', retryable: true, zh: '交易尚未进入区块，系统将自动重试。' },
  'contract-failed': { kind: 'conflict', retryable: false, zh: '合约执行失败，请查看错误详情。' },
  'other-chain': { kind: 'conflict', retryable: false, zh: '节点上的链与配置不符，请核对链标识与认证模式。' },
  'block-differs': { kind: 'internal', retryable: false, zh: '节点给出的区块与其哈希不符，请立即核查该节点。' },
  'unknown-sender': { kind: 'invalid', retryable: false, zh: '不能以没有密钥的账户发起链上查询。' },
})
