import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('anchoring', {
  'unknown-task': { kind: 'not-found', retryable: false, zh: '没有这个上链任务。' },
  'entry-too-large': { kind: 'internal', retryable: false, zh: '一条索引超过了批次的大小上限，请调大批次上限。' },
  'source-id-too-long': { kind: 'internal', retryable: false, zh: '来源编号或模型版本超过链上字段的 32 字节。' },
  'entries-differ': {
    kind: 'internal',
    retryable: false,
    zh: '索引库中的索引与已封存的批次不符，可能被改动，任务已停止，请立即核查。',
  },
  'chain-refused': {
    kind: 'internal',
    retryable: false,
    zh: '链拒绝了上链批次，任务已停止；处理原因后恢复任务即重新提交。',
  },
  'chain-differs': { kind: 'internal', retryable: false, zh: '链上批次与封存的批次不一致，任务已停止，请立即核查。' },
})
