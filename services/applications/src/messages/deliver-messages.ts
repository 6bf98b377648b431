import { residentsApi } from '@jhc/applications/residents/api.ts'
import { claimDelivery, type DueDelivery, dropDelivery, endDelivery, postponeDelivery } from './delivery-store.ts'
import type { Content, Desk } from './messages.ts'

/** Longer than one try can take; within WeChat's ten minutes in which a repeat is known as one. */
const claimMs = 60_000

/** Doubling from five seconds, with up to a fifth more so that many do not come back together. */
const soon = { firstMs: 5000, longestMs: 30 * 60_000, most: 12 }
/** A quota comes back within the hour or the day. */
const later = { everyMs: 3600_000, most: 30 }

/** Answers whether there was one to deliver. */
export async function deliverNext(desk: Desk): Promise<boolean> {
  const { db, now } = desk
  const due = await claimDelivery(db, new Date(now()), new Date(now() + claimMs))
  if (!due) return false
  await deliver(desk, due)
  return true
}

async function deliver({ db, bus, now, content, log }: Desk, due: DueDelivery): Promise<void> {
  const { messageId, accountId, kind, at, attempts } = due
  const { link } = JSON.parse(content.open(messageId, due.content)) as Content
  const body = { key: messageId, accountId, kind, link, at: at.toISOString() }
  const told = await bus
    .client(residentsApi, 'messages')
    .notify({ body })
    .catch((error) => ({
      state: 'failed' as const,
      code: (error as { code?: string }).code ?? 'unknown',
      retry: 'soon' as const,
    }))
  if (told.state === 'none') return dropDelivery(db, messageId)
  if (told.state === 'delivered')
    return endDelivery(db, messageId, { state: 'delivered', error: null, at: new Date(now()) })
  const error = told.code ?? 'unknown'
  const waitMs = waitAfter(told.retry ?? 'never', attempts)
  if (waitMs !== null) return postponeDelivery(db, messageId, { error, nextAt: new Date(now() + waitMs) })
  log.warn({ messageId, kind, attempts, code: error }, 'a message was not told by WeChat; it stands in the inbox')
  await endDelivery(db, messageId, { state: 'failed', error, at: new Date(now()) })
}

/** Null where it is given up. */
export function waitAfter(retry: 'soon' | 'later' | 'never', attempts: number): number | null {
  if (retry === 'later') return attempts < later.most ? later.everyMs : null
  if (retry === 'never' || attempts >= soon.most) return null
  const ms = Math.min(soon.firstMs * 2 ** (attempts - 1), soon.longestMs)
  return ms + Math.floor(Math.random() * (ms / 5))
}
