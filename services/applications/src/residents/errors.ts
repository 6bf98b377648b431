import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('residents', {
  'no-session-here': { kind: 'invalid', retryable: false, zh: '只能通过网页登录或退出。' },
  'log-in-expired': { kind: 'invalid', retryable: true, zh: '微信登录已过期或不是在本浏览器发起，请重新进入。' },
  'log-in-refused': { kind: 'unauthenticated', retryable: true, zh: '微信没有确认此次登录，请重新进入。' },
  'wechat-off': { kind: 'conflict', retryable: false, zh: '本平台尚未接入微信服务，请联系区卫生健康信息中心。' },
  'wechat-unavailable': { kind: 'unavailable', retryable: true, zh: '微信服务暂时没有应答，请稍后再试。' },
  'no-account': { kind: 'not-found', retryable: false, zh: '请先用微信登录。' },
  'real-name-failed': {
    kind: 'invalid',
    retryable: false,
    zh: '实名核验未通过，请核对姓名、身份证号和手机号后重试。',
  },
  'real-name-unavailable': { kind: 'unavailable', retryable: true, zh: '实名核验服务暂时没有应答，请稍后再试。' },
  'too-many-attempts': { kind: 'busy', retryable: true, zh: '尝试次数过多，请稍后再试。' },
  'already-identified': {
    kind: 'conflict',
    retryable: false,
    zh: '此微信已绑定另一位居民的实名，一个微信只能绑定本人。',
  },
  'bound-elsewhere': {
    kind: 'conflict',
    retryable: false,
    zh: '您的实名已绑定另一个微信。如需换到本微信，请填写实名手机号并确认改绑；原微信随即退出。',
  },
  'not-identified': { kind: 'forbidden', retryable: false, zh: '请先完成实名核验。' },
  'no-ward': { kind: 'not-found', retryable: false, zh: '没有这位被监护人，或其已满十四周岁、应使用自己的账户。' },
  'not-a-child': {
    kind: 'invalid',
    retryable: false,
    zh: '被监护人须未满十四周岁；已满十四周岁的，请用其本人的微信办理。',
  },
  'not-guardian': { kind: 'forbidden', retryable: false, zh: '未能核实监护关系，请核对姓名和身份证号，或到窗口办理。' },
  'ward-bound': { kind: 'conflict', retryable: false, zh: '该儿童已由另一位监护人绑定。' },
  'no-key': { kind: 'conflict', retryable: false, zh: '您还没有可用的签名密钥，请先绑定密钥。' },
  'sign-in-failed': {
    kind: 'unauthenticated',
    retryable: true,
    zh: '签名未通过核验，请重试；如已更换密钥，请使用新密钥。',
  },
  'foreign-url': { kind: 'invalid', retryable: false, zh: '只能为本平台的页面签名。' },
  'no-resident': { kind: 'not-found', retryable: false, zh: '没有这位居民。' },
})
