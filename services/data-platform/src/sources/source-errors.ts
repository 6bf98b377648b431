import { defineErrors } from '@jhc/kit/errors.ts'

export const sourceErrors = defineErrors('source', {
  unreachable: { kind: 'unavailable', retryable: true, zh: '数据源连接不上，请检查地址、网络与服务状态。' },
  refused: { kind: 'forbidden', retryable: false, zh: '数据源拒绝了访问，请检查账号、口令或令牌。' },
  'wrong-shape': { kind: 'invalid', retryable: false, zh: '数据源的结构与约定不符，请对照说明检查库表、文件或服务。' },
  'bad-answer': { kind: 'unavailable', retryable: true, zh: '数据源的应答无法读取。' },
  'bad-settings': { kind: 'invalid', retryable: false, zh: '数据源配置不正确，请按提示修改。' },
})
