import { sm3Hex } from '@jhc/gm/sm3.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { callersApi } from '../../callers/api.ts'
import type { chainGatewayApi } from '../../gateway/api.ts'

/** What the use cases of this capability share. */
export interface Anchors {
  db: Kysely<any>
  gateway: ApiClient<typeof chainGatewayApi>
  callers: ApiClient<typeof callersApi>
  log: Logger
  now: () => number
}

export const contractName = 'IndexAnchor'

/** The source under which an organisation's batches stand on chain: 32 bytes at most, so a long id is hashed. */
export function sourceOf(orgId: string): string {
  return orgId.length <= 28 ? `ext.${orgId}` : `ext.${sm3Hex(orgId).slice(0, 28)}`
}

/** Null: all organisations. */
export function orgSeenBy(principal: Principal): string | null {
  return principal.kind === 'caller' ? principal.orgId : null
}
