import { defineErrors } from '@jhc/kit/errors.ts'

export const submitErrors = defineErrors('chain-gateway', {
  busy: { kind: 'busy', retryable: true, zh: '等待上链的交易过多，请稍后再提交。' },
  rejected: { kind: 'conflict', retryable: false, zh: '链拒绝了这笔交易。' },
  reverted: { kind: 'conflict', retryable: false, zh: '合约拒绝了这笔交易，交易已上链但未生效。' },
  'too-large': { kind: 'too-large', retryable: false, zh: '交易超过链允许的大小。' },
  'foreign-chain': {
    kind: 'unavailable',
    retryable: false,
    zh: '所连的链与登记的不是同一条链，或区块高度低于已确认高度；已停止提交，请核对链数据目录。',
  },
  'unknown-contract': { kind: 'not-found', retryable: false, zh: '没有登记这个名称的合约。' },
  'contract-mismatch': {
    kind: 'unavailable',
    retryable: false,
    zh: '链上登记的合约地址或代码与本库记录不一致；已停止启动，请核对链与数据库是否属于同一套环境。',
  },
  'contract-changed': {
    kind: 'internal',
    retryable: false,
    zh: '合约代码已改变而版本号未变；已停止启动，请为该合约登记新版本。',
  },
  'not-the-writer': {
    kind: 'unavailable',
    retryable: true,
    zh: '这个链账户现在由另一个网关进程发送交易。',
  },
  'unknown-transaction': { kind: 'not-found', retryable: false, zh: '链上没有这笔交易。' },
})
