import type { Hex } from '@jhc/chain-port/driver.ts'
import type { ApiClient, CallResult } from '@jhc/kit/api.ts'
import type { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import type { Logger } from 'pino'
import type { CheckParts } from '../check-original.ts'
import type { HolderChain, OwnChain } from '../holder-chain.ts'
import type { ChainView } from './chain-view.ts'
import type { ReleaseStore } from './release-store.ts'
import type { OrganisationSigner } from './signing-key.ts'

export type ReleaseWork = CallResult<(typeof retrievalApi)['operations']['nextRelease']>['work'][number]
export type ReleaseAnswer = Parameters<ApiClient<typeof retrievalApi>['answerRelease']>[0]['body']

export interface ReleaseConfig {
  /** Called when the chain is first needed, and again while it cannot be reached. */
  openChain: () => Promise<OwnChain>
  signer: OrganisationSigner
  /** Where the holder was told the contract's address by another way than the platform. */
  contract?: Hex
  /** A head older than this is not believed; null for a chain that makes blocks only when there is something to put in. */
  maxHeadAgeSeconds: number | null
  /** How long its node may lag behind the platform's before it is called stale. */
  waitForBlockMs?: number
  /** Work that is done side by side. */
  parallel?: number
}

/** What the steps of a release share. */
export interface ReleaseParts extends CheckParts {
  sourceId: string
  orgId: string
  releases: ReleaseStore
  retrieval: Pick<ApiClient<typeof retrievalApi>, 'nextRelease' | 'answerRelease'>
  chain: HolderChain
  config: ReleaseConfig
  log: Logger
  view(told: Hex): Promise<ChainView>
}

/** Gas of release, outcome and refusal, with room for a larger consent path; what is not used is not charged. */
export const releaseGas = { release: 1_200_000n, finish: 800_000n, refuse: 900_000n } as const
/** As the contract counts outcomes. */
export const outcomes = { delivered: 2, partly: 3, failed: 5 } as const
