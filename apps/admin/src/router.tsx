import { DelayedSkeleton, EmptyState, ErrorState } from '@jhc/ui/states.tsx'
import { createRouter, Link } from '@tanstack/react-router'
import { sessionQuery } from './features/accounts/session.ts'
import { sessionHint } from './features/accounts/session-hint.ts'
import { onSessionEnded, queryClient } from './query-client.ts'
import {
  anchoring,
  batch,
  block,
  blocks,
  consortium,
  consortiumDetail,
  contract,
  gateway,
  interfaces,
  queue,
  sql,
  transaction,
} from './routes/chain-routes.tsx'
import {
  access,
  accesses,
  consentSwitches,
  consentTexts,
  deliveries,
  disputes,
  grants,
  keyApprovals,
  recognition,
  trace,
} from './routes/consent-routes.tsx'
import {
  changes,
  collection,
  entries,
  overview,
  quarantine,
  record,
  resident,
  residents,
  reviews,
} from './routes/data-routes.tsx'
import { login, root, shell } from './routes/shell-route.tsx'
import {
  accounts,
  audit,
  cryptography,
  cryptographyModule,
  hostLogs,
  identities,
  roles,
} from './routes/system-routes.tsx'

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
      changes,
      blocks,
      block,
      transaction,
      contract,
      batch,
      anchoring,
      queue,
      consortium,
      consortiumDetail,
      sql,
      gateway,
      interfaces,
      grants,
      recognition,
      accesses,
      access,
      trace,
      consentTexts,
      disputes,
      consentSwitches,
      keyApprovals,
      deliveries,
      identities,
      accounts,
      roles,
      audit,
      hostLogs,
      cryptography,
      cryptographyModule,
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
