import { type Api, type Operation, operationUrl } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { asJson } from './as-json.ts'
import type { Bus, Implementation, Principal } from './capability.ts'
import { dispatch } from './dispatch.ts'
import { parseQuery } from './query-string.ts'
import { newTraceId } from './trace-id.ts'

export interface BusOptions {
  implementations?: Implementation[]
  /** Calling service → its permissions; a service that is not listed may do nothing. `all` is for tests. */
  servicePermissions: Record<string, readonly string[]> | 'all'
  /** Apis that live in another process: api name → where, and the token that names the calling service there. */
  remotes?: Record<string, RemoteApi>
}

export interface RemoteApi {
  url: string
  token: (as: string) => string
  /** Carries the calls; by default plain HTTP. */
  fetch?: typeof fetch
}

export interface LocalBus extends Bus {
  /** Capabilities receive the bus before all of them exist, so they are added afterwards. */
  register(implementation: Implementation): void
}

export function createBus(options: BusOptions): LocalBus {
  const local = new Map<string, Implementation>()
  for (const implementation of options.implementations ?? []) local.set(implementation.api.name, implementation)
  return {
    register(implementation) {
      if (local.has(implementation.api.name)) throw new Error(`api ${implementation.api.name} is registered twice`)
      local.set(implementation.api.name, implementation)
    },
    client(api, as) {
      const remote = options.remotes?.[api.name]
      if (remote) {
        const { url: baseUrl, token, fetch } = remote
        return httpClient(api, { baseUrl, token: token(as), ...(fetch ? { fetch } : {}) })
      }
      return localClient(api, servicePrincipal(as, options.servicePermissions), local) as any
    },
  }
}

function servicePrincipal(name: string, permissions: BusOptions['servicePermissions']): Principal {
  const granted = permissions === 'all' ? allPermissions : new Set(permissions[name] ?? [])
  return { kind: 'service', id: name, orgId: 'district', permissions: granted }
}

const allPermissions: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })

function localClient(api: Api<any>, principal: Principal, implementations: Map<string, Implementation>) {
  const client: Record<string, (input: any) => Promise<unknown>> = {}
  for (const [name, operation] of Object.entries<Operation>(api.operations)) {
    client[name] = async (input = {}) => {
      const implementation = implementations.get(api.name)
      if (!implementation) throw commonErrors.unavailable({ api: api.name })
      // What HTTP would do to the values happens here too, so that both wirings behave alike.
      const url = new URL(operationUrl(operation.path, input.params, input.query), 'http://bus')
      const raw = {
        params: input.params && Object.fromEntries(Object.entries(input.params).map(([k, v]) => [k, String(v)])),
        query: operation.query ? parseQuery(url.searchParams, operation.query) : undefined,
        body: input.body === undefined ? undefined : asJson(input.body),
      }
      const result = await dispatch(implementation, name, raw, { principal, traceId: newTraceId() })
      return operation.response.parse(asJson(result))
    }
  }
  return client
}
