import { defineErrors } from '@jhc/kit/errors.ts'

export const ownAnchorErrors = defineErrors('own-anchor', {
  'not-admitted': {
    kind: 'forbidden',
    retryable: true,
    zh: '本院的链上账户尚未获准，等待区平台管理员在“上链队列”中批准；其间照常采集与上送，档案在本地排队。',
  },
  refused: { kind: 'conflict', retryable: true, zh: '链上合约拒绝本院的存证批次，原因见详情。' },
  'chain-differs': {
    kind: 'conflict',
    retryable: false,
    zh: '链上已有的本院存证与本地数据库不一致：数据库可能是从旧备份恢复的。请勿继续，联系区平台。',
  },
  'account-changed': {
    kind: 'conflict',
    retryable: false,
    zh: '区平台给出的存证合约与首次登记的不同。请与区平台核实后，在配置 chain.contract 中写明正确的地址。',
  },
})
