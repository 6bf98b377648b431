import { setTimeout } from 'node:timers/promises'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { linkIdPattern, linkOpeningBytes } from '@jhc/record/consent/link.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { isInForce } from './grant-on-chain.ts'
import { contentOf, findLink, insertOpening, type LinkRow, noteBrought, takeView, useProof } from './link-store.ts'
import { putMessage } from './outbox.ts'
import { limits, type Sharing, type Signer } from './sharing.ts'
import { stateOf } from './show-links.ts'
import { activeSignersOf, isSignedBy, organisationNames, residentsOf } from './who.ts'

interface Proof {
  linkId: string
  atSeconds: number
  signature: string
}

/**
 * Who opens is proven before the link is looked at, and a proof is used up whether or not there is such a link: whoever holds a link learns
 * no more from it than that it does not open.
 */
export async function openLink(sharing: Sharing, proof: Proof, call: CallContext) {
  const opener = await provenOpener(sharing, proof, call)
  const link = await findLink(sharing.db, proof.linkId)
  if (link && (await isOwner(sharing, link, call))) return showOwn(sharing, link)
  if (!link || stateOf(link, sharing.now()) !== 'open' || !(await waitForChain(sharing, link)))
    throw errors['cannot-open']()
  const orgName = opener.orgId ? (await organisationNames(sharing))(opener.orgId) : '居民'
  const taken = await sharing.db.transaction().execute(async (trx) => {
    const now = new Date(sharing.now())
    const row = await takeView(trx, link.link_id, now)
    if (!row) return null
    const openingId = uuidv7(sharing.now())
    await insertOpening(trx, {
      opening_id: openingId,
      link_id: row.link_id,
      resident_id: row.resident_id,
      org_id: row.org_id,
      opener_id: opener.id,
      opener_name: sharing.columns.openerName.seal(openingId, opener.name),
      opener_org: orgName,
      opened_at: now,
      at_seconds: proof.atSeconds,
      signature: proof.signature,
      public_key: opener.publicKey!,
    })
    await putMessage(sharing, trx, {
      key: `share-opened:${openingId}`,
      to: { residentId: row.resident_id },
      kind: 'share-opened',
      title: '有人打开了您的分享链接',
      text: `${orgName} ${opener.name} 打开了您分享的 ${row.records} 份档案，还可再打开 ${row.max_views - row.views} 次。`,
      link: '/trail?view=links',
    })
    return row
  })
  if (!taken) throw errors['cannot-open']()
  call.audit?.({ object: `link-grant:${taken.grant_id}` })
  sharing.wake()
  return {
    title: sharing.columns.title.open(taken.link_id, taken.title),
    sealed: taken.content!,
    expiresAt: taken.expires_at.toISOString(),
    viewsLeft: taken.max_views - taken.views,
  }
}

async function provenOpener(
  sharing: Sharing,
  { linkId, atSeconds, signature }: Proof,
  call: CallContext,
): Promise<Signer> {
  const signers = await activeSignersOf(sharing, call.principal.id)
  if (signers.length === 0) throw errors['no-active-key']()
  const now = sharing.now() / 1000
  if (!linkIdPattern.test(linkId)) throw errors['cannot-open']()
  if (Math.abs(now - atSeconds) > limits.proofSeconds) throw errors['proof-invalid']()
  const bytes = linkOpeningBytes(linkId, atSeconds)
  const opener = signers.find((signer) => isSignedBy(signer, bytes, signature))
  if (!opener) throw errors['proof-invalid']()
  if (!(await useProof(sharing.db, { openerId: opener.id, linkId, atSeconds }))) throw errors['proof-used']()
  return opener
}

async function isOwner(sharing: Sharing, link: LinkRow, call: CallContext): Promise<boolean> {
  if (!call.principal.permissions.has('consent.sign')) return false
  return (await residentsOf(sharing, call)).some(({ residentId }) => residentId === link.resident_id)
}

/** Whose link it is may look what others see; that counts for nothing. */
async function showOwn({ db, columns, now }: Sharing, link: LinkRow) {
  const state = stateOf(link, now())
  const sealed = await contentOf(db, link.link_id)
  if (state === 'used-up') throw errors['link-used-up']()
  if (state === 'expired') throw errors['link-expired']()
  if (state !== 'open' || sealed === null) throw errors['link-withdrawn']()
  return {
    title: columns.title.open(link.link_id, link.title),
    sealed,
    expiresAt: link.expires_at.toISOString(),
    viewsLeft: link.max_views - link.views,
  }
}

/** A grant that was given a moment ago is on its way: whoever was sent the link at once should not be told that it does not open. */
async function waitForChain(sharing: Sharing, link: LinkRow): Promise<boolean> {
  const justMade = sharing.now() - link.created_at.getTime() < 60_000
  const until = Date.now() + (justMade ? limits.chainWaitMs : 0)
  for (;;) {
    const state = await isInForce(sharing, link.grant_id, link.resident_id)
    if (state === 'yes') return true
    if (state === 'no') {
      // Withdrawn by another way than this one: the sealed text goes, too.
      await noteBrought(sharing.db, link.link_id, { withdrawn_at: new Date(sharing.now()) })
      return false
    }
    if (Date.now() >= until) return false
    await setTimeout(200)
  }
}
