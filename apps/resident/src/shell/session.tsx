import type { residentAccount } from '@jhc/applications/residents/api.ts'
import type { signer } from '@jhc/trust-platform/person-keys/api.ts'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { z } from 'zod'
import { personKeys, residents } from '../api/apis.ts'
import { onSessionEnded } from '../api/client.ts'
import { failureOf, type RequestFailure } from '../api/request-failure.ts'
import { forgetAnswers } from '../api/use-query.ts'
import { closeRecords } from '../features/records/own-records.ts'
import { deviceSigner, lockSigner } from '../signing/device-signer.ts'

export type Account = z.output<typeof residentAccount>
export type Signer = z.output<typeof signer>
export type Standing = 'none' | 'unbound' | 'ready' | 'missing' | 'other'

export interface Session {
  /** Undefined while it is not known; null: nobody is logged in. */
  account: Account | null | undefined
  /** The key that the chain knows of whoever is looked at; null before the real name was checked. */
  key: Signer | null
  /** How the key on this device stands to it. */
  standing: Standing | null
  kitTaken: boolean
  keptThrough: boolean
  failure: RequestFailure | null
  reload(): Promise<void>
  signOut(): Promise<void>
}

const Context = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('outside of the session')
  return session
}

/** Of pages that are shown to signed-in people only. */
export function useAccount(): Account {
  const { account } = useSession()
  if (!account) throw new Error('nobody is logged in')
  return account
}

type State = Pick<Session, 'account' | 'key' | 'standing' | 'kitTaken' | 'keptThrough' | 'failure'>
const nobody: State = { account: null, key: null, standing: null, kitTaken: false, keptThrough: true, failure: null }

async function look(): Promise<State> {
  try {
    const account = await residents.call('me')
    if (account.stage === 'visitor' || account.residentId === null) return { ...nobody, account }
    const key = await personKeys.call('mine')
    const counts = key.state === 'active' ? key.publicKey : null
    const found = await deviceSigner(account).standing(counts)
    return { ...nobody, account, key, ...found }
  } catch (error) {
    const failure = failureOf(error)
    return failure.status === 401 ? nobody : { ...nobody, account: undefined, failure }
  }
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>({ ...nobody, account: undefined })
  const reload = useCallback(async () => setState(await look()), [])
  const end = useCallback(() => {
    lockSigner()
    closeRecords()
    forgetAnswers()
    setState(nobody)
  }, [])
  const signOut = useCallback(async () => {
    try {
      await residents.call('signOut')
    } finally {
      sessionStorage.clear()
      end()
    }
  }, [end])
  useEffect(() => void reload(), [reload])
  useEffect(() => onSessionEnded(end), [end])
  const account = state.account
  useEffect(() => {
    document.documentElement.dataset.print = account?.largePrint ? 'large' : 'usual'
  }, [account?.largePrint])
  const session = useMemo(() => ({ ...state, reload, signOut }), [state, reload, signOut])
  return <Context value={session}>{children}</Context>
}
