import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { StoredAccount } from './account-store.ts'
import type { Desk } from './accounts.ts'
import { errors } from './errors.ts'
import { countAttempt, forgetFailures } from './login-failure-store.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { passwordProblems, rememberHash } from './password-policy.ts'
import type { CodeKind } from './second-factor/one-time-code.ts'
import { beginFactor, checkFactor, confirmFactor } from './second-factor/second-factor.ts'
import { ownAccount, shownSelf } from './show-account.ts'

export interface PasswordChange {
  password: string
  newPassword: string
  code?: string
}

/** The browser goes on with a new session; every other one ends. */
export async function changePassword(desk: Desk, { password, newPassword, code }: PasswordChange, call: CallContext) {
  if (!call.session) throw errors['no-session-here']()
  const account = await ownAccount(desk, call)
  await proveSelf(desk, account, password)
  await checkFactor(desk, account.account_id, code)
  const problems = await passwordProblems(newPassword, account)
  if (problems.length > 0) throw errors['weak-password']({ problems })
  const change = {
    password_hash: await hashPassword(newPassword),
    old_hashes: rememberHash(account),
    must_change: false,
    password_set_at: new Date(desk.now()),
  }
  await desk.register.change(account.account_id, (_, write) => write('account', { ...account, ...change }))
  await renewSession(desk, account.account_id, call)
  return shownSelf(desk, await ownAccount(desk, call))
}

export async function beginSecondFactor(
  desk: Desk,
  { password, kind }: { password: string; kind: CodeKind },
  call: CallContext,
) {
  const account = await ownAccount(desk, call)
  await proveSelf(desk, account, password)
  return beginFactor(desk, account, kind)
}

export async function confirmSecondFactor(desk: Desk, code: string, call: CallContext) {
  if (!call.session) throw errors['no-session-here']()
  const account = await ownAccount(desk, call)
  await confirmFactor(desk, account.account_id, code)
  await renewSession(desk, account.account_id, call)
  return shownSelf(desk, account)
}

async function renewSession(desk: Desk, accountId: string, call: CallContext): Promise<void> {
  await desk.sessions.end(accountId)
  await call.session!.create(accountId)
}

/** Counts with the log-in's attempts: an open browser is no place to try passwords. */
async function proveSelf(desk: Desk, account: StoredAccount, password: string): Promise<void> {
  const lockedMs = await countAttempt(desk.db, account.login_name, desk.now())
  if (lockedMs > 0) throw errors.locked({ retryAfterSeconds: Math.ceil(lockedMs / 1000) })
  if (!(await passwordMatches(password, account.password_hash))) throw errors['wrong-password']()
  await forgetFailures(desk.db, account.login_name, desk.now())
}
