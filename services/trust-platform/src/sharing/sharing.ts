import type { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { messagesApi } from '@jhc/applications/messages/api.ts'
import type { residentsApi } from '@jhc/applications/residents/api.ts'
import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { ApiClient, CallResult } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { z } from 'zod'
import type { consentApi } from '../consent/api.ts'
import type { personKeysApi } from '../person-keys/api.ts'
import type { linkOpening, linkShare, sharingApi } from './api.ts'
import type { SharingColumns } from './sharing-columns.ts'

/** What the use cases of this capability share. */
export interface Sharing {
  db: Kysely<any>
  columns: SharingColumns
  consent: ApiClient<typeof consentApi>
  keys: ApiClient<typeof personKeysApi>
  residents: ApiClient<typeof residentsApi>
  accounts: ApiClient<typeof accountsApi>
  messages: ApiClient<typeof messagesApi>
  index: ApiClient<typeof indexLibraryApi>
  gateway: ApiClient<typeof chainGatewayApi>
  log: Logger
  now: () => number
  /** Something waits to be brought. */
  wake: () => void
}

export type Signer = CallResult<(typeof personKeysApi)['operations']['lookup']>['signers'][number]
export type Resident = CallResult<(typeof residentsApi)['operations']['resolve']>['residents'][number]
export type LinkShare = z.output<typeof linkShare>
export type LinkOpening = z.output<typeof linkOpening>
export type ColleagueShare = CallResult<(typeof sharingApi)['operations']['colleagueShares']>['items'][number]

export const limits = {
  linkDays: 90,
  /** A device's clock may be ahead of ours, and signing takes its time. */
  clockSeconds: 300,
  proofSeconds: 120,
  answerDays: 7,
  waitingOfOneDoctor: 50,
  /** How long an opening waits for the chain to take a grant that was just given. */
  chainWaitMs: 5_000,
}
