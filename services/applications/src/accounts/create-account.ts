import { uuidv7 } from '@jhc/kit/ids.ts'
import { checkedAccount, findByLoginName, joinList } from './account-store.ts'
import type { Desk } from './accounts.ts'
import { hashPassword, passwordMatches } from './password.ts'
import type { AccountRow } from './register/sealed-tables.ts'
import type { Role } from './roles.ts'

export interface AccountToCreate {
  loginName: string
  displayName: string
  orgId: string
  roles: Role[]
  password: string
  demo: boolean
}

/** By the platform itself, for a demonstration or a test. Repeating it changes nothing; another password or other roles are set. */
export async function createAccount(desk: Desk, wanted: AccountToCreate): Promise<void> {
  const { db, now, register } = desk
  const found = await findByLoginName(db, wanted.loginName)
  const existing = found && (await checkedAccount(desk, found.account_id))
  const roles = joinList(wanted.roles)
  const same = existing?.roles === roles && (await passwordMatches(wanted.password, existing.password_hash))
  if (same) return
  const at = new Date(now())
  const fresh: AccountRow = {
    account_id: uuidv7(now()),
    login_name: wanted.loginName.toLowerCase(),
    display_name: wanted.displayName,
    org_id: wanted.orgId,
    password_hash: '',
    old_hashes: '-',
    demo: wanted.demo,
    disabled_at: null,
    created_at: at,
    must_change: false,
    password_set_at: at,
    roles,
    data_scope: 'tree',
    max_grade: 5,
    version: 0,
  }
  const password_hash = await hashPassword(wanted.password)
  const row = { ...(existing ?? fresh), display_name: wanted.displayName, roles, password_hash, password_set_at: at }
  await register.change('platform', (_, write) => write('account', row))
}
