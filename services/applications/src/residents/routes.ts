import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { setLargePrint } from './account-store.ts'
import { actFor, addWard } from './add-ward.ts'
import { residentsApi } from './api.ts'
import { errors } from './errors.ts'
import { finishWeChat } from './finish-wechat.ts'
import { identify } from './identify.ts'
import { agreeToNotices, notifyResident } from './notify-resident.ts'
import { ownAccount } from './own-account.ts'
import type { Desk } from './residents.ts'
import { openResident, resolveResidents } from './resolve-residents.ts'
import { showCode } from './show-code.ts'
import { showMe } from './show-me.ts'
import { makeChallenge, signIn } from './sign-in.ts'
import { signJsSdk } from './sign-js-sdk.ts'
import { startWeChat } from './start-wechat.ts'

export function residentsRoutes(desk: Desk): Implementation {
  return implement(residentsApi, {
    startWeChat: ({ body }, call) => startWeChat(desk, body.returnTo, call),
    finishWeChat: ({ body }, call) => finishWeChat(desk, body, call),
    me: (_, call) => showMe(desk, call),
    identify: ({ body }, call) => identify(desk, body, call),
    addWard: ({ body }, call) => addWard(desk, body, call),
    actFor: ({ body }, call) => actFor(desk, body.residentId, call),
    challenge: (_, call) => makeChallenge(desk, call),
    signIn: ({ body }, call) => signIn(desk, body, call),
    async signOut(_, call) {
      if (!call.session) throw errors['no-session-here']()
      await ownAccount(desk, call)
      await call.session.destroy()
      return { done: true as const }
    },
    async setPreferences({ body }, call) {
      const { account } = await ownAccount(desk, call)
      await setLargePrint(desk.db, account.accountId, body.largePrint)
      return showMe(desk, call)
    },
    code: (_, call) => showCode(desk, call),
    jsSdk: ({ body }) => signJsSdk(desk, body.url),
    agreeToNotices: ({ body }, call) => agreeToNotices(desk, body.templateIds, call),
    notify: ({ body }) => notifyResident(desk, body),
    resolve: ({ body }) => resolveResidents(desk, body),
    opening: ({ body }) => openResident(desk, body.residentId),
  })
}
