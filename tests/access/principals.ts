import { roles } from '@jhc/applications/accounts/roles.ts'
import { scopes } from '@jhc/chain-platform/callers/scopes.ts'
import { gatewayPermissions, servicePermissions } from '@jhc/platform/service-permissions.ts'

/** Everybody who can stand at the door, with what was given to him. Read off the same lists that the platform starts with. */
export interface Kind {
  name: string
  zh: string
  group: 'anonymous' | 'user' | 'caller' | 'agent' | 'service'
  permissions: ReadonlySet<string>
}

const kind = (group: Kind['group'], name: string, zh: string, permissions: readonly string[] = []): Kind => ({
  name: `${group}:${name}`,
  zh,
  group,
  permissions: new Set(permissions),
})

export const kinds: Kind[] = [
  kind('anonymous', 'nobody', '未登录'),
  kind('user', 'no-role', '无角色账号'),
  ...Object.entries(roles).map(([name, { zh, permissions }]) => kind('user', name, zh, permissions)),
  ...Object.entries(scopes).map(([name, { permissions }]) => kind('caller', name, name, permissions)),
  kind('agent', 'hospital-a', '医院前置机', gatewayPermissions),
  ...Object.entries(servicePermissions).map(([name, permissions]) => kind('service', name, name, permissions)),
]

/** What the declaration says: `public` for all, `session` for whoever is known, else whoever holds the permission. */
export function mayCall(permission: string, { group, permissions }: Kind): boolean {
  if (permission === 'public') return true
  return permission === 'session' ? group !== 'anonymous' : permissions.has(permission)
}
