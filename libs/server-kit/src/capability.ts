import type { Api, ApiClient, CallArguments, HandlerResult } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { FileAnswer } from './file-answer.ts'
import type { SealedStore } from './sealed-store.ts'
import type { SessionStage } from './session-cookie.ts'

/** Which organisations' data, and up to which grade, a person may see. */
export interface Reach {
  organisations: 'all' | readonly string[]
  maxGrade: number
  /**
   * Account whose own patients alone are in reach: residents whose consent for that account is in force, as far as it goes. No
   * organisation is then, so that whoever does not know of patients shows nothing.
   */
  patientsOf?: string
}

/** Who is calling. `permissions` is what was granted; a handler never looks at roles. */
export interface Principal {
  kind: 'user' | 'service' | 'agent' | 'caller' | 'anonymous'
  /** Account id, service name, gateway id or the id of an API key. */
  id: string
  orgId: string
  permissions: ReadonlySet<string>
  /** Of users. */
  reach?: Reach
}

export interface CallContext {
  principal: Principal
  traceId: string
  /** Only on calls that came by HTTP: set or clear the session cookie. */
  session?: {
    /** `embedded`: for a window inside another site's page. */
    create(accountId: string, window?: { embedded?: boolean }): Promise<void>
    /** A new secret for the same browser; the old session ends, so that nobody who knew it rises with it. */
    replace(accountId: string, stage: SessionStage): Promise<void>
    /** Opaque and the same for this browser's later calls. */
    browser(): string
    destroy(): Promise<void>
  }
  /** Adds to the call's line in the audit: its object beyond the path, or the hash of a text that is kept elsewhere. No personal data. */
  audit?: (note: { object?: string; detail?: string }) => void
  /** Only by HTTP, where the operation `sendsFile`: the file is the answer. */
  file?: (answer: FileAnswer) => void
  /**
   * Only where a caller by HTTP accepts `text/event-stream`: a handler may give events to send instead of its answer (which is then
   * not sent). `signal` aborts when the caller has gone.
   */
  stream?: { lastEventId: string | null; signal: AbortSignal; send(events: AsyncIterable<StreamedEvent>): void }
}

export interface StreamedEvent {
  /** Where a reader goes on after a break. */
  id: string
  event?: string
  /** Sent as JSON; without it the event only carries the id on. */
  data?: unknown
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
  /** Where it keeps important data sealed: checked at the start, sealed anew when a data key rotates. */
  sealed?: readonly SealedStore[]
}
