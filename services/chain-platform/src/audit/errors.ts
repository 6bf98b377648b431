import { defineErrors } from '@jhc/kit/errors.ts'

export const auditErrors = defineErrors('audit', {
  'lines-tampered': {
    kind: 'conflict',
    retryable: false,
    zh: '待上链的审计记录缺失或被改动，已停止打包；请在“存证”页查看被指出的记录。',
  },
  'export-too-long': {
    kind: 'invalid',
    retryable: false,
    zh: '符合条件的记录超过这种格式的上限；请缩小筛选范围，或改用 CSV、Excel。',
  },
  'no-such-unusual': { kind: 'not-found', retryable: false, zh: '没有这条异常访问。' },
  'nothing-anchored': {
    kind: 'not-found',
    retryable: true,
    zh: '所选时间内还没有已上链的审计记录；写入后一分钟内上链。',
  },
  'configuration-moved-on': {
    kind: 'conflict',
    retryable: false,
    zh: '这个配置文件没有待确认的变更，或又有了新的变更；请刷新后查看。',
  },
  'reviewed-already': { kind: 'conflict', retryable: false, zh: '这条异常访问已有处置说明。' },
  'chain-differs': { kind: 'conflict', retryable: false, zh: '链上的审计批次与本地批次不一致。' },
  'no-such-line': {
    kind: 'not-found',
    retryable: false,
    zh: '没有这条审计记录，可能已被删除；请查看“存证”页的核验结果。',
  },
})
