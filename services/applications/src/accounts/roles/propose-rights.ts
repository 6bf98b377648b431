import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Desk } from '../accounts.ts'
import { errors } from '../errors.ts'
import { isInReach, otherInReach, reachOf } from '../manage/in-scope.ts'
import { rowOf } from '../register/access-register.ts'
import type { RightsChangeRow } from '../register/sealed-tables.ts'
import { hasPassword } from '../resident-accounts.ts'
import { permissionsIn } from '../rights.ts'
import { roles as builtIn } from '../roles.ts'
import { openChangeOf } from './change-store.ts'
import { refuseExclusive } from './exclusive.ts'
import { grantable } from './list-roles.ts'
import {
  type AccountRights,
  accountColumns,
  accountState,
  type RoleRights,
  roleColumns,
  roleState,
} from './rights-state.ts'
import { shownChanges } from './show-change.ts'

export async function proposeForAccount(
  desk: Desk,
  accountId: string,
  { reason, ...after }: AccountRights & { reason: string },
  call: CallContext,
) {
  if (call.principal.id === accountId) throw errors['no-self-grant']()
  const account = await otherInReach(desk, call, accountId)
  if (!hasPassword(account)) throw errors['of-resident']()
  if (!isInReach(call, after.orgId)) throw errors['no-organisation']()
  // Nobody hands out a wider view than the own one.
  if (after.dataScope === 'all' && reachOf(call) !== 'all' && account.data_scope !== 'all')
    throw errors['no-organisation']()
  await refuseRights(desk, after)
  return propose(desk, call, {
    subject: 'account',
    subject_id: accountId,
    org_id: account.org_id,
    before_state: accountState(account),
    after_state: accountState(accountColumns(after)),
    reason,
  })
}

/** Also when it is decided: roles may have changed since. */
export async function refuseRights({ rights }: Desk, { roles, orgId }: AccountRights): Promise<void> {
  const known = await rights.known()
  if (!known.organisations.some((one) => one.org_id === orgId && !one.disabled_at)) throw errors['no-organisation']()
  for (const role of roles) {
    // Who is a resident is the real-name check's to say.
    if (role === 'resident') throw errors['no-role']({ role })
    const there = Object.hasOwn(builtIn, role) || known.roles.some((one) => one.role_id === role && !one.disabled_at)
    if (!there) throw errors['no-role']({ role })
  }
  refuseExclusive(permissionsIn(known.roles, roles))
}

export async function proposeForRole(
  desk: Desk,
  { reason, roleId, ...after }: RoleRights & { roleId?: string; reason: string },
  call: CallContext,
) {
  if (roleId && Object.hasOwn(builtIn, roleId)) throw errors['no-role']({ role: roleId })
  const role = roleId ? await desk.register.checked('role', () => rowOf(desk.db, 'role', roleId)) : null
  if (roleId && !role) throw errors['no-role']({ role: roleId })
  refusePermissions(after.permissions)
  return propose(desk, call, {
    subject: 'role',
    subject_id: roleId ?? `role-${uuidv7(desk.now())}`,
    org_id: call.principal.orgId,
    before_state: roleState(role),
    after_state: roleState(roleColumns(after, new Date(desk.now()))),
    reason,
  })
}

export function refusePermissions(permissions: readonly string[]): void {
  const known = grantable()
  const unknown = permissions.filter((one) => !known.has(one))
  if (unknown.length > 0) throw errors['unknown-permission']({ permissions: unknown })
  refuseExclusive(permissions)
}

type Proposal = Pick<RightsChangeRow, 'subject' | 'subject_id' | 'org_id' | 'before_state' | 'after_state' | 'reason'>

async function propose(desk: Desk, call: CallContext, proposal: Proposal) {
  if (await openChangeOf(desk.db, proposal.subject, proposal.subject_id)) throw errors['change-open']()
  const row: RightsChangeRow = {
    ...proposal,
    change_id: uuidv7(desk.now()),
    proposed_by: call.principal.id,
    proposed_at: new Date(desk.now()),
    state: 'open',
    decided_by: null,
    decided_at: null,
    remark: null,
    version: 0,
  }
  call.audit?.({ object: `rights-change:${row.change_id} ${row.subject}:${row.subject_id}` })
  await desk.register.change(call.principal.id, (_, write) => write('rights_change', row))
  return (await shownChanges(desk, [{ ...row, mac: '' }]))[0]!
}
