import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { ColumnKeys } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { consentApi } from '../consent/api.ts'
import { personKeysApi } from '../person-keys/api.ts'
import { bringRounds } from './bring-rounds.ts'
import { routes } from './routes.ts'
import type { Sharing } from './sharing.ts'
import { sharingColumns, sharingStores } from './sharing-columns.ts'

export interface SharingConfig {
  columnKeys: ColumnKeys
}

export function createSharing({ db, bus, log, now }: CapabilityContext, { columnKeys }: SharingConfig): Capability {
  const columns = sharingColumns(columnKeys)
  const sharing: Sharing = {
    db,
    columns,
    consent: bus.client(consentApi, 'sharing'),
    keys: bus.client(personKeysApi, 'sharing'),
    residents: bus.client(residentsApi, 'sharing'),
    accounts: bus.client(accountsApi, 'sharing'),
    messages: bus.client(messagesApi, 'sharing'),
    index: bus.client(indexLibraryApi, 'sharing'),
    gateway: bus.client(chainGatewayApi, 'sharing'),
    log,
    now,
    wake: () => rounds.wake(),
  }
  const rounds = bringRounds(sharing)
  return {
    name: 'trust-platform/sharing',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(sharing)],
    sealed: sharingStores(db, columns, columnKeys),
    start: async () => rounds.start(),
    stop: () => rounds.stop(),
  }
}
