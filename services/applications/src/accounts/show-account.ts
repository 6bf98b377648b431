import type { CallContext } from '@jhc/server-kit/capability.ts'
import { checkedAccount, type StoredAccount, splitList } from './account-store.ts'
import type { Desk } from './accounts.ts'
import { errors } from './errors.ts'
import { mustChangePassword } from './password-policy.ts'
import { hasFactor, lacksFactor } from './second-factor/second-factor.ts'

export async function showSelf(desk: Desk, call: CallContext) {
  return shownSelf(desk, await ownAccount(desk, call))
}

export async function ownAccount(desk: Desk, call: CallContext): Promise<StoredAccount> {
  const account = call.principal.kind === 'user' ? await checkedAccount(desk, call.principal.id) : null
  if (!account) throw errors['no-account']()
  return account
}

/** What a person sees of the own account; without permissions while the password has to be changed or a factor enrolled. */
export async function shownSelf(desk: Desk, account: StoredAccount) {
  const { rights, now } = desk
  const roles = splitList(account.roles)
  const held = {
    mustChangePassword: mustChangePassword(account, now()),
    mustEnrol: await lacksFactor(desk, account.account_id),
  }
  return {
    accountId: account.account_id,
    loginName: account.login_name,
    displayName: account.display_name,
    orgId: account.org_id,
    roles,
    permissions: held.mustChangePassword || held.mustEnrol ? [] : await rights.permissionsOf(roles),
    dataScope: account.data_scope,
    maxGrade: account.max_grade,
    ...held,
    secondFactor: await hasFactor(desk, account.account_id),
  }
}
