import type { StoredAccount } from './account-store.ts'
import { checkedAccount } from './account-store.ts'
import type { Desk } from './accounts.ts'
import { errors } from './errors.ts'
import type { AccountRow } from './register/sealed-tables.ts'
import type { ResidentStage } from './session-stages.ts'

/** Stands where a hash would: no password matches it. */
export const noPassword = '-'

/** Of an organisation that is in no tree: a resident's account reaches nobody's data. */
const orgId = 'residents'

export const hasPassword = (account: Pick<AccountRow, 'password_hash'>): boolean => account.password_hash !== noPassword

/** Repeating it changes nothing. The name says nothing about the person: that is sealed with the residents' service. */
export async function openResident(desk: Desk, accountId: string, demo: boolean): Promise<void> {
  if (await residentAccount(desk, accountId)) return
  const at = new Date(desk.now())
  const row: AccountRow = {
    account_id: accountId,
    login_name: `resident:${accountId}`,
    display_name: '居民',
    org_id: orgId,
    password_hash: noPassword,
    old_hashes: '-',
    demo,
    disabled_at: null,
    created_at: at,
    must_change: false,
    password_set_at: at,
    roles: 'resident',
    data_scope: 'own',
    max_grade: 5,
    version: 0,
  }
  await desk.register.change('residents', (_, write) => write('account', row))
}

/** Whoever may open sessions may do so for residents, never for staff. */
export async function openResidentSession(desk: Desk, accountId: string, stage: ResidentStage): Promise<string> {
  const account = await residentAccount(desk, accountId)
  if (!account || account.disabled_at) throw errors['not-found']()
  return desk.sessions.create(accountId, stage)
}

export async function endResidentSessions(desk: Desk, accountId: string, stage?: ResidentStage): Promise<number> {
  if (!(await residentAccount(desk, accountId))) return 0
  return desk.sessions.end(accountId, stage ? { stage } : {})
}

async function residentAccount(desk: Desk, accountId: string): Promise<StoredAccount | null> {
  const account = await checkedAccount(desk, accountId)
  if (account && (hasPassword(account) || account.roles !== 'resident')) throw errors['not-found']()
  return account
}
