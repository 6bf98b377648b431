import { type StoredAccount, splitList } from '../account-store.ts'
import type { Desk } from '../accounts.ts'
import { lockedNames } from '../login-failure-store.ts'
import { mustChangePassword } from '../password-policy.ts'
import { hasFactor } from '../second-factor/second-factor.ts'

export async function shownAccounts(desk: Desk, accounts: readonly StoredAccount[]) {
  const { db, now, register, rights, sessions } = desk
  const locked = await lockedNames(
    db,
    accounts.map((one) => one.login_name),
    now(),
  )
  const names = new Map((await rights.known()).organisations.map((one) => [one.org_id, one.name]))
  return Promise.all(
    accounts.map(async (one) => ({
      accountId: one.account_id,
      loginName: one.login_name,
      displayName: one.display_name,
      orgId: one.org_id,
      orgName: names.get(one.org_id) ?? one.org_id,
      roles: splitList(one.roles),
      dataScope: one.data_scope,
      maxGrade: one.max_grade,
      state: one.disabled_at ? ('disabled' as const) : ('enabled' as const),
      locked: locked.has(one.login_name),
      mustChangePassword: mustChangePassword(one, now()),
      secondFactor: await hasFactor(desk, one.account_id).catch(() => false),
      sessions: (await sessions.of(one.account_id)).length,
      createdAt: one.created_at.toISOString(),
      passwordSetAt: one.password_set_at.toISOString(),
      version: one.version,
      intact: register.holds('account', one),
    })),
  )
}

export async function shownManaged(desk: Desk, account: StoredAccount) {
  return (await shownAccounts(desk, [account]))[0]!
}
