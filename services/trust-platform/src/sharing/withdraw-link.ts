import { fromHex } from '@jhc/record/bytes.ts'
import { encodeSigned, type Hex } from '@jhc/record/signed-bytes.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { findLink, markWithdrawn } from './link-store.ts'
import type { LinkShare, Sharing } from './sharing.ts'
import { shownLinks } from './show-links.ts'
import { grantTerms } from './signed-grant.ts'
import { isSignedBy, residentsOf, signerById } from './who.ts'

/** Closed here at once; the chain hears of it by a round, also where the consent service does not answer just now. */
export async function withdrawLink(
  sharing: Sharing,
  { linkId, nonce, signature }: { linkId: string; nonce: number; signature: string },
  call: CallContext,
): Promise<LinkShare> {
  const { db } = sharing
  const [link, own] = await Promise.all([findLink(db, linkId), residentsOf(sharing, call)])
  if (!link || !own.some(({ residentId }) => residentId === link.resident_id)) throw errors['no-such-link']()
  const signer = await signerById(sharing, link.resident_id)
  if (!signer) throw errors['no-active-key']()
  const bytes = encodeSigned('withdrawal', {
    domain: grantTerms(link.signed).domain as Hex,
    action: 3,
    nonce,
    resident: link.resident_id as Hex,
    grantId: link.grant_id as Hex,
  })
  if (!isSignedBy(signer, fromHex(bytes.slice(2)), signature)) throw errors['not-signed']()
  call.audit?.({ object: `link-grant:${link.grant_id}` })
  await markWithdrawn(db, linkId, { now: new Date(sharing.now()), nonce, signature })
  sharing.wake()
  return (await shownLinks(sharing, [(await findLink(db, linkId))!]))[0]!
}
