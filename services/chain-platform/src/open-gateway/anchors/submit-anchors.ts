import { randomBytes } from 'node:crypto'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { canonicalJson } from '@jhc/record/canonical.ts'
import { commitBusinessId, composeOutsideEntry } from '@jhc/record/outside-entry.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { findReceipt, insertAnchors, type NewAnchor, type Receipt } from './anchor-store.ts'
import type { Anchors } from './anchors.ts'
import { type AnchorItem, checkItems } from './check-item.ts'
import { errors } from './errors.ts'
import { showReceipt } from './show-anchors.ts'

export async function submitAnchors(
  anchors: Anchors,
  { idempotencyKey, items }: { idempotencyKey: string; items: AnchorItem[] },
  { principal }: CallContext,
) {
  checkItems(items)
  const { orgId } = principal
  const contentDigest = digestOf(items)
  const first = await findReceipt(anchors.db, orgId, idempotencyKey)
  if (first) return sameReceipt(anchors, first, contentDigest)
  if (principal.kind === 'caller')
    await anchors.callers.spendAnchors({ params: { keyId: principal.id }, body: { anchors: items.length } })
  const at = anchors.now()
  const receipt: Receipt = {
    orgId,
    idempotencyKey,
    receiptId: uuidv7(at),
    contentDigest,
    callerId: principal.id,
    receivedAt: new Date(at),
  }
  const isNew = await insertAnchors(
    anchors.db,
    receipt,
    items.map((item) => makeAnchor(orgId, item, at)),
  )
  if (isNew) return showReceipt(anchors, receipt)
  return sameReceipt(anchors, (await findReceipt(anchors.db, orgId, idempotencyKey))!, contentDigest)
}

function sameReceipt(anchors: Anchors, receipt: Receipt, contentDigest: string) {
  if (receipt.contentDigest !== contentDigest) throw errors['key-reused']({ receiptId: receipt.receiptId })
  return showReceipt(anchors, receipt)
}

/** Of what was handed in, whatever the order of its members. */
function digestOf(items: AnchorItem[]): string {
  return sm3Hex(
    items
      .map(({ commitments, ...item }) => canonicalJson({ ...item, ...(commitments ? { commitments } : {}) }))
      .join('\n'),
  )
}

function makeAnchor(orgId: string, { businessId, digest, type, commitments }: AnchorItem, at: number): NewAnchor {
  const salt = randomBytes(32)
  return {
    anchorId: uuidv7(at),
    businessId,
    businessSalt: salt.toString('hex'),
    digest,
    type,
    entry: composeOutsideEntry({
      orgId,
      type,
      digest,
      business: commitBusinessId(salt, businessId),
      ...(commitments ? { commitments } : {}),
    }),
  }
}
