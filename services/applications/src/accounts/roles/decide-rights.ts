import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Transaction } from 'kysely'
import type { Desk } from '../accounts.ts'
import { errors } from '../errors.ts'
import { isInReach } from '../manage/in-scope.ts'
import { rowOf, type Write } from '../register/access-register.ts'
import type { RoleRow } from '../register/sealed-tables.ts'
import { permissionsIn } from '../rights.ts'
import type { Change } from './change-store.ts'
import { refuseExclusive } from './exclusive.ts'
import { refusePermissions, refuseRights } from './propose-rights.ts'
import { accountColumns, accountState, roleColumns, roleState } from './rights-state.ts'
import { shownChanges } from './show-change.ts'

/** Three different people at the most, two at the least: who proposed, who approves, and whom it concerns, who may be neither. */
export async function decideRights(
  desk: Desk,
  changeId: string,
  { approve, remark }: { approve: boolean; remark: string },
  call: CallContext,
) {
  const change = await openChange(desk, changeId, call)
  if (change.proposed_by === call.principal.id) throw errors['no-own-approval']()
  if (change.subject === 'account' && change.subject_id === call.principal.id) throw errors['no-self-grant']()
  if (approve && change.subject === 'account') await refuseRights(desk, JSON.parse(change.after_state))
  if (approve && change.subject === 'role') await refuseRole(desk, change)
  return settle(desk, change, { state: approve ? 'approved' : 'refused', remark: remark || null }, call)
}

export async function withdrawRights(desk: Desk, changeId: string, call: CallContext) {
  const change = await openChange(desk, changeId, call)
  if (change.proposed_by !== call.principal.id) throw errors['no-change']()
  return settle(desk, change, { state: 'withdrawn', remark: null }, call)
}

async function openChange(desk: Desk, changeId: string, call: CallContext): Promise<Change> {
  const change = await desk.register.checked('rights_change', () => rowOf(desk.db, 'rights_change', changeId))
  if (!change || !isInReach(call, change.org_id)) throw errors['no-change']()
  call.audit?.({ object: `rights-change:${changeId} ${change.subject}:${change.subject_id}` })
  if (change.state !== 'open') throw errors['change-decided']()
  return change
}

async function settle(
  desk: Desk,
  change: Change,
  decision: { state: 'approved' | 'refused' | 'withdrawn'; remark: string | null },
  call: CallContext,
) {
  const decided = { ...change, ...decision, decided_by: call.principal.id, decided_at: new Date(desk.now()) }
  await desk.register.change(call.principal.id, async (tx, write) => {
    const now = await tx
      .selectFrom('accounts.rights_change')
      .select('version')
      .where('change_id', '=', change.change_id)
      .forUpdate()
      .executeTakeFirst()
    if (now?.version !== change.version) throw errors['change-decided']()
    if (decision.state === 'approved') await (change.subject === 'account' ? grant : define)(desk, tx, write, change)
    await write('rights_change', decided)
  })
  return (await shownChanges(desk, [decided]))[0]!
}

async function grant(desk: Desk, tx: Transaction<any>, write: Write, change: Change): Promise<void> {
  await tx
    .selectFrom('accounts.account')
    .select('version')
    .where('account_id', '=', change.subject_id)
    .forUpdate()
    .execute()
  const account = await desk.register.checked('account', () => rowOf(tx, 'account', change.subject_id))
  if (!account || accountState(account) !== change.before_state) throw errors['change-outdated']()
  await write('account', { ...account, ...accountColumns(JSON.parse(change.after_state)) })
}

async function define(desk: Desk, tx: Transaction<any>, write: Write, change: Change): Promise<void> {
  const role = await desk.register.checked('role', () => rowOf(tx, 'role', change.subject_id))
  if (roleState(role) !== change.before_state) throw errors['change-outdated']()
  const at = new Date(desk.now())
  const columns = roleColumns(JSON.parse(change.after_state), at)
  const fresh: RoleRow = { role_id: change.subject_id, created_at: at, version: 0, ...columns }
  await write('role', role ? { ...role, ...columns } : fresh)
}

/** A changed role may join in one person what has to be apart. */
async function refuseRole({ db, rights }: Desk, change: Change): Promise<void> {
  const after = JSON.parse(change.after_state)
  refusePermissions(after.permissions)
  const { roles } = await rights.known()
  const at = new Date(0)
  const changed = [
    ...roles.filter((one) => one.role_id !== change.subject_id),
    { role_id: change.subject_id, created_at: at, version: 0, ...roleColumns(after, at) },
  ]
  const rows = await db.selectFrom('accounts.account').select('roles').distinct().execute()
  for (const { roles: held } of rows) {
    const list = String(held).split(',')
    if (list.includes(change.subject_id)) refuseExclusive(permissionsIn(changed, list))
  }
}
