import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

export const account = z.object({
  accountId: z.string(),
  loginName: z.string(),
  displayName: z.string(),
  orgId: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
})

export const accountsApi = defineApi('accounts', {
  login: operation({
    method: 'POST',
    path: '/v1/session',
    summary: '登录',
    permission: 'public',
    body: z.object({ loginName: z.string().min(1).max(64), password: z.string().min(1).max(256) }),
    response: account,
  }),
  logout: operation({
    method: 'DELETE',
    path: '/v1/session',
    summary: '退出登录',
    permission: 'session',
    response: z.object({ done: z.literal(true) }),
  }),
  me: operation({ method: 'GET', path: '/v1/session', summary: '当前账号', permission: 'session', response: account }),
})
