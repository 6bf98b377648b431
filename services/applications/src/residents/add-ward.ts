import type { CallContext } from '@jhc/server-kit/capability.ts'
import { setActingFor } from './account-store.ts'
import { errors } from './errors.ts'
import { checkRealName, enrolled, normalised } from './identify.ts'
import { ownAccount } from './own-account.ts'
import { ageOf, type Desk, ownAge } from './residents.ts'
import { shownOwn, stageOf } from './show-me.ts'

/** A child under fourteen comes into the guardian's account, whose key signs for it. */
export async function addWard(desk: Desk, given: { name: string; identityNumber: string }, call: CallContext) {
  const own = await ownAccount(desk, call)
  const { accountId } = own.account
  if (!own.self || stageOf(call) === 'visitor') throw errors['not-identified']()
  const child = normalised(given)
  await checkRealName(desk, child, accountId)
  if (ageOf(child.identityNumber, desk.now()) >= ownAge) throw errors['not-a-child']()
  if (!(await desk.realName.isGuardian(own.self.identity, child))) throw errors['not-guardian']()
  const resident = await enrolled(desk, child, accountId, true)
  if (resident.accountId !== accountId) throw errors['ward-bound']()
  return shownOwn(desk, await ownAccount(desk, call), stageOf(call))
}

export async function actFor(desk: Desk, residentId: string | null, call: CallContext) {
  const own = await ownAccount(desk, call)
  if (!own.self || stageOf(call) === 'visitor') throw errors['not-identified']()
  const ward = own.wards.find((one) => one.residentId === residentId)
  const isSelf = residentId === null || residentId === own.self.residentId
  const mayAct = ward && ageOf(ward.identity.identityNumber, desk.now()) < ownAge
  if (!isSelf && !mayAct) throw errors['no-ward']()
  await setActingFor(desk.db, own.account.accountId, isSelf ? null : residentId)
  return shownOwn(desk, await ownAccount(desk, call), stageOf(call))
}
