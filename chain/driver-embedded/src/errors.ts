import { defineErrors } from '@jhc/kit/errors.ts'

export const chainErrors = defineErrors('chain', {
  'call-reverted': { kind: 'conflict', retryable: false, zh: '合约拒绝了这次调用。' },
  'storage-failed': { kind: 'unavailable', retryable: true, zh: '链数据写入失败，已停止出块；请检查磁盘后重启。' },
  'not-whole': { kind: 'internal', retryable: false, zh: '链数据目录已损坏，请从备份恢复。' },
  closed: { kind: 'unavailable', retryable: true, zh: '链正在关闭。' },
})
