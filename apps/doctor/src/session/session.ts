import type { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { accounts } from '../apis.ts'
import { sessionHint } from './session-hint.ts'

export type Account = CallResult<(typeof accountsApi)['operations']['me']>

/** The account of this browser's session, null when nobody is logged in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Account | null> => {
    if (!sessionHint.isSet()) return null
    try {
      return await accounts.client.me({}, { signal })
    } catch (error) {
      if (error instanceof RequestFailure && error.status === 401) {
        sessionHint.set(false)
        return null
      }
      throw error
    }
  },
  staleTime: 5 * 60_000,
  meta: { quiet: true },
})

export function useAccount(): Account | null {
  return useQuery(sessionQuery).data ?? null
}
