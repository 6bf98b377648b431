import type { z } from 'zod'
import type { messageKind } from './api.ts'
import { type DeliveryState, listDeliveries } from './delivery-store.ts'
import type { Desk } from './messages.ts'

/** Whom it was for and what it says is not told. */
export async function showDeliveries(
  { db }: Desk,
  query: { state?: DeliveryState | undefined; page: number; pageSize: number },
) {
  const { rows, total } = await listDeliveries(db, query)
  const items = rows.map(({ kind, at, nextAt, ...row }) => ({
    ...row,
    kind: kind as z.output<typeof messageKind>,
    at: at.toISOString(),
    nextAt: nextAt?.toISOString() ?? null,
  }))
  return { items, total, totalCapped: false }
}
