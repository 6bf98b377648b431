import { type ColumnKeys, type SealedColumn, sealedColumn } from '@jhc/gm/sealed-column.ts'
import { type SealedStore, sealedStore } from '@jhc/server-kit/sealed-store.ts'
import type { Kysely } from 'kysely'

/** What of sharing is not in clear in its tables. */
export interface SharingColumns {
  title: SealedColumn
  openerName: SealedColumn
  fromName: SealedColumn
  toName: SealedColumn
  patientName: SealedColumn
  note: SealedColumn
  message: SealedColumn
}

export function sharingColumns(keys: ColumnKeys): SharingColumns {
  return {
    title: sealedColumn(keys, 'sharing.link.title'),
    openerName: sealedColumn(keys, 'sharing.opening.opener_name'),
    fromName: sealedColumn(keys, 'sharing.colleague_share.from_name'),
    toName: sealedColumn(keys, 'sharing.colleague_share.to_name'),
    patientName: sealedColumn(keys, 'sharing.colleague_share.patient_name'),
    note: sealedColumn(keys, 'sharing.colleague_share.note'),
    message: sealedColumn(keys, 'sharing.outbox.message'),
  }
}

const keyOf: Record<string, string> = {
  link: 'link_id',
  opening: 'opening_id',
  colleague_share: 'share_id',
  outbox: 'message_key',
}

/** Where a new data key seals anew. */
export function sharingStores(db: Kysely<any>, columns: SharingColumns, keys: ColumnKeys): SealedStore[] {
  return Object.values<SealedColumn>({ ...columns }).map((column) =>
    sealedStore({
      db,
      place: column.place,
      key: keyOf[column.place.split('.')[1]!]!,
      keyType: 'text',
      newestKeyId: () => keys.keys[0]!.keyId,
      renewed: column.renew,
    }),
  )
}
