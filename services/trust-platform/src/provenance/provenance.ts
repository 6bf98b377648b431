import type { residentsApi } from '@jhc/applications/residents/api.ts'
import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import type { ApiClient, CallResult } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { z } from 'zod'
import type { anchoringApi } from '../anchoring/api.ts'
import type { changeLogApi } from '../anchoring/change-log/api.ts'
import type { personKeysApi } from '../person-keys/api.ts'
import type { sharingApi } from '../sharing/api.ts'
import type { proofStep, provenanceApi } from './api.ts'

export interface ProvenanceConfig {
  /** Chinese name of a data element within its group, for what the source check found. */
  fieldLabel?: (group: string, element: string, item?: string) => string
  /** `HH:MM` in Shanghai at which everything is audited each day; null = only when asked. */
  auditDailyAt?: string | null
}

/** What every use case of this capability works with. */
export interface Provenance {
  db: Kysely<any>
  index: ApiClient<typeof indexLibraryApi>
  empi: ApiClient<typeof empiApi>
  anchoring: ApiClient<typeof anchoringApi>
  changeLog: ApiClient<typeof changeLogApi>
  gateway: ApiClient<typeof chainGatewayApi>
  mirror: ApiClient<typeof mirrorApi>
  checks: ApiClient<typeof sourceChecksApi>
  keys: ApiClient<typeof personKeysApi>
  residents: ApiClient<typeof residentsApi>
  sharing: ApiClient<typeof sharingApi>
  log: Logger
  now: () => number
  fieldLabel: (group: string, element: string, item?: string) => string
}

/** Name of the contract at the chain gateway. */
export const contractName = 'IndexAnchor'

type IndexOperations = (typeof indexLibraryApi)['operations']
type GatewayOperations = (typeof chainGatewayApi)['operations']
export type IndexRow = CallResult<IndexOperations['rows']>['rows'][number]
export type Lane = CallResult<IndexOperations['lanes']>['lanes'][number]
export type LaneBatch = CallResult<IndexOperations['laneBatches']>['batches'][number]
export type BatchRow = CallResult<(typeof anchoringApi)['operations']['rows']>['rows'][number]
export type ChainBlock = CallResult<GatewayOperations['blocks']>['blocks'][number]
export type ChainTransaction = ChainBlock['transactions'][number]
export type ReceiptProof = CallResult<GatewayOperations['receiptProof']>
export type MirrorEntry = CallResult<(typeof mirrorApi)['operations']['entriesOfRecord']>['entries'][number]
type MirrorOperations = (typeof mirrorApi)['operations']
export type MirroredConsent = CallResult<MirrorOperations['consents']>['items'][number]
export type MirroredAccess = CallResult<MirrorOperations['accesses']>['items'][number]
export type ProofStep = z.output<typeof proofStep>
export type Verification = CallResult<(typeof provenanceApi)['operations']['verify']>
export type AuditRun = CallResult<(typeof provenanceApi)['operations']['audits']>['runs'][number]
export type Finding = CallResult<(typeof provenanceApi)['operations']['audit']>['findings'][number]
