import { accessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { retrieval } from '../apis.ts'

/** The request, live: server-sent events, and a poll while they do not come through. */
export function useRequest(requestId: string) {
  const queries = useQueryClient()
  const [live, setLive] = useState(false)
  const query = retrieval.useQuery('get', { params: { requestId } }, { refetchInterval: live ? false : 3000 })
  useEffect(() => {
    const source = new EventSource(`/v1/retrieval/requests/${requestId}`)
    source.addEventListener('request', (event) => {
      setLive(true)
      const parsed = accessRequest.safeParse(JSON.parse((event as MessageEvent<string>).data))
      if (parsed.success) queries.setQueryData(retrieval.key('get', { params: { requestId } }), parsed.data)
    })
    source.onerror = () => setLive(false)
    return () => source.close()
  }, [requestId, queries])
  return query
}
