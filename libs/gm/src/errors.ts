import { defineErrors } from '@jhc/kit/errors.ts'

export const gmErrors = defineErrors('gm', {
  'bad-key': { kind: 'internal', retryable: false, zh: '密钥长度或编号不正确，请联系密码管理员。' },
  'unknown-key': { kind: 'internal', retryable: false, zh: '找不到解密所需的密钥，请联系密码管理员。' },
  'bad-signature': { kind: 'invalid', retryable: false, zh: '签名的格式不正确，请重新签名。' },
  'bad-form': { kind: 'invalid', retryable: false, zh: '数据的编码格式不正确，请检查文件是否完整。' },
  'not-authentic': { kind: 'invalid', retryable: false, zh: '密文未通过完整性校验，可能已被改动。' },
  'other-algorithm': { kind: 'invalid', retryable: false, zh: '证书或签名使用的不是 SM2 算法，请换用国密证书。' },
  'certificate-signature': { kind: 'invalid', retryable: false, zh: '证书的签发签名不正确，证书可能是伪造的。' },
  'untrusted-issuer': { kind: 'invalid', retryable: false, zh: '证书的签发机构不在信任名单中，请先导入其证书链。' },
  'not-yet-valid': { kind: 'invalid', retryable: false, zh: '证书尚未生效，请核对本机时间与证书有效期。' },
  expired: { kind: 'invalid', retryable: false, zh: '证书已过期，请更换新证书。' },
  revoked: { kind: 'invalid', retryable: false, zh: '证书已被吊销，不能再使用。' },
  'not-an-authority': { kind: 'invalid', retryable: false, zh: '上级证书不具备签发证书的资格。' },
  'path-too-long': { kind: 'invalid', retryable: false, zh: '证书链的层级超过上级证书的限制。' },
  'wrong-key-usage': { kind: 'invalid', retryable: false, zh: '证书的密钥用途不允许此操作。' },
  'unknown-critical-extension': { kind: 'invalid', retryable: false, zh: '证书或吊销列表含有无法识别的关键扩展。' },
  'list-not-found': { kind: 'invalid', retryable: false, zh: '找不到签发机构的吊销列表（CRL），请更新后再试。' },
  'list-signature': { kind: 'invalid', retryable: false, zh: '吊销列表的签名不正确，列表可能是伪造的。' },
  'list-issuer-not-allowed': { kind: 'invalid', retryable: false, zh: '签发机构没有签发吊销列表的权限。' },
  'status-not-given': {
    kind: 'invalid',
    retryable: true,
    zh: '证书状态服务（OCSP）没有给出这张证书的状态，请稍后再试。',
  },
  'status-signature': { kind: 'invalid', retryable: false, zh: '证书状态（OCSP）的签名不正确，应答可能是伪造的。' },
  'status-not-fresh': {
    kind: 'invalid',
    retryable: true,
    zh: '证书状态（OCSP）不是对本次询问的应答，或不在有效期内，可能是重放。',
  },
  'list-out-of-date': { kind: 'invalid', retryable: false, zh: '吊销列表不在有效期内，请更新后再试。' },
})
