import type { ColumnKeys } from '@jhc/gm/sealed-column.ts'
import { type SealedStore, sealedStore } from '@jhc/server-kit/sealed-store.ts'
import type { Kysely } from 'kysely'
import type { ResidentColumns } from './resident-columns.ts'

/** Where a new data key seals anew. */
export function residentStores(db: Kysely<any>, columns: ResidentColumns, keys: ColumnKeys): SealedStore[] {
  const newestKeyId = () => keys.keys[0]!.keyId
  const store = ({ place, renew }: ResidentColumns['wechat'], key: string) =>
    sealedStore({ db, place, key, keyType: 'text', newestKeyId, renewed: renew })
  return [store(columns.wechat, 'account_id'), store(columns.identity, 'resident_id')]
}
