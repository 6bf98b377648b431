import { RequestFailure } from '@jhc/ui/http-client.ts'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

const sessionEnded = new Set<() => void>()

/** Calls back when any call finds that nobody is logged in any more. */
export function onSessionEnded(listener: () => void): void {
  sessionEnded.add(listener)
}

function watch(error: unknown, quiet: boolean): void {
  if (quiet || !(error instanceof RequestFailure) || error.status !== 401) return
  for (const listener of sessionEnded) listener()
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => watch(error, query.meta?.quiet === true) }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => watch(error, mutation.meta?.quiet === true),
  }),
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && error instanceof RequestFailure && error.retryable,
      retryDelay: (count) => Math.min(500 * 2 ** count, 4_000),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
})
