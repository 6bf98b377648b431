import type { CallContext } from '@jhc/server-kit/capability.ts'
import { type AnchorRow, anchorsOfReceipt, findAnchor, findReceipt, listAnchors, type Receipt } from './anchor-store.ts'
import { type Anchors, orgSeenBy } from './anchors.ts'
import { errors } from './errors.ts'

/** What is sealed is as durable as what waits to be: both are 已入队. */
export const stateOf = ({ state }: AnchorRow): 'queued' | 'included' | 'final' =>
  state === 'included' || state === 'final' ? state : 'queued'

export const shown = (row: AnchorRow) => ({
  anchorId: row.anchorId,
  orgId: row.orgId,
  businessId: row.businessId,
  digest: row.digest,
  type: row.type,
  state: stateOf(row),
  receivedAt: row.receivedAt.toISOString(),
  batchId: row.batchId,
  transactionHash: row.transactionHash,
  blockNumber: row.blockNumber,
})

export async function showReceipt({ db }: Anchors, { receiptId, idempotencyKey, receivedAt }: Receipt) {
  const rows = await anchorsOfReceipt(db, receiptId)
  return { receiptId, idempotencyKey, receivedAt: receivedAt.toISOString(), anchors: rows.map(shown) }
}

export async function receiptOf(anchors: Anchors, idempotencyKey: string, { principal }: CallContext) {
  const receipt = await findReceipt(anchors.db, principal.orgId, idempotencyKey)
  if (!receipt) throw errors['not-found']()
  return showReceipt(anchors, receipt)
}

/** Another organisation's is as unknown as none. */
export async function ownAnchor({ db }: Anchors, anchorId: string, { principal }: CallContext): Promise<AnchorRow> {
  const row = await findAnchor(db, anchorId)
  const org = orgSeenBy(principal)
  if (!row || (org !== null && row.orgId !== org)) throw errors['not-found']()
  return row
}

export async function showAnchors(
  { db }: Anchors,
  query: { page: number; pageSize: number; businessId?: string; type?: string; orgId?: string },
  { principal }: CallContext,
) {
  const page = await listAnchors(db, { ...query, orgId: orgSeenBy(principal) ?? query.orgId ?? null })
  return { ...page, items: page.items.map(shown) }
}
