import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('accounts', {
  'wrong-credentials': { kind: 'unauthenticated', retryable: false, zh: '账号或密码不正确。' },
  locked: { kind: 'busy', retryable: true, zh: '连续登录失败次数过多，该账号名已暂时锁定，请稍后再试。' },
  'too-many-log-ins': { kind: 'busy', retryable: true, zh: '当前登录人数过多，请稍后再试。' },
  'no-account': { kind: 'not-found', retryable: false, zh: '当前身份不是登录账号。' },
  'no-session-here': { kind: 'invalid', retryable: false, zh: '只能通过网页登录或退出。' },
})
