import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { type DeliveryRow, endPending, findDelivery, listDeliveries, makeDue } from './delivery-store.ts'
import { errors } from './errors.ts'
import { type Events, orgSeenBy } from './events.ts'
import { secretOf } from './webhook-secret.ts'
import {
  type CountedWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  raiseSecretVersion,
  setState,
  type WebhookRow,
} from './webhook-store.ts'

/** Of one organisation. */
const mostWebhooks = 20

export interface WebhookToCreate {
  url: string
  contract?: string
  event?: string
  arguments: Record<string, string>
  algorithm: 'hmac-sm3' | 'hmac-sha256'
  after?: string
}

export async function createWebhook(events: Events, given: WebhookToCreate, { principal }: CallContext) {
  await events.outgoing.check(given.url)
  const position = given.after ?? (await events.feed.after({ query: {} })).position
  const row: WebhookRow = {
    webhookId: uuidv7(events.now()),
    orgId: principal.orgId,
    callerId: principal.id,
    url: given.url,
    contract: given.contract ?? null,
    event: given.event ?? null,
    arguments: JSON.stringify(given.arguments),
    algorithm: given.algorithm,
    secretVersion: 1,
    state: 'active',
    position,
    createdAt: new Date(events.now()),
  }
  if (!(await insertWebhook(events.db, row, mostWebhooks))) throw errors['too-many-webhooks']({ most: mostWebhooks })
  return withSecret(events, { ...row, waiting: 0, dead: 0 })
}

export async function showWebhooks({ db }: Events, { principal }: CallContext) {
  return { webhooks: (await listWebhooks(db, orgSeenBy(principal))).map(shown) }
}

export async function changeState(events: Events, webhookId: string, state: WebhookRow['state'], call: CallContext) {
  await changeable(events, webhookId, call)
  await setState(events.db, webhookId, state)
  if (state === 'removed') await endPending(events.db, webhookId)
  return shown((await findWebhook(events.db, webhookId))!)
}

export async function rotateSecret(events: Events, webhookId: string, call: CallContext) {
  await changeable(events, webhookId, call)
  await raiseSecretVersion(events.db, webhookId)
  return withSecret(events, (await findWebhook(events.db, webhookId))!)
}

export async function showDeliveries(
  { db }: Events,
  query: { page: number; pageSize: number; webhookId?: string; state?: string },
  { principal }: CallContext,
) {
  const page = await listDeliveries(db, { ...query, orgId: orgSeenBy(principal) })
  return { ...page, items: page.items.map(shownDelivery) }
}

/** Also of what has arrived: the receiver may have lost it. */
export async function resend({ db, now }: Events, deliveryId: string, { principal }: CallContext) {
  const delivery = await findDelivery(db, deliveryId)
  const org = orgSeenBy(principal)
  if (!delivery || (org !== null && delivery.orgId !== org)) throw errors['unknown-delivery']()
  if ((await findWebhook(db, delivery.webhookId))?.state === 'removed') throw errors.removed()
  await makeDue(db, deliveryId, new Date(now()))
  return shownDelivery((await findDelivery(db, deliveryId))!)
}

async function changeable({ db }: Events, webhookId: string, { principal }: CallContext): Promise<void> {
  const row = await findWebhook(db, webhookId)
  const org = orgSeenBy(principal)
  if (!row || (org !== null && row.orgId !== org)) throw errors['unknown-webhook']()
  if (row.state === 'removed') throw errors.removed()
}

const withSecret = ({ secretKey }: Events, row: CountedWebhook) => ({
  ...shown(row),
  secret: secretOf(secretKey, row.webhookId, row.secretVersion),
})

const shown = ({ position: _, secretVersion: __, ...row }: CountedWebhook) => ({
  ...row,
  arguments: JSON.parse(row.arguments) as Record<string, string>,
  createdAt: row.createdAt.toISOString(),
})

const shownDelivery = ({ body: _, ...row }: DeliveryRow) => ({
  ...row,
  nextAttemptAt: row.state === 'pending' ? row.nextAttemptAt.toISOString() : null,
  createdAt: row.createdAt.toISOString(),
  deliveredAt: row.deliveredAt?.toISOString() ?? null,
})
