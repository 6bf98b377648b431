import { type Kysely, sql } from 'kysely'

export interface MessageRow {
  messageId: string
  kind: string
  content: string
  at: Date
  readAt: Date | null
  delivery: 'waiting' | 'delivered' | 'failed' | null
}

export interface FreshMessage {
  messageId: string
  keyToken: string
  accountId: string
  kind: string
  content: string
  at: Date
  /** Whether it is to be told by WeChat. */
  deliver: boolean
}

/** Message and delivery in one transaction. Of a repeat the first one's id comes back and nothing is written. */
export function insertMessage(db: Kysely<any>, fresh: FreshMessage): Promise<{ messageId: string; isNew: boolean }> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ messageId: string }>`
      insert into messages.message (message_id, org_id, key_token, account_id, kind, content, sent_at)
      values (${fresh.messageId}, 'residents', ${fresh.keyToken}, ${fresh.accountId}, ${fresh.kind}, ${fresh.content}, ${fresh.at})
      on conflict (key_token) do nothing returning message_id as "messageId"`.execute(tx)
    if (rows.length === 0) {
      const { rows: known } = await sql<{ messageId: string }>`
        select message_id as "messageId" from messages.message where key_token = ${fresh.keyToken}`.execute(tx)
      return { messageId: known[0]!.messageId, isNew: false }
    }
    if (fresh.deliver)
      await sql`insert into messages.delivery (message_id, state, attempts, next_at)
        values (${fresh.messageId}, 'waiting', 0, ${fresh.at})`.execute(tx)
    return { messageId: fresh.messageId, isNew: true }
  })
}

interface Page {
  page: number
  pageSize: number
}

export async function listMessages(
  db: Kysely<any>,
  accountId: string,
  { unread, page, pageSize }: Page & { unread: boolean },
): Promise<{ rows: MessageRow[]; total: number }> {
  const which = sql`m.account_id = ${accountId} ${unread ? sql`and m.read_at is null` : sql``}`
  const { rows } = await sql<MessageRow>`
    select m.message_id as "messageId", m.kind, m.content, m.sent_at as at, m.read_at as "readAt", d.state as delivery
    from messages.message m left join messages.delivery d on d.message_id = m.message_id
    where ${which} order by m.sent_at desc, m.message_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(
    db,
  )
  const counted = await sql<{ n: number }>`select count(*) as n from messages.message m where ${which}`.execute(db)
  return { rows, total: Number(counted.rows[0]!.n) }
}

export async function countUnread(db: Kysely<any>, accountId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from messages.message
    where account_id = ${accountId} and read_at is null`.execute(db)
  return Number(rows[0]!.n)
}

/** Without ids, all of them. */
export async function markRead(
  db: Kysely<any>,
  accountId: string,
  messageIds: readonly string[],
  at: Date,
): Promise<void> {
  const which = messageIds.length > 0 ? sql`and message_id = any(${[...messageIds]})` : sql``
  await sql`update messages.message set read_at = ${at}
    where account_id = ${accountId} and read_at is null ${which}`.execute(db)
}
