import { CodedError } from '@jhc/kit/errors.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { addDeliveries, claimDue, type DeliveryRow, forgetDelivered, noteOutcome } from './delivery-store.ts'
import { type Events, matches } from './events.ts'
import { secretOf, signatureOf } from './webhook-secret.ts'
import { activeWebhooks, type WebhookRow } from './webhook-store.ts'

/** Longer than any sending takes. */
const leaseMs = 60_000
const mostAtOnce = 4
const keptMs = 35 * 86_400_000
const hourMs = 3600_000

/** One webhook that hangs holds up no other: each has a few places of its own. */
export function createDeliverer(events: Events) {
  const underWay = new Map<string, Set<Promise<void>>>()
  const reached: Reached = new Map()
  let forgetAt = 0

  async function round(): Promise<boolean> {
    if (events.now() >= forgetAt) {
      forgetAt = events.now() + hourMs
      await forgetDelivered(events.db, new Date(events.now() - keptMs))
    }
    let moved = false
    const end = await events.chainPosition()
    for (const webhook of await activeWebhooks(events.db)) {
      moved = (await collect(events, webhook, reached, end)) || moved
      const mine = underWay.get(webhook.webhookId) ?? new Set()
      underWay.set(webhook.webhookId, mine)
      if (mine.size >= mostAtOnce) continue
      const now = new Date(events.now())
      const due = await claimDue(events.db, webhook.webhookId, { now, leaseMs, limit: mostAtOnce - mine.size })
      for (const delivery of due) {
        const sending = deliver(events, webhook, delivery)
          .catch((error) =>
            events.log.warn(
              { err: error as Error, deliveryId: delivery.deliveryId },
              'a delivery’s outcome was not kept',
            ),
          )
          .finally(() => mine.delete(sending))
        mine.add(sending)
      }
      moved = due.length > 0 || moved
    }
    return moved
  }
  return {
    round,
    finish: () => Promise.all([...underWay.values()].flatMap((sendings) => [...sendings])),
  }
}

/**
 * How far was read for a webhook beyond its stored position, without anything for it: written down with the next delivery, or after a
 * while, so that a block costs no write for each webhook. A restart reads that stretch again.
 */
type Reached = Map<string, { stored: string; read: string; storedAt: number }>
const storeAfterMs = 30_000

/** New events become deliveries; true where there is more to read. */
async function collect(events: Events, webhook: WebhookRow, reached: Reached, end: string): Promise<boolean> {
  const { webhookId, contract, event } = webhook
  const at = events.now()
  const known = reached.get(webhookId)
  const { read, storedAt } = known?.stored === webhook.position ? known : { read: webhook.position, storedAt: at }
  if (read === end) return false
  const page = await events.feed.after({
    query: { after: read, ...(contract ? { contract } : {}), ...(event ? { event } : {}) },
  })
  const wanted = JSON.parse(webhook.arguments) as Record<string, string>
  const deliveries = page.events
    .filter((one) => matches(one, wanted))
    .map((one) => {
      const deliveryId = uuidv7(at)
      const body = JSON.stringify({ deliveryId, webhookId, event: one })
      return { deliveryId, eventId: one.id, contract: one.contract, event: one.event, body }
    })
  if (deliveries.length > 0 || at - storedAt >= storeAfterMs) {
    await addDeliveries(events.db, webhook, page.position, deliveries, new Date(at))
    reached.set(webhookId, { stored: page.position, read: page.position, storedAt: at })
  } else reached.set(webhookId, { stored: webhook.position, read: page.position, storedAt })
  return page.more
}

async function deliver(events: Events, webhook: WebhookRow, delivery: DeliveryRow): Promise<void> {
  const { status, problem } = await attempt(events, webhook, delivery)
  const done = status !== null && status >= 200 && status < 300
  const pause = events.pauses[delivery.attempts - 1]
  const now = events.now()
  // Somewhat apart, so that a receiver that comes back is not met by everything at once.
  const next = new Date(now + (pause ?? 0) * (0.8 + Math.random() * 0.4))
  await noteOutcome(events.db, delivery.deliveryId, {
    state: done ? 'delivered' : pause === undefined ? 'dead' : 'pending',
    nextAttemptAt: next,
    lastStatus: status,
    lastProblem: problem,
    deliveredAt: done ? new Date(now) : null,
  })
}

async function attempt({ outgoing, secretKey, now }: Events, webhook: WebhookRow, { deliveryId, body }: DeliveryRow) {
  try {
    const timestamp = String(Math.floor(now() / 1000))
    const secret = secretOf(secretKey, webhook.webhookId, webhook.secretVersion)
    const { status } = await outgoing.request(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'jhc-gateway/1',
        'jhc-delivery': deliveryId,
        'jhc-timestamp': timestamp,
        'jhc-signature': signatureOf(webhook.algorithm, secret, `${timestamp}.${deliveryId}.${body}`),
      },
      body,
      maxBytes: 0,
    })
    return { status, problem: status >= 200 && status < 300 ? null : `http-${status}` }
  } catch (error) {
    return { status: null, problem: problemOf(error) }
  }
}

function problemOf(error: unknown): string {
  if (error instanceof CodedError) return error.code.split('.')[1]!
  const { name, code } = error as { name?: string; code?: string }
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR') return 'timeout'
  return /^[A-Z_]{3,40}$/.test(code ?? '') ? code!.toLowerCase() : 'connection'
}
