/** What each role may do. A permission that no role names here is open to no user. */
export const roles = {
  'system-administrator': {
    zh: '系统管理员',
    permissions: [
      'anchoring.manage',
      'anchoring.read',
      'callers.manage',
      'callers.read',
      'chain.read',
      'collection.read',
      'collection.run',
      'consortium.act',
      'consortium.manage',
      'consortium.read',
      'empi.read',
      'empi.review',
      'index.manage',
      'index.read',
      'mirror.query',
      'mirror.query-log',
      'mirror.read',
      'provenance.read',
      'provenance.verify',
      'resident.read',
    ],
  },
  'data-steward': {
    zh: '数据管理员',
    permissions: [
      'anchoring.read',
      'chain.read',
      'collection.read',
      'collection.run',
      'consortium.read',
      'empi.read',
      'empi.review',
      'index.read',
      'mirror.query',
      'mirror.read',
      'provenance.read',
      'provenance.verify',
      'resident.read',
    ],
  },
  auditor: {
    zh: '审计员',
    permissions: [
      'anchoring.read',
      'callers.read',
      'chain.read',
      'collection.read',
      'consortium.read',
      'index.read',
      'mirror.query',
      'mirror.query-log',
      'mirror.read',
      'provenance.read',
      'provenance.verify',
    ],
  },
  /** Of the district's office that keeps the consortium's books; it acts for its own organisation only, like anyone. */
  'consortium-manager': {
    zh: '联盟管理员',
    permissions: ['chain.read', 'consortium.act', 'consortium.manage', 'consortium.read', 'mirror.read'],
  },
  /** Votes and joins for his organisation, and sees the consortium; nothing of anybody's records. */
  'organisation-administrator': {
    zh: '机构管理员',
    permissions: ['chain.read', 'consortium.act', 'consortium.read'],
  },
} as const satisfies Record<string, { zh: string; permissions: readonly string[] }>

export type Role = keyof typeof roles

/** Work of services, gateways and agents; no role may hold one, so that a stolen log-in cannot write an index or a batch. */
export const machinePermissions = [
  'agent.request',
  'agent.work',
  'anchoring.work',
  'chain.submit',
  'collection.report',
  'empi.register',
  'empi.tokens',
  'index.submit',
] as const

/** An unknown role (taken out of the table since) gives nothing. */
export function permissionsOf(roleNames: readonly string[]): string[] {
  const granted = new Set<string>()
  for (const name of roleNames) {
    for (const permission of Object.hasOwn(roles, name) ? roles[name as Role].permissions : []) granted.add(permission)
  }
  return [...granted].sort()
}
