import type { z } from 'zod'
import { joinList, splitList } from '../account-store.ts'
import type { AccountRow, RoleRow } from '../register/sealed-tables.ts'
import type { rightsOfAccount, rightsOfRole } from './api.ts'

export type AccountRights = z.output<typeof rightsOfAccount>
export type RoleRights = z.output<typeof rightsOfRole>

/** The text that is kept and compared: fixed order of keys, sorted lists. */
export function accountState(row: Pick<AccountRow, 'org_id' | 'roles' | 'data_scope' | 'max_grade'>): string {
  const { org_id: orgId, roles, data_scope: dataScope, max_grade: maxGrade } = row
  return JSON.stringify({ orgId, roles: splitList(roles), dataScope, maxGrade } satisfies AccountRights)
}

export function accountColumns({ orgId, roles, dataScope, maxGrade }: AccountRights) {
  return { org_id: orgId, roles: joinList(roles), data_scope: dataScope, max_grade: maxGrade }
}

export function roleState(row: Pick<RoleRow, 'name' | 'permissions' | 'disabled_at'> | null): string {
  if (!row) return 'null'
  const state: RoleRights = {
    name: row.name,
    permissions: splitList(row.permissions),
    disabled: row.disabled_at !== null,
  }
  return JSON.stringify(state)
}

export function roleColumns({ name, permissions, disabled }: RoleRights, at: Date) {
  return { name, permissions: joinList(permissions), disabled_at: disabled ? at : null }
}
