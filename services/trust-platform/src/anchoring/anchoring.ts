import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'

export interface AnchoringConfig {
  /** Settings that a new lane's task starts with. */
  maxBatchBytes?: number
  maxAgeSeconds?: number
  /** How often lanes and mirror are asked when nothing moves; 100 by default. */
  pollMs?: number
}

/** What every use case of this capability works with. */
export interface Anchoring {
  db: Kysely<any>
  index: ApiClient<typeof indexLibraryApi>
  gateway: ApiClient<typeof chainGatewayApi>
  mirror: ApiClient<typeof mirrorApi>
  log: Logger
  now: () => number
  defaults: { maxBatchBytes: number; maxAgeSeconds: number }
}

/** Name of the contract at the chain gateway. */
export const contractName = 'IndexAnchor'

export interface LaneEntry {
  seq: number
  previousFingerprint: string
  /** Canonical bytes, as they are anchored. */
  entry: Uint8Array
  receivedAt: string
}

export interface SealedBatch {
  batchId: string
  laneId: string
  orgId: string
  /** Covers (fromSeq, toSeq]. */
  fromSeq: number
  toSeq: number
  entryCount: number
  root: string
  model: string
  corrections: number
  callData: Buffer
  attempt: number
  oldestReceivedAt: string
}

export function idempotencyKey(batch: { batchId: string; attempt: number }): string {
  return `${batch.batchId}.${batch.attempt}`
}
