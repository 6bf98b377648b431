import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import { findAccount, saveAccount } from './account-store.ts'
import { hashPassword, passwordMatches } from './password.ts'
import type { Role } from './roles.ts'

export interface AccountToCreate {
  loginName: string
  displayName: string
  orgId: string
  roles: Role[]
  password: string
  demo: boolean
}

/** Repeating it changes nothing; another password or other roles are set. */
export async function createAccount(
  { db, now }: Pick<CapabilityContext, 'db' | 'now'>,
  account: AccountToCreate,
): Promise<void> {
  const existing = await findAccount(db, { loginName: account.loginName })
  const same =
    existing?.roles.join() === [...account.roles].sort().join() &&
    (await passwordMatches(account.password, existing.passwordHash))
  if (same) return
  const passwordHash = await hashPassword(account.password)
  await saveAccount(db, {
    ...account,
    accountId: existing?.accountId ?? uuidv7(now()),
    passwordHash,
    at: new Date(now()),
  })
}
