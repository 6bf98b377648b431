import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('launch', {
  'practitioner-unknown': {
    kind: 'not-found',
    retryable: false,
    zh: '本机构没有这位可登录医生端的医生：请核对登录名或工号，账号须已启用且只有医生角色。',
  },
  'ticket-unknown': { kind: 'forbidden', retryable: false, zh: '启动票据无效，请从医院客户端重新打开。' },
  'ticket-used': { kind: 'forbidden', retryable: false, zh: '启动票据已用过一次，请从医院客户端重新打开。' },
  'ticket-expired': { kind: 'forbidden', retryable: false, zh: '启动票据已过期，请从医院客户端重新打开。' },
  'other-organisation': {
    kind: 'forbidden',
    retryable: false,
    zh: '启动票据属于另一家机构，不能在本机构的窗口打开；请联系医院信息科核对集成地址。',
  },
  'no-session-here': { kind: 'invalid', retryable: false, zh: '启动票据只能由浏览器页面打开。' },
  'bad-origin': {
    kind: 'invalid',
    retryable: false,
    zh: '来源须写作 https://主机名 或 https://主机名:端口，不带路径（仅本机调试可用 http://127.0.0.1 或 http://localhost）。',
  },
  'too-many': { kind: 'conflict', retryable: false, zh: '登记已达上限，请先移除不再使用的条目。' },
})
