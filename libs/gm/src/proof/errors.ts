import { defineErrors } from '@jhc/kit/errors.ts'

/** Why a request's proof of who asks is refused. Each refusal is a line of the audit. */
export const proofErrors = defineErrors('proof', {
  malformed: { kind: 'unauthenticated', retryable: false, zh: '请求凭证的格式不正确。' },
  expired: { kind: 'unauthenticated', retryable: false, zh: '请求凭证已过期，请重新签名后再发。' },
  'clock-skew': {
    kind: 'unauthenticated',
    retryable: false,
    zh: '请求凭证的签发时间晚于平台时间，请校准本机时钟后重试。',
  },
  'lasts-too-long': { kind: 'unauthenticated', retryable: false, zh: '请求凭证的有效期超过 60 秒。' },
  'wrong-audience': { kind: 'unauthenticated', retryable: false, zh: '请求凭证是签给另一个平台的。' },
  'unknown-identity': { kind: 'unauthenticated', retryable: false, zh: '请求凭证的身份或证书没有登记。' },
  'certificate-expired': { kind: 'unauthenticated', retryable: false, zh: '身份证书不在有效期内，请换用新证书。' },
  'certificate-untrusted': { kind: 'unauthenticated', retryable: false, zh: '身份证书的签发机构不受信任。' },
  revoked: { kind: 'unauthenticated', retryable: false, zh: '身份证书已被吊销或注销。' },
  'revocation-unknown': {
    kind: 'unauthenticated',
    retryable: true,
    zh: '签发机构的吊销列表缺失或已过期，暂不能确认证书是否有效；请联系区平台更新。',
  },
  suspended: { kind: 'unauthenticated', retryable: false, zh: '该身份已停用，请联系区平台安全管理员。' },
  'bad-signature': {
    kind: 'unauthenticated',
    retryable: false,
    zh: '请求凭证的签名与请求不符，请求可能已被改动。',
  },
  'altered-body': { kind: 'unauthenticated', retryable: false, zh: '请求内容与签名时不一致，可能已被改动。' },
  replayed: { kind: 'unauthenticated', retryable: false, zh: '请求凭证已使用过，每次请求须重新签名。' },
  'not-for-this': { kind: 'forbidden', retryable: false, zh: '该类身份不能单凭请求凭证使用此接口。' },
  /** On the asker's side. */
  'answer-not-signed': {
    kind: 'unavailable',
    retryable: true,
    zh: '区平台的应答没有有效签名，已丢弃；请核对平台地址、签发机构证书与网络。',
  },
})
