import type { CallContext } from '@jhc/server-kit/capability.ts'
import { limitsOf, organisationsWithin } from '@jhc/server-kit/reach.ts'
import { checkedAccount, type StoredAccount } from '../account-store.ts'
import type { Desk } from '../accounts.ts'
import { errors } from '../errors.ts'
import { treeBelow } from '../rights.ts'

/** Organisations that the caller looks after. */
export function reachOf({ principal }: CallContext): 'all' | readonly string[] {
  return organisationsWithin(limitsOf(principal)) ?? 'all'
}

export function isInReach(call: CallContext, orgId: string): boolean {
  const reach = reachOf(call)
  return reach === 'all' || reach.includes(orgId)
}

/** Outside one's reach and absent look alike. */
export async function accountInReach(desk: Desk, call: CallContext, accountId: string): Promise<StoredAccount> {
  const account = await checkedAccount(desk, accountId)
  if (!account || !isInReach(call, account.org_id)) throw errors['not-found']()
  return account
}

/** For acts that nobody may do to the own account. */
export async function otherInReach(desk: Desk, call: CallContext, accountId: string): Promise<StoredAccount> {
  if (call.principal.id === accountId) throw errors['not-yourself']()
  return accountInReach(desk, call, accountId)
}

/** The asked organisation's tree within one's reach. */
export async function orgIdsFor(desk: Desk, call: CallContext, orgId: string | undefined) {
  const reach = reachOf(call)
  if (!orgId) return reach
  const below = treeBelow((await desk.rights.known()).organisations, orgId)
  return reach === 'all' ? below : below.filter((one) => reach.includes(one))
}
