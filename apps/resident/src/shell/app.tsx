import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { PinDialog } from '../parts/pin-dialog.tsx'
import { Empty, Waiting } from '../parts/states.tsx'
import { Gate } from './gate.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { PageFence } from './page-fence.tsx'
import { go, match, useAddress } from './router.ts'
import { SessionProvider } from './session.tsx'
import { TabBar } from './tab-bar.tsx'

const WeChatReturn = lazy(() => import('../features/enrol/wechat-return.tsx'))

/** Address → screen; each comes when it is first wanted. Paths stand in messages too and keep their meaning. */
const screens: [pattern: string, screen: ComponentType<any>][] = [
  ['/', lazy(() => import('../features/home/home-page.tsx'))],
  ['/scan', lazy(() => import('../features/home/scan-page.tsx'))],
  ['/records', lazy(() => import('../features/records/records-page.tsx'))],
  ['/records/trend', lazy(() => import('../features/records/trend-page.tsx'))],
  ['/records/:recordId', lazy(() => import('../features/records/record-page.tsx'))],
  ['/grants', lazy(() => import('../features/grants/grants-page.tsx'))],
  ['/grants/new', lazy(() => import('../features/grants/new-grant-page.tsx'))],
  ['/grants/why', lazy(() => import('../features/grants/why-page.tsx'))],
  ['/grants/requests/:requestId', lazy(() => import('../features/grants/request-page.tsx'))],
  ['/grants/shares/:shareId', lazy(() => import('../features/grants/share-request-page.tsx'))],
  ['/grants/:grantId', lazy(() => import('../features/grants/grant-page.tsx'))],
  ['/trail', lazy(() => import('../features/trail/trail-page.tsx'))],
  ['/trail/share', lazy(() => import('../features/links/new-link-page.tsx'))],
  ['/trail/:releaseId', lazy(() => import('../features/trail/access-page.tsx'))],
  ['/link/:linkId', lazy(() => import('../features/links/open-link-page.tsx'))],
  ['/me', lazy(() => import('../features/me/me-page.tsx'))],
  ['/me/key', lazy(() => import('../features/me/key-page.tsx'))],
  ['/me/code', lazy(() => import('../features/me/code-page.tsx'))],
  ['/me/family', lazy(() => import('../features/me/family-page.tsx'))],
  ['/me/help', lazy(() => import('../features/me/help-page.tsx'))],
  ['/messages', lazy(() => import('../features/me/messages-page.tsx'))],
]

export function App() {
  return (
    <SessionProvider>
      <OfflineBar />
      <PageFence>
        <Screens />
      </PageFence>
      <PinDialog />
    </SessionProvider>
  )
}

function Screens(): ReactNode {
  const { path } = useAddress()
  if (path === '/wechat')
    return (
      <Suspense fallback={<Loading />}>
        <WeChatReturn />
      </Suspense>
    )
  return (
    <Gate>
      <div className="with-tabs">
        <Suspense fallback={<Loading />}>
          <Screen path={path} />
        </Suspense>
      </div>
      <TabBar path={path} />
    </Gate>
  )
}

function Screen({ path }: { path: string }) {
  for (const [pattern, One] of screens) {
    const found = match(pattern, path)
    if (found) return <One key={path} {...found} />
  }
  return (
    <main className="page">
      <Empty title="没有这一页" hint="链接可能写错了或已过时。">
        <button type="button" className="link" onClick={() => go('/', { replace: true })}>
          回到首页
        </button>
      </Empty>
    </main>
  )
}

function Loading() {
  return (
    <main className="page">
      <Waiting lines={4} />
    </main>
  )
}
