import './login.css'
import { DelayedSkeleton, ErrorState } from '@jhc/ui/states.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { accounts, launch } from '../apis.ts'
import { isEmbedded, windowOrgId } from '../base-path.ts'
import { forgetEverything } from '../records/opened-records.ts'
import { Brand } from '../shell/brand.tsx'
import { launchedWith } from './launched.ts'
import { sessionQuery } from './session.ts'
import { sessionHint } from './session-hint.ts'

/** Opens the ticket in the address, and takes it out of the address and the history at once. */
export function LaunchPage() {
  const router = useRouter()
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const begun = useRef(false)
  useEffect(() => {
    // A ticket opens once, and React may run an effect twice.
    if (begun.current) return
    begun.current = true
    const ticket = location.hash.slice(1)
    history.replaceState(history.state, '', location.pathname)
    void open(ticket).catch(setError)
    async function open(value: string) {
      const body = { ticket: value, orgId: windowOrgId ?? '-', embedded: isEmbedded() }
      const { ticketId, purpose, patient } = await launch.client.open({ body })
      forgetEverything()
      queries.clear()
      sessionHint.set(true)
      launchedWith.set({ ticketId, purpose, identityNumber: patient?.identityNumber ?? null })
      queries.setQueryData(sessionQuery.queryKey, await accounts.client.me({}))
      await router.invalidate()
      await router.navigate({ to: '/', replace: true })
    }
  }, [queries, router])
  return (
    <main className="login">
      <div className="login-card">
        <Brand />
        <p className="login-lead">{error ? '未能进入医生端' : '正在进入医生端……'}</p>
        {error ? <ErrorState error={error} compact /> : <DelayedSkeleton rows={3} minHeight={96} />}
      </div>
    </main>
  )
}
