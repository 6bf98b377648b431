import { useEffect, useState } from 'react'
import { residents } from '../../api/apis.ts'
import { Failed, Waiting } from '../../parts/states.tsx'
import { go, useAddress } from '../../shell/router.ts'
import { useSession } from '../../shell/session.tsx'

let taken = ''

/** `/h5/wechat?code=…&state=…`, where WeChat brings the browser back to. */
export default function WeChatReturn() {
  const { query } = useAddress()
  const { reload } = useSession()
  const [error, setError] = useState<unknown>(null)
  const [code, state] = [query.get('code') ?? '', query.get('state') ?? '']
  useEffect(() => {
    // Both are good once; a second run of this effect must not spend them again.
    if (taken === state) return
    taken = state
    residents.call('finishWeChat', { body: { code, state } }).then(async ({ returnTo }) => {
      await reload()
      go(returnTo, { replace: true })
    }, setError)
  }, [code, state, reload])
  return (
    <main className="page">
      {error ? <Failed error={error} retry={() => go('/', { replace: true })} /> : <Waiting label="正在确认微信登录" />}
    </main>
  )
}
