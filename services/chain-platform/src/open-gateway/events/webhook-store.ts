import { type Kysely, sql } from 'kysely'

export interface WebhookRow {
  webhookId: string
  orgId: string
  callerId: string
  url: string
  contract: string | null
  event: string | null
  arguments: string
  algorithm: 'hmac-sm3' | 'hmac-sha256'
  secretVersion: number
  state: 'active' | 'paused' | 'removed'
  position: string
  createdAt: Date
}
export interface CountedWebhook extends WebhookRow {
  waiting: number
  dead: number
}

const columns = sql`w.webhook_id as "webhookId", w.org_id as "orgId", w.caller_id as "callerId", w.url, w.contract, w.event, w.arguments,
  w.algorithm, w.secret_version as "secretVersion", w.state, w.position, w.created_at as "createdAt"`
const counts = sql`
  (select count(*) from chain_events.delivery d where d.webhook_id = w.webhook_id and d.state = 'pending')::float8 as waiting,
  (select count(*) from chain_events.delivery d where d.webhook_id = w.webhook_id and d.state = 'dead')::float8 as dead`

/** False beyond the most that an organisation may have. */
export async function insertWebhook(db: Kysely<any>, row: WebhookRow, most: number): Promise<boolean> {
  const { rows } = await sql`
    insert into chain_events.webhook (webhook_id, org_id, caller_id, url, contract, event, arguments, algorithm, secret_version, state,
      position, created_at)
    select ${row.webhookId}::text, ${row.orgId}::text, ${row.callerId}::text, ${row.url}::text, ${row.contract}::text,
      ${row.event}::text, ${row.arguments}::text, ${row.algorithm}::text, ${row.secretVersion}::integer, ${row.state}::text,
      ${row.position}::text, ${row.createdAt}::timestamptz
    where (select count(*) from chain_events.webhook where org_id = ${row.orgId} and state <> 'removed') < ${most}
    returning 1`.execute(db)
  return rows.length > 0
}

export async function findWebhook(db: Kysely<any>, webhookId: string): Promise<CountedWebhook | null> {
  const { rows } = await sql<CountedWebhook>`
    select ${columns}, ${counts} from chain_events.webhook w where w.webhook_id = ${webhookId}`.execute(db)
  return rows[0] ?? null
}

export async function listWebhooks(db: Kysely<any>, orgId: string | null): Promise<CountedWebhook[]> {
  const { rows } = await sql<CountedWebhook>`
    select ${columns}, ${counts} from chain_events.webhook w
    where w.state <> 'removed' ${orgId === null ? sql`` : sql`and w.org_id = ${orgId}`} order by w.webhook_id desc`.execute(
    db,
  )
  return rows
}

export async function activeWebhooks(db: Kysely<any>): Promise<WebhookRow[]> {
  return (await sql<WebhookRow>`select ${columns} from chain_events.webhook w where w.state = 'active'`.execute(db))
    .rows
}

export async function setState(db: Kysely<any>, webhookId: string, state: WebhookRow['state']): Promise<void> {
  await sql`update chain_events.webhook set state = ${state} where webhook_id = ${webhookId}`.execute(db)
}

export async function raiseSecretVersion(db: Kysely<any>, webhookId: string): Promise<void> {
  await sql`
    update chain_events.webhook set secret_version = secret_version + 1 where webhook_id = ${webhookId}`.execute(db)
}
