import { requestState } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { DelayedSkeleton, EmptyState, ErrorState } from '@jhc/ui/states.tsx'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  stripSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { basePath } from './base-path.ts'
import { FindPage } from './patients/find-page.tsx'
import { onSessionEnded, queryClient } from './query-client.ts'
import { forgetEverything } from './records/opened-records.ts'
import { LaunchPage } from './session/launch-page.tsx'
import { LoginPage } from './session/login-page.tsx'
import { sessionQuery } from './session/session.ts'
import { sessionHint } from './session/session-hint.ts'
import { navigation } from './shell/navigation.tsx'
import { Link, redirect } from './shell/routing.tsx'
import { firstPage, paging, text } from './shell/search-params.ts'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute()

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: z.object({ next: text, ended: z.boolean().optional().catch(undefined) }),
  component: LoginPage,
})

const launch = createRoute({ getParentRoute: () => root, path: '/launch', component: LaunchPage })

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const account = await queryClient.ensureQueryData(sessionQuery)
    if (!account) throw redirect({ to: '/login', search: location.pathname === '/' ? {} : { next: location.href } })
    if (location.pathname === '/' && !account.permissions.includes('retrieval.ask')) {
      const first = navigation.find(({ permission }) => account.permissions.includes(permission))
      if (first && first.path !== '/') throw redirect({ to: first.path })
    }
  },
  component: Shell,
})

const page = { getParentRoute: () => shell }
const find = createRoute({ ...page, path: '/', component: FindPage })
const requests = createRoute({
  ...page,
  path: '/requests',
  validateSearch: z.object({ ...paging, state: requestState.optional().catch(undefined) }),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('./request/requests-page.tsx'), 'RequestsPage'),
})
const request = createRoute({
  ...page,
  path: '/requests/$requestId',
  params: {
    parse: ({ requestId }) => ({
      requestId: z
        .string()
        .regex(/^0x[0-9a-f]{64}$/)
        .parse(requestId),
    }),
  },
  component: lazyRouteComponent(() => import('./request/request-page.tsx'), 'RequestPage'),
})
const follows = createRoute({
  ...page,
  path: '/follows',
  validateSearch: z.object(paging),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('./follows/follows-page.tsx'), 'FollowsPage'),
})
const shares = createRoute({
  ...page,
  path: '/shares',
  validateSearch: z.object({
    ...paging,
    direction: z.enum(['received', 'sent']).default('received').catch('received'),
  }),
  search: { middlewares: [stripSearchParams({ ...firstPage, direction: 'received' })] },
  component: lazyRouteComponent(() => import('./shares/shares-page.tsx'), 'SharesPage'),
})
const messages = createRoute({
  ...page,
  path: '/messages',
  validateSearch: z.object({ ...paging, unread: z.boolean().default(false).catch(false) }),
  search: { middlewares: [stripSearchParams({ ...firstPage, unread: false })] },
  component: lazyRouteComponent(() => import('./messages/messages-page.tsx'), 'MessagesPage'),
})
const key = createRoute({
  ...page,
  path: '/key',
  component: lazyRouteComponent(() => import('./key/key-page.tsx'), 'KeyPage'),
})
const integration = createRoute({
  ...page,
  path: '/integration',
  validateSearch: z.object(paging),
  search: { middlewares: [stripSearchParams(firstPage)] },
  component: lazyRouteComponent(() => import('./integration/integration-page.tsx'), 'IntegrationPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    launch,
    shell.addChildren([find, requests, request, follows, shares, messages, key, integration]),
  ]),
  basepath: basePath,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: () => (
    <div className="boot">
      <DelayedSkeleton rows={8} minHeight={320} />
    </div>
  ),
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  defaultNotFoundComponent: () => (
    <EmptyState title="没有这个页面" hint="地址可能已变更，或链接不完整。" action={<Link to="/">回到找患者</Link>} />
  ),
})

onSessionEnded(() => {
  if (/\/(login|launch)$/.test(router.state.location.pathname)) return
  const next = router.state.location.href
  sessionHint.set(false)
  forgetEverything()
  queryClient.setQueryData(sessionQuery.queryKey, null)
  void router.navigate({ to: '/login', search: { next, ended: true } })
})
