import type { ColumnKeys } from '@jhc/gm/sealed-column.ts'
import { type SealedStore, sealedStore } from '@jhc/server-kit/sealed-store.ts'
import type { EmpiService } from './empi-service.ts'
import { rowCodes } from './row-codes.ts'

/** Where a new data key seals anew. A coded row gets its new code with it, unless it does not hold: then it stays for the audit to name. */
export function empiStores({ db, mac, columns }: EmpiService, keys: ColumnKeys): SealedStore[] {
  const newestKeyId = () => keys.keys[0]!.keyId
  const { clearParts, eventReason, pairReason } = columns
  return [
    sealedStore({
      db,
      place: clearParts.place,
      key: 'registration_no',
      keyType: 'bigint',
      newestKeyId,
      renewed: clearParts.renew,
    }),
    sealedStore({
      db,
      place: eventReason.place,
      key: 'event_id',
      keyType: 'text',
      newestKeyId,
      renewed: eventReason.renew,
      also(row, reason) {
        const values = (said: string) =>
          rowCodes.event({
            no: row.no,
            eventId: row.event_id,
            orgId: row.org_id,
            at: row.at,
            kind: row.kind,
            registrationIds: row.registration_ids,
            from: row.from_person_id,
            to: row.to_person_id,
            by: row.by,
            reason: said,
            score: row.score,
          })
        if (!mac.holds('empi.event', values(row.reason), row.mac)) return null
        return { mac: mac.seal('empi.event', values(reason)) }
      },
    }),
    sealedStore({
      db,
      place: pairReason.place,
      key: 'pair_id',
      keyType: 'text',
      row: `left_no || '-' || right_no`,
      newestKeyId,
      renewed: pairReason.renew,
      also(row, reason) {
        const values = (said: string) =>
          rowCodes.decision({
            decisionNo: row.decision_no,
            left: row.left_no,
            right: row.right_no,
            state: row.state,
            decidedBy: row.decided_by,
            decidedAt: row.decided_at,
            reason: said,
          })
        if (!mac.holds('empi.pair', values(row.reason), row.decision_mac)) return null
        return { decision_mac: mac.seal('empi.pair', values(reason)) }
      },
    }),
  ]
}
