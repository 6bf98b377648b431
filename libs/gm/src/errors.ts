import { defineErrors } from '@jhc/kit/errors.ts'

export const gmErrors = defineErrors('gm', {
  'bad-key': { kind: 'internal', retryable: false, zh: '密钥长度或编号不正确，请联系密码管理员。' },
  'unknown-key': { kind: 'internal', retryable: false, zh: '找不到解密所需的密钥，请联系密码管理员。' },
  'bad-signature': { kind: 'invalid', retryable: false, zh: '签名的格式不正确，请重新签名。' },
  'not-authentic': { kind: 'invalid', retryable: false, zh: '密文未通过完整性校验，可能已被改动。' },
})
