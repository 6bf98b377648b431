import { type Kysely, sql } from 'kysely'
import type { WebhookRow } from './webhook-store.ts'

export interface DeliveryRow {
  deliveryId: string
  webhookId: string
  orgId: string
  eventId: string
  contract: string
  event: string
  body: string
  state: 'pending' | 'delivered' | 'dead'
  attempts: number
  nextAttemptAt: Date
  lastStatus: number | null
  lastProblem: string | null
  createdAt: Date
  deliveredAt: Date | null
}

const columns = sql`d.delivery_id as "deliveryId", d.webhook_id as "webhookId", d.org_id as "orgId", d.event_id as "eventId", d.contract,
  d.event, d.body, d.state, d.attempts, d.next_attempt_at as "nextAttemptAt", d.last_status as "lastStatus",
  d.last_problem as "lastProblem", d.created_at as "createdAt", d.delivered_at as "deliveredAt"`

type NewDelivery = Pick<DeliveryRow, 'deliveryId' | 'eventId' | 'contract' | 'event' | 'body'>

/** Deliveries and the webhook's position in one transaction; nothing where another process has moved it. */
export async function addDeliveries(
  db: Kysely<any>,
  { webhookId, orgId, position }: WebhookRow,
  next: string,
  deliveries: NewDelivery[],
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update chain_events.webhook set position = ${next} where webhook_id = ${webhookId} and position = ${position} returning 1`.execute(
      trx,
    )
    if (rows.length === 0 || deliveries.length === 0) return
    const column = (name: keyof NewDelivery) => sql`${deliveries.map((one) => one[name])}::text[]`
    await sql`
      insert into chain_events.delivery (webhook_id, org_id, state, attempts, next_attempt_at, created_at, delivery_id, event_id, contract, event, body)
      select ${webhookId}::text, ${orgId}::text, 'pending', 0, ${at}::timestamptz, ${at}::timestamptz, u.* from unnest(
        ${column('deliveryId')}, ${column('eventId')}, ${column('contract')}, ${column('event')}, ${column('body')}) as u
      on conflict (webhook_id, event_id) do nothing`.execute(trx)
  })
}

/** Takes due ones for `leaseMs`; should the process die meanwhile they are due again. */
export async function claimDue(
  db: Kysely<any>,
  webhookId: string,
  { now, leaseMs, limit }: { now: Date; leaseMs: number; limit: number },
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    update chain_events.delivery d set attempts = attempts + 1, next_attempt_at = ${new Date(now.getTime() + leaseMs)}
    where d.delivery_id in (
      select delivery_id from chain_events.delivery
      where webhook_id = ${webhookId} and state = 'pending' and next_attempt_at <= ${now}
      order by next_attempt_at, delivery_id limit ${limit} for update skip locked)
    returning ${columns}`.execute(db)
  return rows
}

export interface Outcome {
  state: DeliveryRow['state']
  nextAttemptAt: Date
  lastStatus: number | null
  lastProblem: string | null
  deliveredAt: Date | null
}

export async function noteOutcome(db: Kysely<any>, deliveryId: string, outcome: Outcome): Promise<void> {
  await sql`
    update chain_events.delivery set state = ${outcome.state}, next_attempt_at = ${outcome.nextAttemptAt}, last_status = ${outcome.lastStatus},
      last_problem = ${outcome.lastProblem}, delivered_at = ${outcome.deliveredAt} where delivery_id = ${deliveryId}`.execute(
    db,
  )
}

export async function findDelivery(db: Kysely<any>, deliveryId: string): Promise<DeliveryRow | null> {
  const { rows } = await sql<DeliveryRow>`
    select ${columns} from chain_events.delivery d where d.delivery_id = ${deliveryId}`.execute(db)
  return rows[0] ?? null
}

export async function makeDue(db: Kysely<any>, deliveryId: string, at: Date): Promise<void> {
  await sql`
    update chain_events.delivery set state = 'pending', attempts = 0, next_attempt_at = ${at} where delivery_id = ${deliveryId}`.execute(
    db,
  )
}

/** What a removed webhook still had to send goes nowhere. */
export async function endPending(db: Kysely<any>, webhookId: string): Promise<void> {
  await sql`
    update chain_events.delivery set state = 'dead', last_problem = 'webhook-removed'
    where webhook_id = ${webhookId} and state = 'pending'`.execute(db)
}

const countedUpTo = 10_000

export async function listDeliveries(
  db: Kysely<any>,
  filter: { orgId: string | null; webhookId?: string; state?: string; page: number; pageSize: number },
) {
  const { orgId, webhookId, state, page, pageSize } = filter
  const where = sql`where true ${orgId === null ? sql`` : sql`and d.org_id = ${orgId}`}
    ${webhookId ? sql`and d.webhook_id = ${webhookId}` : sql``} ${state ? sql`and d.state = ${state}` : sql``}`
  const { rows: items } = await sql<DeliveryRow>`
    select ${columns} from chain_events.delivery d ${where} order by d.delivery_id desc
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db)
  const { rows } = await sql<{ total: number }>`
    select count(*)::float8 as total from (select 1 from chain_events.delivery d ${where} limit ${countedUpTo + 1}) counted`.execute(
    db,
  )
  const { total } = rows[0]!
  return { items, total: Math.min(total, countedUpTo), totalCapped: total > countedUpTo }
}

/** What arrived long ago is of no use to anybody; dead ones stay until somebody has looked. */
export async function forgetDelivered(db: Kysely<any>, before: Date): Promise<void> {
  await sql`delete from chain_events.delivery where state = 'delivered' and delivered_at < ${before}`.execute(db)
}

export async function countOpen(
  db: Kysely<any>,
): Promise<{ pending: number; dead: number; oldestPendingAt: Date | null }> {
  const { rows } = await sql<{ pending: number; dead: number; oldestPendingAt: Date | null }>`
    select count(*) filter (where state = 'pending')::float8 as pending, count(*) filter (where state = 'dead')::float8 as dead,
      min(created_at) filter (where state = 'pending') as "oldestPendingAt"
    from chain_events.delivery where state in ('pending', 'dead')`.execute(db)
  return rows[0]!
}
