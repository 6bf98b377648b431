import { uuidv7 } from '@jhc/kit/ids.ts'
import { recordTypeBits } from '@jhc/record/consent/consent-words.ts'
import type { RecordType } from '@jhc/record/model.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { putMessage } from './outbox.ts'
import { insertShare, type ShareRow, waitingShares } from './share-store.ts'
import { limits, type Sharing } from './sharing.ts'
import { activeSignersOf, organisationNames, signerById } from './who.ts'

export interface NewShare {
  residentId: string
  colleagueId: string
  recordTypes: string[]
  dataFrom: string
  dataTo: string
  days: number
  note: string
}

/** The patient decides; nothing is open before. */
export async function shareWithColleague(sharing: Sharing, share: NewShare, call: CallContext) {
  const { db, columns, residents, keys } = sharing
  const own = (await activeSignersOf(sharing, call.principal.id)).find(({ kind }) => kind === 'practitioner')
  if (!own?.orgId) throw errors['no-active-key']()
  const colleague = await signerById(sharing, share.colleagueId)
  if (colleague?.kind !== 'practitioner' || !colleague.orgId || colleague.orgId === own.orgId)
    throw errors['not-a-colleague']()
  const { organisations } = await keys.facts({})
  if (!organisations.some(({ orgId, holdsRecords }) => orgId === own.orgId && holdsRecords))
    throw errors['holds-no-records']()
  const found = await residents.resolve({ body: { residentIds: [share.residentId] } })
  const patient = found.residents.find(({ residentId }) => residentId === share.residentId)
  if (!patient) throw errors['no-such-patient']()
  if (share.dataFrom > share.dataTo || share.recordTypes.some((type) => !(type in recordTypeBits)))
    throw errors['terms-differ']()
  const now = new Date(sharing.now())
  const shareId = uuidv7(sharing.now())
  const row: ShareRow = {
    share_id: shareId,
    resident_id: patient.residentId,
    org_id: own.orgId,
    from_id: own.id,
    from_account_id: own.accountId,
    from_name: columns.fromName.seal(shareId, own.name),
    to_id: colleague.id,
    to_account_id: colleague.accountId,
    to_name: columns.toName.seal(shareId, colleague.name),
    to_org_id: colleague.orgId,
    patient_name: columns.patientName.seal(shareId, patient.maskedName),
    note: share.note === '' ? '' : columns.note.seal(shareId, share.note),
    record_types: [...new Set(share.recordTypes as RecordType[])].join(','),
    data_from: share.dataFrom,
    data_to: share.dataTo,
    days: share.days,
    created_at: now,
    answer_by: new Date(now.getTime() + limits.answerDays * 86_400_000),
    state: 'awaiting-consent',
    answered_at: null,
    grant_id: null,
    signed: null,
    signature: null,
    valid_to: null,
    brought_at: null,
    refused: null,
  }
  const nameOf = await organisationNames(sharing)
  const waiting = await waitingShares(db, row, now)
  if (waiting.same > 0) throw errors['already-asked']()
  if (waiting.all >= limits.waitingOfOneDoctor) throw errors['too-many']()
  call.audit?.({ object: `share:${shareId}` })
  await db.transaction().execute(async (trx) => {
    await insertShare(trx, row)
    await putMessage(sharing, trx, {
      key: `share-asked:${shareId}`,
      to: { residentId: patient.residentId },
      kind: 'access-request',
      title: '医生请您同意把档案分享给同行',
      text: `${nameOf(own.orgId!)} ${own.name} 希望 ${nameOf(colleague.orgId!)} ${colleague.name} 能查阅您在${nameOf(own.orgId!)}的档案，请您决定。`,
      link: `/grants/shares/${shareId}`,
    })
  })
  sharing.wake()
  return { shareId }
}
