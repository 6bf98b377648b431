import type { Api, CallInput, CallResult } from '@jhc/kit/api.ts'
import {
  keepPreviousData,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { createHttpClient, type HttpClient, type RequestFailure } from './http-client.ts'

export interface QueryOptions {
  enabled?: boolean
  /** Polls while the page is in front. */
  refetchInterval?: number | false
  /** Keeps the rows of the last page on screen while the next one loads. */
  keepPrevious?: boolean
  staleTime?: number
}

type Name<A extends Api<any>> = keyof A['operations'] & string

export interface ApiHooks<A extends Api<any>> {
  api: A
  client: HttpClient<A>
  key<K extends Name<A>>(name: K, input?: CallInput<A['operations'][K]>): QueryKey
  useQuery<K extends Name<A>>(
    name: K,
    input: CallInput<A['operations'][K]>,
    options?: QueryOptions,
  ): UseQueryResult<CallResult<A['operations'][K]>, RequestFailure>
  useMutation<K extends Name<A>>(
    name: K,
  ): UseMutationResult<CallResult<A['operations'][K]>, RequestFailure, CallInput<A['operations'][K]>>
}

/** Client and react-query hooks of one API; cache keys are (api, operation, input). */
export function createApiHooks<A extends Api<any>>(api: A): ApiHooks<A> {
  const client = createHttpClient(api)
  const key = (name: string, input?: unknown): QueryKey =>
    input === undefined ? [api.name, name] : [api.name, name, input]
  return {
    api,
    client,
    key,
    useQuery: (name, input, options = {}) =>
      useQuery({
        queryKey: key(name, input),
        queryFn: ({ signal }) => client[name](input, { signal }),
        enabled: options.enabled ?? true,
        refetchInterval: options.refetchInterval ?? false,
        staleTime: options.staleTime ?? 0,
        ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
      }) as never,
    useMutation: (name) => useMutation({ mutationFn: (input) => client[name](input as never) }) as never,
  }
}
