import { defineErrors } from '@jhc/kit/errors.ts'

export const chainErrors = defineErrors('chain', {
  'call-reverted': { kind: 'conflict', retryable: false, zh: '合约拒绝了这次调用。' },
  'unknown-block': { kind: 'not-found', retryable: false, zh: '没有这个区块。' },
  'trace-too-large': {
    kind: 'too-large',
    retryable: false,
    zh: '这次追踪过大：请用 callTracer，或限制步数、不带栈。',
  },
  'storage-failed': { kind: 'unavailable', retryable: true, zh: '链数据写入失败，已停止出块；磁盘恢复后自动继续。' },
  'in-use': {
    kind: 'unavailable',
    retryable: true,
    zh: '链数据目录正被另一个进程使用；请先停止它，或改用另一个数据目录。',
  },
  'not-whole': { kind: 'internal', retryable: false, zh: '链数据目录已损坏，请从快照恢复。' },
  'no-chain': { kind: 'not-found', retryable: false, zh: '这个数据目录里没有内嵌链。' },
  'snapshot-broken': { kind: 'conflict', retryable: false, zh: '链快照文件不完整或已被改动，没有恢复任何数据。' },
  'not-empty': { kind: 'conflict', retryable: false, zh: '目标目录里已有数据；快照只恢复到空目录。' },
  'other-format': {
    kind: 'unavailable',
    retryable: false,
    zh: '链数据目录由另一版本的程序写成，本版本不能读取；请使用原版本，或从新的数据目录开始。',
  },
  closed: { kind: 'unavailable', retryable: true, zh: '链正在关闭。' },
})
