import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { ApiClient, CallResult } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'

export interface ChangeLogConfig {
  /** A batch is sealed at this many bytes of records, or when the day is over. */
  maxBatchBytes?: number
  /** How long after midnight a day counts as over: the chain's clock may be behind ours. 60 s by default. */
  afterMidnightMs?: number
  pollMs?: number
}

/** What every use case of this capability works with. */
export interface ChangeLog {
  db: Kysely<any>
  empi: ApiClient<typeof empiApi>
  gateway: ApiClient<typeof chainGatewayApi>
  mirror: ApiClient<typeof mirrorApi>
  log: Logger
  now: () => number
  maxBatchBytes: number
  afterMidnightMs: number
}

/** Name of the contract at the chain gateway. */
export const contractName = 'ChangeLog'
/** Changes of the master index; a further stream is a further reader of changes. */
export const stream = 'empi'
/** The contract's `kind` of a batch: changes of the master index. */
export const masterIndexKind = 1
export const noBatch = '0'.repeat(64)

export type ChangeRow = CallResult<(typeof empiApi)['operations']['changeRecords']>['changes'][number]

export interface SealedChanges {
  batchId: string
  /** Both inclusive. */
  fromSeq: number
  toSeq: number
  count: number
  day: number
  root: string
  previous: string
}

export type BatchState = 'sealed' | 'sequenced' | 'included' | 'final'

export interface StoredChanges extends SealedChanges {
  state: BatchState
  transactionHash: string | null
  blockNumber: number | null
  sealedAt: Date
}
