import type { Reach } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import { splitList } from './account-store.ts'
import type { AccessRegister } from './register/access-register.ts'
import type { AccountRow, OrganisationRow, RoleRow, Sealed } from './register/sealed-tables.ts'
import { roles as builtIn, type Role } from './roles.ts'

export interface Known {
  organisations: Sealed<'organisation'>[]
  /** Those that the district defined; the built-in ones are in `roles.ts`. */
  roles: Sealed<'role'>[]
}

export type Rights = ReturnType<typeof createRights>

/** Roles and organisations are few: checked rows of both are kept until the register has moved. Rows that fail their check give nothing. */
export function createRights({ db, register }: { db: Kysely<any>; register: AccessRegister }) {
  let kept: { at: number; known: Promise<Known> } | null = null

  async function read(): Promise<Known> {
    await register.catchUp()
    const [organisations, roles] = await Promise.all([
      db.selectFrom('accounts.organisation').selectAll().orderBy('org_id').execute(),
      db.selectFrom('accounts.role').selectAll().orderBy('role_id').execute(),
    ])
    return {
      organisations: (organisations as Sealed<'organisation'>[]).filter((row) => register.holds('organisation', row)),
      roles: (roles as Sealed<'role'>[]).filter((row) => register.holds('role', row)),
    }
  }

  function known(): Promise<Known> {
    const at = register.head().counter
    if (kept?.at !== at) {
      const fresh = { at, known: read() }
      kept = fresh
      fresh.known.catch(() => {
        if (kept === fresh) kept = null
      })
    }
    return kept!.known
  }

  return {
    known,
    async permissionsOf(roleIds: readonly string[]): Promise<string[]> {
      return permissionsIn((await known()).roles, roleIds)
    },
    async reachOf(account: Pick<AccountRow, 'account_id' | 'org_id' | 'data_scope' | 'max_grade'>): Promise<Reach> {
      const { org_id: own, data_scope: scope, max_grade: maxGrade } = account
      if (scope === 'all') return { organisations: 'all', maxGrade }
      if (scope === 'patients') return { organisations: [], maxGrade, patientsOf: account.account_id }
      if (scope === 'own') return { organisations: [own], maxGrade }
      const { organisations } = await known()
      // Below the root is everything, also what no row of the tree names yet.
      if (organisations.some((one) => one.org_id === own && one.parent_id === null))
        return { organisations: 'all', maxGrade }
      return { organisations: treeBelow(organisations, own), maxGrade }
    },
  }
}

/** An unknown or disabled role gives nothing. */
export function permissionsIn(own: readonly RoleRow[], roleIds: readonly string[]): string[] {
  const granted = new Set<string>()
  for (const roleId of roleIds) {
    const permissions: readonly string[] = Object.hasOwn(builtIn, roleId)
      ? builtIn[roleId as Role].permissions
      : own
          .filter((role) => role.role_id === roleId && !role.disabled_at)
          .flatMap((role) => splitList(role.permissions))
    for (const permission of permissions) granted.add(permission)
  }
  return [...granted].sort()
}

/** The organisation itself and all below it. */
export function treeBelow(organisations: readonly OrganisationRow[], top: string): string[] {
  const found = [top]
  for (const orgId of found) {
    for (const one of organisations) if (one.parent_id === orgId && !found.includes(one.org_id)) found.push(one.org_id)
  }
  return found
}
