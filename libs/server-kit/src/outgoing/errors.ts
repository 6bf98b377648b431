import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('outgoing', {
  'refused-target': {
    kind: 'invalid',
    retryable: false,
    zh: '该地址不可用：须为 https，且不得指向本机、内网或其他特殊地址；院内地址请联系平台管理员登记网段。',
  },
  'unresolved-target': { kind: 'invalid', retryable: true, zh: '该地址的主机名无法解析，请核对后重试。' },
  'answer-too-large': { kind: 'unavailable', retryable: false, zh: '对方的应答超出允许的大小，已停止读取。' },
})
