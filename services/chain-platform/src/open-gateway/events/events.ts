import type { ApiClient, CallResult } from '@jhc/kit/api.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { Outgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { feedApi } from '../../mirror/feed/api.ts'

export type FeedEvent = CallResult<(typeof feedApi)['operations']['after']>['events'][number]

/** What the use cases of this capability share. */
export interface Events {
  db: Kysely<any>
  feed: ApiClient<typeof feedApi>
  /** Where the chain's final events end at present. */
  chainPosition: () => Promise<string>
  log: Logger
  now: () => number
  /** From which each webhook's secret is derived. */
  secretKey: Uint8Array
  outgoing: Outgoing
  /** Milliseconds before each further try; after the last one a delivery is dead. */
  pauses: readonly number[]
}

/** All must hold; a padded text is met by its text as well as by its word. */
export function matches(event: FeedEvent, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => String(event.arguments[name] ?? '') === value || event.texts[name] === value,
  )
}

/** Null: all organisations. */
export function orgSeenBy(principal: Principal): string | null {
  return principal.kind === 'caller' ? principal.orgId : null
}
