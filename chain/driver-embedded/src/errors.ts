import { defineErrors } from '@jhc/kit/errors.ts'

export const chainErrors = defineErrors('chain', {
  'call-reverted': { kind: 'conflict', retryable: false, zh: '合约拒绝了这次调用。' },
  'storage-failed': { kind: 'unavailable', retryable: true, zh: '链数据写入失败，已停止出块；请检查磁盘后重启。' },
  'not-whole': { kind: 'internal', retryable: false, zh: '链数据目录已损坏，请从备份恢复。' },
  'other-format': {
    kind: 'unavailable',
    retryable: false,
    zh: '链数据目录由另一版本的程序写成，本版本不能读取；请使用原版本，或从新的数据目录开始。',
  },
  closed: { kind: 'unavailable', retryable: true, zh: '链正在关闭。' },
})
