import type { CallContext, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { findAccount, type StoredAccount } from './account-store.ts'
import { errors } from './errors.ts'
import { permissionsOf } from './roles.ts'

export async function showAccount({ db }: CapabilityContext, call: CallContext) {
  const account = await findAccount(db, { accountId: call.principal.id })
  if (!account) throw errors['no-account']()
  return shownAccount(account)
}

export function shownAccount({ passwordHash: _, ...account }: StoredAccount) {
  return { ...account, permissions: permissionsOf(account.roles) }
}
