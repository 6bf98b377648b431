import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { accountOf } from './account-store.ts'
import { errors } from './errors.ts'
import { residentsOf } from './resident-store.ts'
import type { Desk } from './residents.ts'
import { takeState } from './ticket-store.ts'

/** The state first: a code that somebody else's browser brings is not even shown to WeChat. */
export async function finishWeChat(desk: Desk, { code, state }: { code: string; state: string }, call: CallContext) {
  if (!call.session) throw errors['no-session-here']()
  const { db, columns, wechat, now, bus, demo } = desk
  const at = new Date(now())
  const returnTo = await takeState(db, state, call.session.browser(), at)
  if (returnTo === null) throw errors['log-in-expired']()
  const user = await wechat.exchangeCode(code)
  const accountId = await accountOf(db, columns, user, { accountId: uuidv7(now()), at })
  call.audit?.({ object: `account:${accountId}` })
  await bus.client(accountsApi, 'residents').openResident({ body: { accountId, demo } })
  const self = (await residentsOf(db, columns, accountId)).find(({ guardian }) => !guardian)
  const stage = self ? ('identified' as const) : ('visitor' as const)
  await call.session.replace(accountId, stage)
  return { stage, returnTo }
}
