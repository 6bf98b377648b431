import { defineErrors } from '@jhc/kit/errors.ts'

export const envelopeErrors = defineErrors('envelope', {
  malformed: { kind: 'invalid', retryable: false, zh: '数字信封的格式不正确，请核对接口版本。' },
  'unknown-key': { kind: 'conflict', retryable: true, zh: '数字信封用的不是平台现在的加密公钥，请重新取公钥后重试。' },
  'not-authentic': { kind: 'invalid', retryable: false, zh: '数字信封中的内容未通过完整性校验，可能在途中被改动。' },
  required: { kind: 'forbidden', retryable: false, zh: '前置机与服务之间的内容须以数字信封传送，明文被拒绝。' },
  'no-key': {
    kind: 'unavailable',
    retryable: true,
    zh: '取不到对方的加密公钥，内容不会以明文发送；请核对地址与版本。',
  },
  'answer-not-sealed': {
    kind: 'internal',
    retryable: false,
    zh: '平台的应答没有装在数字信封中，已拒绝使用；请核对平台的地址与版本。',
  },
})
