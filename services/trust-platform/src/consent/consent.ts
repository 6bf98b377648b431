import type { residentsApi } from '@jhc/applications/residents/api.ts'
import type { ColumnKeys, SealedColumn } from '@jhc/gm/sealed-column.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { Counter } from 'prom-client'
import type { Hex } from 'viem'
import type { Gateway, Keyring } from '../contract-access.ts'
import type { Notices } from '../notices.ts'
import type { personKeysApi } from '../person-keys/api.ts'
import type { Denials } from './denials.ts'

export interface ConsentConfig {
  columnKeys: ColumnKeys
  organisations: readonly { orgId: string; name: string; holdsRecords: boolean }[]
  keyring?: Keyring
  /** Outside the database; null only where nothing outlives the process. */
  headFile: string | null
  pollMs?: number
}

/** What the use cases of this capability share. */
export interface Consent extends Pick<CapabilityContext, 'db' | 'now' | 'log'> {
  gateway: Gateway
  residents: ApiClient<typeof residentsApi>
  personKeys: ApiClient<typeof personKeysApi>
  organisations: ConsentConfig['organisations']
  keyring: Keyring | null
  notices: Notices
  denials: Denials
  columns: ConsentColumns
  /** Code over what makes a row of a grant, under a key outside the database. */
  macOf(text: string): string
  domain(): Promise<Hex>
  /** Brings the rows up to the mirror; says up to which block. */
  follow(): Promise<number>
  /** There is something to send. */
  wake(): void
  /** Rows that are not what the chain says, by what gave them away. */
  tampered: Counter<'by'>
}

export interface ConsentColumns {
  submissionReason: SealedColumn
  disputeReason: SealedColumn
  disputeOutcome: SealedColumn
  notice: SealedColumn
}

export const orgNameOf = ({ organisations }: Pick<Consent, 'organisations'>, orgId: string | null): string =>
  orgId === null ? '' : (organisations.find((one) => one.orgId === orgId)?.name ?? orgId)
