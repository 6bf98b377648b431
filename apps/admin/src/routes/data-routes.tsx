import { createRoute, lazyRouteComponent, stripSearchParams } from '@tanstack/react-router'
import { z } from 'zod'
import { day, firstPage, paging, text } from '../shell/search-params.ts'
import { shell } from './shell-route.tsx'

export const overview = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
})

export const entries = createRoute({
  getParentRoute: () => shell,
  path: '/entries',
  validateSearch: z.object({
    ...paging,
    recordId: text,
    personId: text,
    sourceId: text,
    orgId: text,
    recordType: text,
    state: text,
    grade: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
    dayFrom: day,
    dayTo: day,
    versions: z.enum(['current', 'all']).default('current').catch('current'),
    sort: z.enum(['collectedAt', 'day']).default('collectedAt').catch('collectedAt'),
    after: text,
    before: text,
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, versions: 'current', sort: 'collectedAt' })] },
  component: lazyRouteComponent(() => import('../features/index-library/entries-page.tsx'), 'EntriesPage'),
})

export const record = createRoute({
  getParentRoute: () => shell,
  path: '/records/$recordId',
  validateSearch: z.object({ version: z.coerce.number().int().min(1).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/index-library/record-page.tsx'), 'RecordPage'),
})

export const residents = createRoute({
  getParentRoute: () => shell,
  path: '/residents',
  validateSearch: z.object({
    ...paging,
    minOrganisations: z.coerce.number().int().min(1).max(9).default(1).catch(1),
    personId: text,
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, minOrganisations: 1 })] },
  component: lazyRouteComponent(() => import('../features/residents/residents-page.tsx'), 'ResidentsPage'),
})

export const resident = createRoute({
  getParentRoute: () => shell,
  path: '/residents/$personId',
  validateSearch: z.object({
    org: text,
    recordType: text,
    tab: z.enum(['visits', 'history', 'trace']).default('visits').catch('visits'),
  }),
  search: { middlewares: [stripSearchParams({ tab: 'visits' })] },
  component: lazyRouteComponent(() => import('../features/residents/resident-page.tsx'), 'ResidentPage'),
})

export const collection = createRoute({
  getParentRoute: () => shell,
  path: '/collection',
  validateSearch: z.object({ ...paging, sourceId: text, run: text }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/collection/collection-page.tsx'), 'CollectionPage'),
})

export const quarantine = createRoute({
  getParentRoute: () => shell,
  path: '/quarantine',
  validateSearch: z.object({
    ...paging,
    sourceId: text,
    open: z.enum(['true', 'false']).default('true').catch('true'),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, open: 'true' })] },
  component: lazyRouteComponent(() => import('../features/collection/quarantine-page.tsx'), 'QuarantinePage'),
})

export const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  validateSearch: z.object({
    page: paging.page,
    state: z.enum(['open', 'same', 'different']).default('open').catch('open'),
    pair: text,
  }),
  search: { middlewares: [stripSearchParams({ page: 1, state: 'open' })] },
  component: lazyRouteComponent(() => import('../features/empi/reviews-page.tsx'), 'ReviewsPage'),
})

export const changes = createRoute({
  getParentRoute: () => shell,
  path: '/changes',
  validateSearch: z.object({
    ...paging,
    personId: text,
    kind: z.enum(['merge', 'split', 'decision']).optional().catch(undefined),
  }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('../features/change-log/changes-page.tsx'), 'ChangesPage'),
})
