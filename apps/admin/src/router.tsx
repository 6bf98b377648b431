import { DelayedSkeleton, EmptyState, ErrorState } from '@jhc/ui/states.tsx'
import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  redirect,
  stripSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { LoginPage } from './features/accounts/login-page.tsx'
import { sessionQuery } from './features/accounts/session.ts'
import { sessionHint } from './features/accounts/session-hint.ts'
import { onSessionEnded, queryClient } from './query-client.ts'
import { permittedGroups } from './shell/navigation.tsx'
import { Shell } from './shell/shell.tsx'

const paging = {
  page: z.coerce.number().int().min(1).default(1).catch(1),
  pageSize: z.coerce.number().int().min(10).max(200).default(20).catch(20),
}
const text = z.coerce.string().trim().max(200).optional().catch(undefined)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined)
const firstPage = { page: 1, pageSize: 20 }

const root = createRootRoute()

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: z.object({ next: text, ended: z.boolean().optional().catch(undefined) }),
  component: LoginPage,
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const account = await queryClient.ensureQueryData(sessionQuery)
    if (!account) throw redirect({ to: '/login', search: location.pathname === '/' ? {} : { next: location.href } })
    if (location.pathname === '/' && !account.permissions.includes('index.read')) {
      const first = permittedGroups(account.permissions)[0]?.items[0]
      if (first) throw redirect({ to: first.path })
    }
  },
  component: Shell,
})

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./features/overview/overview-page.tsx'), 'OverviewPage'),
})

const entries = createRoute({
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
  component: lazyRouteComponent(() => import('./features/index-library/entries-page.tsx'), 'EntriesPage'),
})

const record = createRoute({
  getParentRoute: () => shell,
  path: '/records/$recordId',
  validateSearch: z.object({ version: z.coerce.number().int().min(1).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./features/index-library/record-page.tsx'), 'RecordPage'),
})

const residents = createRoute({
  getParentRoute: () => shell,
  path: '/residents',
  validateSearch: z.object({
    ...paging,
    minOrganisations: z.coerce.number().int().min(1).max(9).default(1).catch(1),
    personId: text,
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, minOrganisations: 1 })] },
  component: lazyRouteComponent(() => import('./features/residents/residents-page.tsx'), 'ResidentsPage'),
})

const resident = createRoute({
  getParentRoute: () => shell,
  path: '/residents/$personId',
  validateSearch: z.object({
    org: text,
    recordType: text,
    tab: z.enum(['visits', 'history']).default('visits').catch('visits'),
  }),
  search: { middlewares: [stripSearchParams({ tab: 'visits' })] },
  component: lazyRouteComponent(() => import('./features/residents/resident-page.tsx'), 'ResidentPage'),
})

const collection = createRoute({
  getParentRoute: () => shell,
  path: '/collection',
  validateSearch: z.object({ ...paging, sourceId: text, run: text }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('./features/collection/collection-page.tsx'), 'CollectionPage'),
})

const quarantine = createRoute({
  getParentRoute: () => shell,
  path: '/quarantine',
  validateSearch: z.object({
    ...paging,
    sourceId: text,
    open: z.enum(['true', 'false']).default('true').catch('true'),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, open: 'true' })] },
  component: lazyRouteComponent(() => import('./features/collection/quarantine-page.tsx'), 'QuarantinePage'),
})

const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  validateSearch: z.object({
    page: paging.page,
    state: z.enum(['open', 'same', 'different']).default('open').catch('open'),
    pair: text,
  }),
  search: { middlewares: [stripSearchParams({ page: 1, state: 'open' })] },
  component: lazyRouteComponent(() => import('./features/empi/reviews-page.tsx'), 'ReviewsPage'),
})

