import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('person-keys', {
  'no-person': {
    kind: 'not-found',
    retryable: false,
    zh: '您的账号还没有对应的居民身份，请先完成实名核验。',
  },
  'proof-wrong': {
    kind: 'invalid',
    retryable: false,
    zh: '签名与公钥或内容不符，请用本机密钥重新签名后再试。',
  },
  'key-invalid': { kind: 'invalid', retryable: false, zh: '这不是有效的 SM2 公钥。' },
  'key-taken': { kind: 'conflict', retryable: false, zh: '这个公钥已经用过，请重新生成一对密钥。' },
  'already-enrolled': {
    kind: 'conflict',
    retryable: false,
    zh: '您已绑定签名密钥；更换请用“更换密钥”，遗失请申请重新绑定。',
  },
  'not-enrolled': { kind: 'conflict', retryable: false, zh: '您还没有生效的签名密钥。' },
  'under-way': { kind: 'conflict', retryable: true, zh: '上一次提交还在处理中，请稍候再试。' },
  'wrong-organisation': {
    kind: 'invalid',
    retryable: false,
    zh: '该机构不能为您作证：须为区里指定的独立医院，且不是您所属的机构。',
  },
  'wrong-attempt': { kind: 'conflict', retryable: false, zh: '申请次数与链上不符，请刷新后重新签名。' },
  'no-re-enrolment': { kind: 'not-found', retryable: false, zh: '没有正在等待的重新绑定申请。' },
  'not-waiting': { kind: 'not-found', retryable: false, zh: '没有等待贵机构签署的这项申请，可能已被处理。' },
  'signature-needed': {
    kind: 'invalid',
    retryable: false,
    zh: '平台不保管贵机构的密钥：请用本机构密钥对摘要签名后再提交。',
  },
  'organisation-unknown': { kind: 'conflict', retryable: false, zh: '贵机构尚未在链上登记密钥，不能签署。' },
})
