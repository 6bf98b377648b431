import { type Kysely, sql } from 'kysely'

export type DeliveryState = 'waiting' | 'delivered' | 'failed'

export interface DueDelivery {
  messageId: string
  accountId: string
  kind: string
  content: string
  at: Date
  /** This one included. */
  attempts: number
}

/**
 * Takes one that is due and counts the attempt before it is made; nobody else takes it until `until`. A process that dies in between is
 * followed by another then, under the same key, for which WeChat sends one message.
 */
export async function claimDelivery(db: Kysely<any>, now: Date, until: Date): Promise<DueDelivery | null> {
  const { rows } = await sql<DueDelivery>`
    update messages.delivery d set attempts = d.attempts + 1, next_at = ${until}
    from messages.message m
    where m.message_id = d.message_id and d.message_id = (
      select message_id from messages.delivery where state = 'waiting' and next_at <= ${now}
      order by next_at, message_id limit 1 for update skip locked)
    returning d.message_id as "messageId", m.account_id as "accountId", m.kind, m.content, m.sent_at as at, d.attempts`.execute(
    db,
  )
  return rows[0] ?? null
}

export async function endDelivery(
  db: Kysely<any>,
  messageId: string,
  { state, error, at }: { state: 'delivered' | 'failed'; error: string | null; at: Date },
): Promise<void> {
  await sql`update messages.delivery set state = ${state}, last_error = ${error}, next_at = null, ended_at = ${at}
    where message_id = ${messageId}`.execute(db)
}

export async function postponeDelivery(
  db: Kysely<any>,
  messageId: string,
  { error, nextAt }: { error: string; nextAt: Date },
): Promise<void> {
  await sql`update messages.delivery set last_error = ${error}, next_at = ${nextAt}
    where message_id = ${messageId}`.execute(db)
}

/** Nobody to tell, or no way that the district set up. */
export async function dropDelivery(db: Kysely<any>, messageId: string): Promise<void> {
  await sql`delete from messages.delivery where message_id = ${messageId}`.execute(db)
}

export interface ListedDelivery {
  messageId: string
  kind: string
  at: Date
  attempts: number
  state: DeliveryState
  lastError: string | null
  nextAt: Date | null
}

export async function listDeliveries(
  db: Kysely<any>,
  { state, page, pageSize }: { state?: DeliveryState | undefined; page: number; pageSize: number },
): Promise<{ rows: ListedDelivery[]; total: number }> {
  const which = state ? sql`where d.state = ${state}` : sql``
  const { rows } = await sql<ListedDelivery>`
    select d.message_id as "messageId", m.kind, m.sent_at as at, d.attempts, d.state, d.last_error as "lastError",
      d.next_at as "nextAt"
    from messages.delivery d join messages.message m on m.message_id = d.message_id ${which}
    order by d.message_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db)
  const counted = await sql<{ n: number }>`select count(*) as n from messages.delivery d ${which}`.execute(db)
  return { rows, total: Number(counted.rows[0]!.n) }
}

/** The oldest one that waits, and how many do. */
export async function waitingDeliveries(
  db: Kysely<any>,
): Promise<{ waiting: number; failed: number; oldest: Date | null }> {
  const { rows } = await sql<{ waiting: number; failed: number; oldest: Date | null }>`
    select count(*) filter (where d.state = 'waiting') as waiting, count(*) filter (where d.state = 'failed') as failed,
      min(m.sent_at) filter (where d.state = 'waiting') as oldest
    from messages.delivery d join messages.message m on m.message_id = d.message_id
    where d.state <> 'delivered'`.execute(db)
  const { waiting, failed, oldest } = rows[0]!
  return { waiting: Number(waiting), failed: Number(failed), oldest }
}
