import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('anchors', {
  'personal-data': {
    kind: 'invalid',
    retryable: false,
    zh: '业务编号中含有形似身份证号或手机号的内容，不予接收；请改用贵方系统内不含个人信息的编号。',
  },
  'weak-digest': {
    kind: 'invalid',
    retryable: false,
    zh: '摘要是空内容或全零的摘要，不予接收；请核对被摘要的内容。',
  },
  'key-reused': {
    kind: 'conflict',
    retryable: false,
    zh: '同一幂等键此前提交过不同的内容；新的内容请用新的幂等键。',
  },
  'not-found': { kind: 'not-found', retryable: false, zh: '本机构没有这条存证。' },
  'not-anchored': { kind: 'conflict', retryable: true, zh: '这条存证尚未写入区块，请稍后再取证明。' },
  'chain-differs': {
    kind: 'internal',
    retryable: false,
    zh: '链上内容与本库记录不一致，未出具证明；请联系平台运维核查。',
  },
})
