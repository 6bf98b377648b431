import { lazy, type ReactNode, Suspense } from 'react'
import { Failed, Waiting } from '../parts/states.tsx'
import { useSession } from './session.tsx'

const Welcome = lazy(() => import('../features/enrol/welcome.tsx'))
const RealName = lazy(() => import('../features/enrol/real-name.tsx'))
const MakeKey = lazy(() => import('../features/enrol/make-key.tsx'))
const KeyOnItsWay = lazy(() => import('../features/enrol/key-on-its-way.tsx'))
const LostKey = lazy(() => import('../features/enrol/lost-key.tsx'))
const SignIn = lazy(() => import('../features/enrol/sign-in.tsx'))

/** What has to come first: WeChat, real name, key, and the key's answer. Only then is anything of the record open. */
export function Gate({ children }: { children: ReactNode }) {
  const { account, failure, reload } = useSession()
  if (failure && account === undefined)
    return (
      <main className="page">
        <Failed error={failure} retry={() => void reload()} />
      </main>
    )
  return <Suspense fallback={<Loading />}>{account === undefined ? <Loading /> : <Stage>{children}</Stage>}</Suspense>
}

function Stage({ children }: { children: ReactNode }) {
  const { account, key, standing } = useSession()
  if (!account) return <Welcome />
  if (account.stage === 'visitor' || !key) return <RealName />
  if (key.state === 'submitted') return <KeyOnItsWay />
  // A key that never came to the chain: made anew, or the one that is here handed in again.
  if (key.state !== 'active' && key.state !== 'revoked') return <MakeKey />
  if (key.state === 'revoked' || standing === 'missing' || standing === 'other') return <LostKey />
  if (account.stage !== 'signed-in') return <SignIn />
  return children
}

function Loading() {
  return (
    <main className="page">
      <Waiting lines={4} label="正在打开您的账户" />
    </main>
  )
}
