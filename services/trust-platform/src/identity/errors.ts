import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('identity', {
  'not-found': { kind: 'not-found', retryable: false, zh: '没有找到这个身份、证书或签发机构。' },
  'bad-certificate': {
    kind: 'invalid',
    retryable: false,
    zh: '证书不能登记：须为在有效期内、由已导入的机构签发、可用于签名的 SM2 证书。',
  },
  'bad-authority': {
    kind: 'invalid',
    retryable: false,
    zh: '不是可用的签发机构证书：须为在有效期内、允许签发证书的 SM2 证书，且其上级一并导入或已导入。',
  },
  'bad-list': {
    kind: 'invalid',
    retryable: false,
    zh: '吊销列表不可用：须由已导入的机构签发、在有效期内，且不早于现有列表。',
  },
  'list-unreachable': { kind: 'unavailable', retryable: true, zh: '吊销列表的地址无法访问，请核对地址与网络。' },
  'authority-in-use': {
    kind: 'conflict',
    retryable: false,
    zh: '仍有登记的证书或下级机构依赖该机构，不能移除；请先注销这些证书。',
  },
  'certificate-known': { kind: 'conflict', retryable: false, zh: '这张证书或其密钥已登记在一个身份名下。' },
  'already-registered': {
    kind: 'conflict',
    retryable: false,
    zh: '该账号或前置机已有登记的身份；请在其名下登记新证书。',
  },
  'wrong-holder': {
    kind: 'invalid',
    retryable: false,
    zh: '人员须指明账号，前置机须指明数据来源且与机构相符；其他身份不得指明。',
  },
  'not-yourself': { kind: 'forbidden', retryable: false, zh: '不能登记、批准或恢复自己的身份。' },
  'own-proposal': { kind: 'forbidden', retryable: false, zh: '须由登记人以外的人批准。' },
  'own-suspension': { kind: 'forbidden', retryable: false, zh: '须由停用人以外的人恢复。' },
  'not-open': { kind: 'conflict', retryable: false, zh: '该证书已有结论，请刷新后查看。' },
  tampered: {
    kind: 'unavailable',
    retryable: false,
    zh: '身份登记库与最后一次登记不一致，可能被改动，已停止以证书认证；请联系安全管理员。',
  },
})
