import { CodedError } from '@jhc/kit/errors.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { granteeKinds, grantKinds, grantModes, purposes } from '@jhc/record/consent/consent-words.ts'
import { linkGrantee } from '@jhc/record/consent/link.ts'
import { idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { deleteLink, findLink, insertLink, noteBrought } from './link-store.ts'
import { type LinkShare, limits, type Sharing } from './sharing.ts'
import { shownLinks } from './show-links.ts'
import { grantTerms } from './signed-grant.ts'
import { isSignedBy, ownResident, signerById } from './who.ts'

export interface NewLink {
  linkId: string
  title: string
  sealed: string
  records: number
  maxViews: number
  signed: string
  signature: string
}

export async function createLink(sharing: Sharing, link: NewLink, call: CallContext): Promise<LinkShare> {
  const { db, columns } = sharing
  const terms = grantTerms(link.signed)
  const resident = await ownResident(sharing, call, terms.resident)
  const now = sharing.now()
  const fits =
    terms.kind === grantKinds.link.code &&
    terms.mode === grantModes.link.code &&
    terms.granteeKind === granteeKinds.project.code &&
    terms.grantee === linkGrantee(link.linkId) &&
    terms.purpose === purposes['link-view'].code &&
    terms.validFrom * 1000 <= now + limits.clockSeconds * 1000 &&
    terms.validTo * 1000 > now &&
    terms.validTo - terms.validFrom <= limits.linkDays * 86_400
  if (!fits) throw errors['terms-differ']()
  const signer = await signerById(sharing, terms.resident)
  if (!signer) throw errors['no-active-key']()
  if (!isSignedBy(signer, fromHex(link.signed.slice(2)), link.signature)) throw errors['not-signed']()
  const grantId = idOfSigned(link.signed as `0x${string}`)
  call.audit?.({ object: `link-grant:${grantId}` })
  const fresh = await insertLink(db, {
    link_id: link.linkId,
    resident_id: resident.residentId,
    org_id: call.principal.orgId,
    grant_id: grantId,
    title: columns.title.seal(link.linkId, link.title),
    content: link.sealed,
    records: link.records,
    max_views: link.maxViews,
    views: 0,
    created_at: new Date(now),
    expires_at: new Date(terms.validTo * 1000),
    signed: link.signed,
    signature: link.signature,
    brought_at: null,
    refused: null,
    withdrawn_at: null,
    withdrawal_nonce: null,
    withdrawal_signature: null,
    withdrawal_brought_at: null,
  })
  const stored = await findLink(db, link.linkId)
  if (!stored || stored.grant_id !== grantId || stored.resident_id !== resident.residentId) throw errors['link-taken']()
  if (!stored.brought_at && !stored.refused) {
    try {
      await sharing.consent.bring({ body: { signed: link.signed, signature: link.signature } })
      await noteBrought(db, link.linkId, { brought_at: new Date(sharing.now()) })
    } catch (error) {
      if (isFinal(error)) {
        if (fresh) await deleteLink(db, link.linkId)
        throw error
      }
      // It is kept, and a round brings it as soon as the consent service answers.
      sharing.wake()
    }
  }
  return (await shownLinks(sharing, [(await findLink(db, link.linkId)) ?? stored]))[0]!
}

/** Whether the same call can never succeed. */
export const isFinal = (error: unknown): boolean =>
  error instanceof CodedError &&
  !error.retryable &&
  ['invalid', 'forbidden', 'not-found', 'conflict'].includes(error.kind)
