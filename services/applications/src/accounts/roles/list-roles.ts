import { splitList } from '../account-store.ts'
import type { Desk } from '../accounts.ts'
import { roles as builtIn } from '../roles.ts'
import { permissionWords } from './permission-words.ts'

export async function listRoles({ db, rights }: Desk) {
  const { roles: own } = await rights.known()
  const holders = new Map<string, number>()
  const rows = await db.selectFrom('accounts.account').select('roles').where('disabled_at', 'is', null).execute()
  for (const row of rows) for (const role of splitList(row.roles)) holders.set(role, (holders.get(role) ?? 0) + 1)
  const fixed = Object.entries(builtIn).map(([roleId, { zh, permissions }]) => ({
    roleId,
    name: zh as string,
    builtIn: true,
    permissions: [...permissions] as string[],
    disabled: false,
    accounts: holders.get(roleId) ?? 0,
  }))
  const made = own.map((role) => ({
    roleId: role.role_id,
    name: role.name,
    builtIn: false,
    permissions: splitList(role.permissions),
    disabled: role.disabled_at !== null,
    accounts: holders.get(role.role_id) ?? 0,
  }))
  return { roles: [...fixed, ...made], menus: menus() }
}

/** What a role may hold: what some built-in role holds. Permissions of machines are not among them. */
export function grantable(): Set<string> {
  return new Set(Object.values(builtIn).flatMap((role) => [...role.permissions] as string[]))
}

function menus() {
  const byMenu = new Map<string, { permission: string; words: string }[]>()
  const known = [...grantable()]
  const inOrder = [...Object.keys(permissionWords), ...known].filter((one, at, all) => all.indexOf(one) === at)
  for (const permission of inOrder.filter((one) => known.includes(one))) {
    const [menu, words] = permissionWords[permission] ?? ['其他', permission]
    byMenu.set(menu, [...(byMenu.get(menu) ?? []), { permission, words }])
  }
  return [...byMenu].map(([menu, operations]) => ({ menu, operations }))
}
