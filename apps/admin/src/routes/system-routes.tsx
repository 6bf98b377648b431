import { moduleId } from '@jhc/trust-platform/cryptography/api.ts'
import { identityKind } from '@jhc/trust-platform/identity/api.ts'
import { createRoute, lazyRouteComponent, stripSearchParams } from '@tanstack/react-router'
import { z } from 'zod'
import { day, firstPage, paging, text } from '../shell/search-params.ts'
import { shell } from './shell-route.tsx'

export const accounts = createRoute({
  getParentRoute: () => shell,
  path: '/accounts',
  validateSearch: z.object({ ...paging, text }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/accounts/accounts-page.tsx'), 'AccountsPage'),
})

export const roles = createRoute({
  getParentRoute: () => shell,
  path: '/roles',
  validateSearch: z.object({ tab: z.enum(['roles', 'changes']).default('roles').catch('roles') }),
  search: { middlewares: [stripSearchParams({ tab: 'roles' })] },
  component: lazyRouteComponent(() => import('../features/roles/roles-page.tsx'), 'RolesPage'),
})

export const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: z.object({
    ...paging,
    tab: z.enum(['lines', 'analysis', 'unusual', 'evidence']).default('lines').catch('lines'),
    from: day,
    to: day,
    actorId: text,
    actorKind: z.enum(['user', 'service', 'agent', 'caller', 'anonymous']).optional().catch(undefined),
    operation: text,
    object: text,
    outcome: z.enum(['ok', 'failed']).optional().catch(undefined),
    rule: z.enum(['off-hours', 'burst', 'many-residents', 'refused-series']).optional().catch(undefined),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'lines' })] },
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
})

export const identities = createRoute({
  getParentRoute: () => shell,
  path: '/identities',
  validateSearch: z.object({
    ...paging,
    tab: z.enum(['identities', 'authorities']).default('identities').catch('identities'),
    kind: identityKind.optional().catch(undefined),
    state: z.enum(['proposed', 'active', 'suspended', 'revoked']).optional().catch(undefined),
    name: text,
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'identities' })] },
  component: lazyRouteComponent(() => import('../features/identity/identities-page.tsx'), 'IdentitiesPage'),
})

export const cryptography = createRoute({
  getParentRoute: () => shell,
  path: '/cryptography',
  component: lazyRouteComponent(() => import('../features/cryptography/cryptography-page.tsx'), 'CryptographyPage'),
})

export const cryptographyModule = createRoute({
  getParentRoute: () => shell,
  path: '/cryptography/$moduleId',
  params: { parse: (params) => ({ moduleId: moduleId.parse(params.moduleId) }) },
  component: lazyRouteComponent(() => import('../features/cryptography/module-page.tsx'), 'ModulePage'),
})

export const hostLogs = createRoute({
  getParentRoute: () => shell,
  path: '/host-logs',
  validateSearch: z.object({
    ...paging,
    tab: z.enum(['state', 'entries']).default('state').catch('state'),
    host: text,
    text,
    kind: z.enum(['line', 'config', 'note', 'accepted']).optional().catch(undefined),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'state' })] },
  component: lazyRouteComponent(() => import('../features/host-logs/host-logs-page.tsx'), 'HostLogsPage'),
})