const blocks = createRoute({
  getParentRoute: () => shell,
  path: '/blocks',
  validateSearch: z.object({
    ...paging,
    tab: z.enum(['blocks', 'transactions', 'contracts', 'events']).default('blocks').catch('blocks'),
    address: z
      .string()
      .regex(/^0x[0-9a-f]{40}$/)
      .optional()
      .catch(undefined),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'blocks' })] },
  component: lazyRouteComponent(() => import('./features/mirror/explorer-page.tsx'), 'ExplorerPage'),
})

const block = createRoute({
  getParentRoute: () => shell,
  path: '/blocks/$number',
  component: lazyRouteComponent(() => import('./features/mirror/block-page.tsx'), 'BlockPage'),
})

const transaction = createRoute({
  getParentRoute: () => shell,
  path: '/transactions/$hash',
  component: lazyRouteComponent(() => import('./features/mirror/transaction-page.tsx'), 'TransactionPage'),
})

const contract = createRoute({
  getParentRoute: () => shell,
  path: '/contracts/$address',
  validateSearch: z.object(paging),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('./features/mirror/contract-page.tsx'), 'ContractPage'),
})

const batch = createRoute({
  getParentRoute: () => shell,
  path: '/batches/$batchId',
  component: lazyRouteComponent(() => import('./features/mirror/batch-page.tsx'), 'BatchPage'),
})

const anchoring = createRoute({
  getParentRoute: () => shell,
  path: '/anchoring',
  validateSearch: z.object({ ...paging, laneId: text }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('./features/anchoring/anchoring-page.tsx'), 'AnchoringPage'),
})

const queue = createRoute({
  getParentRoute: () => shell,
  path: '/queue',
  validateSearch: z.object({
    ...paging,
    state: z.enum(['waiting', 'included', 'failed']).default('waiting').catch('waiting'),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, state: 'waiting' })] },
  component: lazyRouteComponent(() => import('./features/chain-queue/queue-page.tsx'), 'QueuePage'),
})

const consortium = createRoute({
  getParentRoute: () => shell,
  path: '/consortium',
  validateSearch: z.object({
    ...paging,
    tab: z
      .enum(['consortia', 'proposals', 'organisations', 'nodes', 'keys', 'history'])
      .default('consortia')
      .catch('consortia'),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, tab: 'consortia' })] },
  component: lazyRouteComponent(() => import('./features/consortium/consortium-page.tsx'), 'ConsortiumPage'),
})

const consortiumDetail = createRoute({
  getParentRoute: () => shell,
  path: '/consortium/$consortiumId',
  component: lazyRouteComponent(
    () => import('./features/consortium/consortium-detail-page.tsx'),
    'ConsortiumDetailPage',
  ),
})

const sql = createRoute({
  getParentRoute: () => shell,
  path: '/sql',
  validateSearch: z.object({
    tab: z.enum(['result', 'plan', 'history', 'log']).default('result').catch('result'),
  }),
  search: { middlewares: [stripSearchParams({ tab: 'result' })] },
  component: lazyRouteComponent(() => import('./features/mirror-query/query-page.tsx'), 'QueryPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    shell.addChildren([
      overview,
      entries,
      record,
      residents,
      resident,
      collection,
      quarantine,
      reviews,
      blocks,
      block,
      batch,
      transaction,
      contract,
      anchoring,
      queue,
      consortium,
      consortiumDetail,
      sql,
    ]),
  ]),
  basepath: '/admin',
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: () => (
    <div className="boot">
      <DelayedSkeleton rows={8} minHeight={320} />
    </div>
  ),
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  defaultNotFoundComponent: () => (
    <EmptyState title="没有这个页面" hint="地址可能已变更，或链接不完整。" action={<Link to="/">回到总览</Link>} />
  ),
})

onSessionEnded(() => {
  if (router.state.location.pathname === '/login') return
  const next = router.state.location.href
  sessionHint.set(false)
  queryClient.setQueryData(sessionQuery.queryKey, null)
  void router.navigate({ to: '/login', search: { next, ended: true } })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
