import type { SealedColumn } from '@jhc/gm/sealed-column.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { accountsApi } from '../accounts/api.ts'

export interface Launch extends Pick<CapabilityContext, 'db' | 'now'> {
  accounts: ApiClient<typeof accountsApi>
  identityNumber: SealedColumn
  /** Code over what a ticket stands for. */
  codeOf(text: string): string
  /** How browsers reach the platform; empty where that is not known, and addresses are then without a host. */
  publicUrl: string
}
