import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('recognition', {
  'no-version': { kind: 'not-found', retryable: false, zh: '没有这个版本的互认清单。' },
  'changed-meanwhile': {
    kind: 'conflict',
    retryable: false,
    zh: '互认清单刚被他人修改，请刷新后在新版本上再改。',
  },
  'no-item': { kind: 'not-found', retryable: false, zh: '互认清单中没有这个项目，请刷新后重试。' },
  'no-organisation': { kind: 'invalid', retryable: false, zh: '没有这家机构，请核对机构编码。' },
  'reason-missing': {
    kind: 'invalid',
    retryable: false,
    zh: '不认可须选择原因；选“其他”时还须写明情形（至少 4 个字）。',
  },
  'not-recognisable': {
    kind: 'conflict',
    retryable: false,
    zh: '按现行互认清单，这项结果不能互认；清单可能刚有变动，请刷新后再看。',
  },
  'decided-otherwise': { kind: 'conflict', retryable: false, zh: '这次开单已有结论，不能改为另一种；请重新开单检查。' },
  'people-only': { kind: 'forbidden', retryable: false, zh: '只有登录的医生可以认可或不认可结果。' },
  'no-consent': {
    kind: 'forbidden',
    retryable: false,
    zh: '没有这位患者现行有效的授权，不能使用其外院结果；请先取得授权。',
  },
})
