import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('retrieval', {
  'not-found': { kind: 'not-found', retryable: false, zh: '没有找到这项调阅申请。' },
  'terms-invalid': { kind: 'invalid', retryable: false, zh: '申请内容不符合规定，请重新生成后签名。' },
  'no-key': { kind: 'conflict', retryable: false, zh: '您还没有可用的签名密钥，请先绑定密钥。' },
  'not-signed': { kind: 'invalid', retryable: false, zh: '签名与您登记的密钥不符，请用当前密钥重新签名。' },
  'not-yours': { kind: 'forbidden', retryable: false, zh: '只能以本人名义申请或撤回。' },
  'no-resident': { kind: 'not-found', retryable: false, zh: '没有找到这位居民，或其尚未开通账户。' },
  'not-waiting': { kind: 'conflict', retryable: false, zh: '这项申请已有结果，请刷新后查看。' },
  'no-next-page': { kind: 'conflict', retryable: false, zh: '该机构没有下一页，或上一页还未取完。' },
  'not-your-source': { kind: 'forbidden', retryable: false, zh: '该前置机只能领取自己数据源的任务。' },
  'no-such-work': { kind: 'not-found', retryable: false, zh: '没有这项放行任务，可能已经过期或撤回。' },
  'answer-invalid': { kind: 'invalid', retryable: false, zh: '放行结果与任务不符。' },
})
