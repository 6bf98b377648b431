import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('callers', {
  'quota-used': { kind: 'busy', retryable: true, zh: '本密钥的调用配额已用完，请在配额恢复后再试。' },
  suspended: { kind: 'forbidden', retryable: false, zh: '此调用方已被停用，请联系平台管理员。' },
  'unknown-key': { kind: 'not-found', retryable: false, zh: '没有这个调用方密钥。' },
  'unknown-scope': { kind: 'invalid', retryable: false, zh: '没有这个授权范围。' },
  'not-active': { kind: 'conflict', retryable: false, zh: '密钥已吊销或已过期，不能再修改；请新增一个。' },
  'bad-certificate': {
    kind: 'invalid',
    retryable: false,
    zh: '不是有效的 X.509 证书（PEM），或已过期；登记签发机构时须为 CA 证书。',
  },
  'certificate-taken': { kind: 'conflict', retryable: false, zh: '这份证书已登记给某个调用方。' },
})
