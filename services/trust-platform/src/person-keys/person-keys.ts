import type { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { residentsApi } from '@jhc/applications/residents/api.ts'
import type { ColumnKeys, SealedColumn } from '@jhc/gm/sealed-column.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { Hex } from 'viem'
import type { Gateway, Keyring } from '../contract-access.ts'
import type { Notices } from '../notices.ts'

export interface PersonKeysConfig {
  columnKeys: ColumnKeys
  organisations: readonly { orgId: string; name: string; holdsRecords: boolean }[]
  /** Hospitals that the district lets vouch for lost keys; put on chain where they are not. */
  mayReEnrol?: readonly string[]
  keyring?: Keyring
  pollMs?: number
}

/** What the use cases of this capability share. */
export interface PersonKeys extends Pick<CapabilityContext, 'db' | 'now' | 'log'> {
  gateway: Gateway
  residents: ApiClient<typeof residentsApi>
  accounts: ApiClient<typeof accountsApi>
  organisations: PersonKeysConfig['organisations']
  keyring: Keyring | null
  notices: Notices
  columns: PersonKeysColumns
  domain(): Promise<Hex>
  /** There is something to send. */
  wake(): void
}

export interface PersonKeysColumns {
  name: SealedColumn
  reason: SealedColumn
  notice: SealedColumn
}

export type SignerKind = 'resident' | 'practitioner' | 'project'
export const kindCodes: Record<SignerKind, number> = { resident: 1, practitioner: 2, project: 3 }
