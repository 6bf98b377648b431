import type { CallContext, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { findAccount } from './account-store.ts'
import { errors } from './errors.ts'
import { countAttempt, forgetFailures } from './login-failure-store.ts'
import { passwordMatches } from './password.ts'
import { shownAccount } from './show-account.ts'

/** Each check takes 19 MiB and a core: more at once only slows all. */
const mostAtOnce = 8
let atOnce = 0

export async function logIn({ db, now }: CapabilityContext, loginName: string, password: string, call: CallContext) {
  if (!call.session) throw errors['no-session-here']()
  if (atOnce >= mostAtOnce) throw errors['too-many-log-ins']()
  atOnce++
  try {
    const lockedMs = await countAttempt(db, loginName, now())
    if (lockedMs > 0) throw errors.locked({ retryAfterSeconds: Math.ceil(lockedMs / 1000) })
    const account = await findAccount(db, { loginName })
    if (!(await passwordMatches(password, account?.passwordHash ?? null))) throw errors['wrong-credentials']()
    await forgetFailures(db, loginName, now())
    await call.session.create(account!.accountId)
    return shownAccount(account!)
  } finally {
    atOnce--
  }
}
