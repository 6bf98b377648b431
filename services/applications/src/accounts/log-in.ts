import type { CallContext } from '@jhc/server-kit/capability.ts'
import { checkedAccount, findByLoginName } from './account-store.ts'
import type { Desk } from './accounts.ts'
import { errors } from './errors.ts'
import { countAttempt, forgetFailures } from './login-failure-store.ts'
import { passwordMatches } from './password.ts'
import { hasPassword } from './resident-accounts.ts'
import { checkFactor } from './second-factor/second-factor.ts'
import { shownSelf } from './show-account.ts'

/** Each check takes 19 MiB and a core: more at once only slows all. */
const mostAtOnce = 8
let atOnce = 0

export interface Credentials {
  loginName: string
  password: string
  code?: string
}

export async function logIn(desk: Desk, { loginName, password, code }: Credentials, call: CallContext) {
  const { db, now } = desk
  if (!call.session) throw errors['no-session-here']()
  if (atOnce >= mostAtOnce) throw errors['too-many-log-ins']()
  atOnce++
  try {
    const lockedMs = await countAttempt(db, loginName, now())
    if (lockedMs > 0) throw errors.locked({ retryAfterSeconds: Math.ceil(lockedMs / 1000) })
    const found = await findByLoginName(db, loginName)
    const usable = found && !found.disabled_at && hasPassword(found) ? found : null
    if (!(await passwordMatches(password, usable?.password_hash ?? null))) throw errors['wrong-credentials']()
    call.audit?.({ object: `account:${usable!.account_id}` })
    // A hash that somebody wrote into the database opens nothing.
    const account = (await checkedAccount(desk, usable!.account_id))!
    await checkFactor(desk, account.account_id, code)
    await forgetFailures(db, loginName, now())
    await call.session.create(account.account_id)
    return shownSelf(desk, account)
  } finally {
    atOnce--
  }
}
