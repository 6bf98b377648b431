import { fromHex } from '@jhc/record/bytes.ts'
import {
  dayNumber,
  granteeKinds,
  grantKinds,
  grantModes,
  purposes,
  recordTypesToBits,
} from '@jhc/record/consent/consent-words.ts'
import type { RecordType } from '@jhc/record/model.ts'
import { idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { isFinal } from './create-link.ts'
import { errors } from './errors.ts'
import { putMessage } from './outbox.ts'
import { answer, findShare, noteShare, reopenShare, type ShareRow } from './share-store.ts'
import { limits, type Sharing } from './sharing.ts'
import { stateOf } from './show-shares.ts'
import { type GrantTerms, grantTerms } from './signed-grant.ts'
import { isSignedBy, organisationNames, residentsOf, signerById } from './who.ts'

/** Signed terms agree; nothing signed declines. */
export async function answerShare(
  sharing: Sharing,
  { shareId, signed, signature }: { shareId: string; signed?: string; signature?: string },
  call: CallContext,
): Promise<{ done: true }> {
  const [share, own] = await Promise.all([findShare(sharing.db, shareId), residentsOf(sharing, call)])
  if (!share || !own.some(({ residentId }) => residentId === share.resident_id)) throw errors['no-such-share']()
  call.audit?.({ object: `share:${shareId}` })
  if (!signed || !signature) return decline(sharing, share)
  const grantId = idOfSigned(signed as `0x${string}`)
  // The same answer once more: the first one may have been lost on its way back.
  if (share.grant_id === grantId) return { done: true }
  if (stateOf(share, sharing.now()) !== 'awaiting-consent') throw errors['already-answered']()
  const terms = grantTerms(signed)
  await checkTerms(sharing, share, terms)
  const signer = await signerById(sharing, share.resident_id)
  if (!signer) throw errors['no-active-key']()
  if (!isSignedBy(signer, fromHex(signed.slice(2)), signature)) throw errors['not-signed']()
  const valid_to = new Date(terms.validTo * 1000)
  const agreed = { state: 'granted' as const, grant_id: grantId, signed, signature, valid_to }
  if (!(await answer(sharing.db, shareId, agreed, new Date(sharing.now())))) throw errors['already-answered']()
  try {
    await bringShare(sharing, { ...share, ...agreed })
  } catch (error) {
    if (isFinal(error)) {
      await reopenShare(sharing.db, shareId)
      throw error
    }
  }
  sharing.wake()
  return { done: true }
}

/** Within what was asked; the resident may allow less. */
async function checkTerms({ keys, now }: Sharing, share: ShareRow, terms: GrantTerms): Promise<void> {
  const { organisations } = await keys.facts({})
  const holder = organisations.find(({ orgId }) => orgId === share.org_id)?.word
  const asked = recordTypesToBits(share.record_types.split(',') as RecordType[])
  const fits =
    terms.kind === grantKinds['data-use'].code &&
    terms.mode === grantModes.remote.code &&
    terms.granteeKind === granteeKinds.person.code &&
    terms.purpose === purposes.referral.code &&
    terms.resident === share.resident_id &&
    terms.grantee === share.to_id &&
    terms.holder === holder &&
    (terms.recordTypes | asked) === asked &&
    terms.dataFrom >= dayNumber(share.data_from) &&
    terms.dataTo <= dayNumber(share.data_to) &&
    terms.validFrom * 1000 <= now() + limits.clockSeconds * 1000 &&
    terms.validTo - terms.validFrom <= share.days * 86_400
  if (!fits) throw errors['terms-differ']()
}

async function decline(sharing: Sharing, share: ShareRow): Promise<{ done: true }> {
  if (share.state === 'declined') return { done: true }
  const now = new Date(sharing.now())
  const declined = await sharing.db.transaction().execute(async (trx) => {
    if (!(await answer(trx, share.share_id, { state: 'declined' }, now))) return false
    await putMessage(sharing, trx, {
      key: `share-declined:${share.share_id}`,
      to: { accountId: share.from_account_id },
      kind: 'consent-declined',
      title: '患者未同意分享',
      text: `${sharing.columns.patientName.open(share.share_id, share.patient_name)} 未同意您发起的档案分享。`,
      link: '/shares',
    })
    return true
  })
  if (!declined) throw errors['already-answered']()
  sharing.wake()
  return { done: true }
}

/** To the consent service, and word to both doctors; repeated until it is done. */
export async function bringShare(sharing: Sharing, share: ShareRow): Promise<void> {
  const { consent, columns, db } = sharing
  await consent.bring({ body: { signed: share.signed!, signature: share.signature! } })
  const patient = columns.patientName.open(share.share_id, share.patient_name)
  const [from, to] = [
    columns.fromName.open(share.share_id, share.from_name),
    columns.toName.open(share.share_id, share.to_name),
  ]
  const nameOf = await organisationNames(sharing)
  await db.transaction().execute(async (trx) => {
    await putMessage(sharing, trx, {
      key: `share-granted:${share.share_id}`,
      to: { accountId: share.to_account_id },
      kind: 'share-received',
      title: '同行向您分享了患者档案',
      text: `${nameOf(share.org_id)} ${from} 经患者 ${patient} 同意，向您分享了其在${nameOf(share.org_id)}的档案。`,
      link: '/shares',
    })
    await putMessage(sharing, trx, {
      key: `share-agreed:${share.share_id}`,
      to: { accountId: share.from_account_id },
      kind: 'consent-given',
      title: '患者已同意分享',
      text: `${patient} 已同意您把档案分享给 ${nameOf(share.to_org_id)} ${to}。`,
      link: '/shares',
    })
    await noteShare(trx, share.share_id, { brought_at: new Date(sharing.now()) })
  })
}
