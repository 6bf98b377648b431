import { operations } from 'virtual:operations'
import { type Api, type ApiClient, type CallInput, type CallResult, operationUrl } from '@jhc/kit/api.ts'
import { RequestFailure } from './request-failure.ts'

type Name<A extends Api<any>> = keyof A['operations'] & string
export interface Client<A extends Api<any>> {
  /** Names the answers in the cache. */
  name: string
  call<K extends Name<A>>(operation: K, input?: CallInput<A['operations'][K]>): Promise<CallResult<A['operations'][K]>>
}

const ended = new Set<() => void>()
/** Calls back when any call finds that nobody is logged in any more. */
export function onSessionEnded(listener: () => void): () => void {
  ended.add(listener)
  return () => void ended.delete(listener)
}

/** Typed by the api, which is imported as a type only; method and path come from the build (build/operations-plugin.ts). */
export function clientOf<A extends Api<any>>(name: string): Client<A> {
  return {
    name,
    call: async (operation, input) => {
      const found = operations[name]?.[operation]
      if (!found) throw new RequestFailure({ code: 'ui.unexpected-answer', status: 0 })
      const { params, query, body } = (input ?? {}) as { params?: any; query?: any; body?: unknown }
      return (await send(found[0], operationUrl(found[1], params, query), body)) as never
    },
  }
}
export type CallsOf<A extends Api<any>> = ApiClient<A>

async function send(method: string, url: string, body: unknown): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new RequestFailure({ code: 'ui.offline', status: 0, retryable: true, cause })
  }
  const answer = await response.json().catch(() => undefined)
  if (response.ok && answer !== undefined) return answer
  if (response.status === 401) for (const listener of ended) listener()
  throw response.ok
    ? new RequestFailure({ code: 'ui.unexpected-answer', status: response.status })
    : RequestFailure.of(response, answer)
}
