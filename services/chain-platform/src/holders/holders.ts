import type { ApiClient } from '@jhc/kit/api.ts'
import type { AgentIdentity } from '@jhc/server-kit/refuse-other-sources.ts'
import type { Kysely } from 'kysely'
import type { chainGatewayApi } from '../gateway/api.ts'

export interface HoldersConfig {
  agents?: readonly AgentIdentity[]
  /** For the demo: whoever announces is admitted. */
  admitAtOnce?: boolean
}

export interface Holders extends Required<HoldersConfig> {
  db: Kysely<any>
  gateway: ApiClient<typeof chainGatewayApi>
  now: () => number
}

/** Name of the contract at the chain gateway. */
export const contractName = 'HolderAnchor'
