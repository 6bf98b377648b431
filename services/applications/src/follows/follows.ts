import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { SealedColumn } from '@jhc/gm/sealed-column.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { CapabilityContext, Principal } from '@jhc/server-kit/capability.ts'
import type { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import type { residentsApi } from '../residents/api.ts'
import { errors } from './errors.ts'

export interface Follows extends Pick<CapabilityContext, 'db' | 'now' | 'log'> {
  note: SealedColumn
  empi: ApiClient<typeof empiApi>
  index: ApiClient<typeof indexLibraryApi>
  consent: ApiClient<typeof consentApi>
  keys: ApiClient<typeof personKeysApi>
  residents: ApiClient<typeof residentsApi>
}

export function personOf(principal: Principal): string {
  if (principal.kind !== 'user') throw errors['people-only']()
  return principal.id
}
