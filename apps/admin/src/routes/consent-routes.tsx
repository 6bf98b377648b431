import { createRoute, lazyRouteComponent, stripSearchParams } from '@tanstack/react-router'
import { z } from 'zod'
import { firstPage, paging, text } from '../shell/search-params.ts'
import { shell } from './shell-route.tsx'

const word = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/)
  .optional()
  .catch(undefined)
const version = z.coerce.number().int().min(1).optional().catch(undefined)

export const grants = createRoute({
  getParentRoute: () => shell,
  path: '/grants',
  validateSearch: z.object({
    ...paging,
    kind: text,
    state: text,
    orgId: text,
    residentId: word,
    granteeId: word,
    /** Whose detail is open. */
    grant: word,
  }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/consent/grants-page.tsx'), 'GrantsPage'),
})

export const accesses = createRoute({
  getParentRoute: () => shell,
  path: '/accesses',
  validateSearch: z.object({ ...paging, residentId: word, askerId: word, holderOrgId: text, purpose: text }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/retrieval/accesses-page.tsx'), 'AccessesPage'),
})

export const access = createRoute({
  getParentRoute: () => shell,
  path: '/accesses/$requestId',
  component: lazyRouteComponent(() => import('../features/retrieval/access-page.tsx'), 'AccessPage'),
})

export const trace = createRoute({
  getParentRoute: () => shell,
  path: '/trace/$subject',
  component: lazyRouteComponent(() => import('../features/provenance/resident-trace-page.tsx'), 'ResidentTracePage'),
})

export const consentTexts = createRoute({
  getParentRoute: () => shell,
  path: '/consent-texts',
  validateSearch: z.object({ template: text, left: version, right: version }),
  component: lazyRouteComponent(() => import('../features/consent/texts-page.tsx'), 'TextsPage'),
})

export const disputes = createRoute({
  getParentRoute: () => shell,
  path: '/disputes',
  validateSearch: z.object({ ...paging, state: z.enum(['open', 'closed']).optional().catch(undefined) }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/consent/disputes-page.tsx'), 'DisputesPage'),
})

export const consentSwitches = createRoute({
  getParentRoute: () => shell,
  path: '/consent-switches',
  component: lazyRouteComponent(() => import('../features/consent/switches-page.tsx'), 'SwitchesPage'),
})

export const keyApprovals = createRoute({
  getParentRoute: () => shell,
  path: '/key-approvals',
  component: lazyRouteComponent(() => import('../features/person-keys/key-approvals-page.tsx'), 'KeyApprovalsPage'),
})

export const deliveries = createRoute({
  getParentRoute: () => shell,
  path: '/deliveries',
  validateSearch: z.object({
    ...paging,
    state: z.enum(['waiting', 'delivered', 'failed']).optional().catch(undefined),
  }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/messages/deliveries-page.tsx'), 'DeliveriesPage'),
})

export const recognition = createRoute({
  getParentRoute: () => shell,
  path: '/recognition',
  validateSearch: z.object({
    ...paging,
    tab: z.enum(['report', 'decisions', 'items', 'quality', 'versions']).default('report').catch('report'),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional()
      .catch(undefined),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'report' })] },
  component: lazyRouteComponent(() => import('../features/recognition/recognition-page.tsx'), 'RecognitionPage'),
})
