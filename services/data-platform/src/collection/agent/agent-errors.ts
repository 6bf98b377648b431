import { defineErrors } from '@jhc/kit/errors.ts'

export const agentErrors = defineErrors('collection-agent', {
  'already-running': { kind: 'conflict', retryable: true, zh: '该数据源正在采集，请等本次结束后再试。' },
  paused: { kind: 'conflict', retryable: false, zh: '该数据源的采集已暂停，请先恢复。' },
  'taken-over': { kind: 'conflict', retryable: false, zh: '另一个前置机进程已接管该数据源，本进程停止写入。' },
  'too-many-vanished': {
    kind: 'conflict',
    retryable: false,
    zh: '对账发现数据源中消失的数据过多，未作任何删除标记。请核实数据源是否完整，确认后调整对账阈值再执行。',
  },
  'source-changed': { kind: 'conflict', retryable: true, zh: '采集期间读取位置失效，已从头重读，不会产生重复。' },
  'key-file': {
    kind: 'internal',
    retryable: false,
    zh: '密钥文件不可用：请检查路径、权限（应为 600）与内容，不要用新密钥替换旧密钥。',
  },
  'key-mismatch': {
    kind: 'internal',
    retryable: false,
    zh: '密钥文件与本数据库不匹配：已有版本由另一把密钥保护。请恢复原密钥文件。',
  },
  'no-such-version': { kind: 'not-found', retryable: false, zh: '前置机没有这份档案的这个版本。' },
})
