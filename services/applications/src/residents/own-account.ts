import type { CallContext } from '@jhc/server-kit/capability.ts'
import { type AccountRow, findAccount } from './account-store.ts'
import { errors } from './errors.ts'
import { type Resident, residentsOf } from './resident-store.ts'
import type { Desk } from './residents.ts'

export interface Own {
  account: AccountRow
  /** Null until the real name was checked. */
  self: Resident | null
  wards: Resident[]
}

export async function ownAccount({ db, columns }: Desk, call: CallContext): Promise<Own> {
  const account = call.principal.kind === 'user' ? await findAccount(db, call.principal.id) : null
  if (!account) throw errors['no-account']()
  call.audit?.({ object: `account:${account.accountId}` })
  const [first, ...rest] = await residentsOf(db, columns, account.accountId)
  if (!first) return { account, self: null, wards: [] }
  return first.guardian ? { account, self: null, wards: [first, ...rest] } : { account, self: first, wards: rest }
}

/** Whose record the account looks at. */
export function lookedAt({ account, self, wards }: Own): Resident | null {
  return wards.find(({ residentId }) => residentId === account.actingFor) ?? self
}
