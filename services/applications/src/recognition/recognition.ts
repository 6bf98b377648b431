import type { SealedColumn } from '@jhc/gm/sealed-column.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { CapabilityContext, Principal } from '@jhc/server-kit/capability.ts'
import type { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import type { accountsApi } from '../accounts/api.ts'
import type { messagesApi } from '../messages/api.ts'
import { errors } from './errors.ts'

export interface RecognitionDesk extends Pick<CapabilityContext, 'db' | 'now' | 'log'> {
  said: SealedColumn
  noted: SealedColumn
  /** Stands for a resident in rows that name an examination. */
  residentToken(residentId: string): string
  accounts: ApiClient<typeof accountsApi>
  consent: ApiClient<typeof consentApi>
  keys: ApiClient<typeof personKeysApi>
  messages: ApiClient<typeof messagesApi>
}

export function personOf(principal: Principal): string {
  if (principal.kind !== 'user') throw errors['people-only']()
  return principal.id
}

/** Day in Shanghai, which keeps no summer time. */
export const shanghaiDay = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)

export async function organisationNames({ accounts }: RecognitionDesk): Promise<Map<string, string>> {
  const { items } = await accounts.organisations({})
  return new Map(items.map(({ orgId, name }) => [orgId, name]))
}
