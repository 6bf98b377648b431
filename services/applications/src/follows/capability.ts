import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { type ColumnKeys, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { sealedStore } from '@jhc/server-kit/sealed-store.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { residentsApi } from '../residents/api.ts'
import { routes } from './routes.ts'

export function createFollows(context: CapabilityContext, config: { columnKeys: ColumnKeys }): Capability {
  const { db, now, log, bus } = context
  const note = sealedColumn(config.columnKeys, 'follows.follow.note')
  return {
    name: 'applications/follows',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [
      routes({
        db,
        now,
        log,
        note,
        empi: bus.client(empiApi, 'follows'),
        index: bus.client(indexLibraryApi, 'follows'),
        consent: bus.client(consentApi, 'follows'),
        keys: bus.client(personKeysApi, 'follows'),
        residents: bus.client(residentsApi, 'follows'),
      }),
    ],
    sealed: [
      sealedStore({
        db,
        place: note.place,
        key: 'follow_id',
        keyType: 'text',
        newestKeyId: () => config.columnKeys.keys[0]!.keyId,
        renewed: note.renew,
      }),
    ],
  }
}
