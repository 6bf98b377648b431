import type { Api, ApiClient, CallArguments, HandlerResult } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'

/** Who is calling. `permissions` is what was granted; a handler never looks at roles. */
export interface Principal {
  kind: 'user' | 'service' | 'agent' | 'caller' | 'anonymous'
  /** Account id, service name, gateway id or the id of an API key. */
  id: string
  orgId: string
  permissions: ReadonlySet<string>
}

export interface CallContext {
  principal: Principal
  traceId: string
  /** Only on calls that came by HTTP: set or clear the session cookie. */
  session?: { create(accountId: string): Promise<void>; destroy(): Promise<void> }
}

export type Handlers<A extends Api<any>> = {
  [K in keyof A['operations']]: (
    input: CallArguments<A['operations'][K]>,
    context: CallContext,
  ) => Promise<HandlerResult<A['operations'][K]>>
}

/** An api with its handlers; made by `implement(api, handlers)` in `implement.ts`. */
export interface Implementation {
  api: Api<any>
  handlers: Record<string, (input: any, context: CallContext) => Promise<unknown>>
}

/**
 * How services reach one another. In one process the call is in memory, apart it is HTTP; arguments and results are
 * serialised and parsed by the same schemas in both. `as` names the calling service, which has its own permissions.
 */
export interface Bus {
  client<A extends Api<any>>(api: A, as: string): ApiClient<A>
}

export interface Readiness {
  ready: boolean
  /** Progress, not life: head lag, oldest waiting record … shown on /health/ready. */
  detail: Record<string, string | number | boolean | null>
}

/** What every capability receives. `db` is a pool with the application's rights (not the owner's). */
export interface CapabilityContext {
  db: Kysely<any>
  bus: Bus
  log: Logger
  metrics: Registry
  /** Milliseconds since 1970; injectable so that tests own the time. */
  now: () => number
}

/** One capability = one folder; `create<Name>(context, config)` in its `capability.ts` returns this. */
export interface Capability {
  /** `data-center/index-library` */
  name: string
  /** Folder of plain SQL migrations `0001-name.sql` …; they run as the owner before `start`. */
  migrations?: URL
  implementations: Implementation[]
  /** Starts loops and workers; resolves when they run. */
  start?(): Promise<void>
  /** Stops taking work, finishes what is under way, resolves when done. */
  stop?(): Promise<void>
  readiness?(): Promise<Readiness>
}
