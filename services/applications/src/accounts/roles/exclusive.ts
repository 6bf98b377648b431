import { errors } from '../errors.ts'

/** 等保三级: 系统管理员、安全管理员、审计管理员 are three people. Told by what one may do, so that no role of one's own making joins them. */
const classes: Record<string, 'system' | 'security' | 'audit'> = {
  'accounts.manage': 'system',
  'roles.propose': 'system',
  'identity.propose': 'system',
  'roles.approve': 'security',
  'identity.approve': 'security',
  'identity.trust': 'security',
  'audit.read': 'audit',
}

export function refuseExclusive(permissions: readonly string[]): void {
  const held = new Set(permissions.map((one) => classes[one]).filter((one) => one !== undefined))
  if (held.size > 1) throw errors['exclusive-roles']({ classes: [...held].sort() })
}
