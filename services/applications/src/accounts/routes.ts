import type { CapabilityContext, Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { accountsApi } from './api.ts'
import { errors } from './errors.ts'
import { logIn } from './log-in.ts'
import { showAccount } from './show-account.ts'

export function accountsRoutes(context: CapabilityContext): Implementation {
  return implement(accountsApi, {
    login: ({ body }, call) => logIn(context, body.loginName, body.password, call),
    async logout(_, call) {
      if (!call.session) throw errors['no-session-here']()
      await call.session.destroy()
      return { done: true as const }
    },
    me: (_, call) => showAccount(context, call),
  })
}
