import type { CallContext, StreamedEvent } from '@jhc/server-kit/capability.ts'
import type { z } from 'zod'
import type { messageKind } from './api.ts'
import { countUnread, listMessages, markRead } from './message-store.ts'
import type { Content, Desk } from './messages.ts'

export async function showMessages(
  { db, content }: Desk,
  { unread, ...page }: { unread: 'true' | 'false'; page: number; pageSize: number },
  call: CallContext,
) {
  const { rows, total } = await listMessages(db, call.principal.id, { unread: unread === 'true', ...page })
  const items = rows.map(({ messageId, kind, content: sealed, at, readAt, delivery }) => ({
    messageId,
    kind: kind as z.output<typeof messageKind>,
    ...(JSON.parse(content.open(messageId, sealed)) as Content),
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    wechat: delivery ?? ('none' as const),
  }))
  return { items, total, totalCapped: false }
}

/** How long news from another process may take, and how often the connection is kept alive. */
const lookMs = 2000
const aliveMs = 20_000

export async function showUnread(desk: Desk, call: CallContext) {
  const accountId = call.principal.id
  call.stream?.send(unreadCounts(desk, accountId, call.stream.signal))
  return { unread: await countUnread(desk.db, accountId) }
}

async function* unreadCounts(
  { db, news, now }: Desk,
  accountId: string,
  signal: AbortSignal,
): AsyncGenerator<StreamedEvent> {
  let known = -1
  let saidAt = 0
  while (!signal.aborted) {
    const waited = news.wait(accountId, lookMs, signal)
    const unread = await countUnread(db, accountId)
    if (unread !== known) yield { id: String(now()), event: 'unread', data: { unread } }
    else if (now() - saidAt > aliveMs) yield { id: String(now()) }
    else {
      await waited
      continue
    }
    known = unread
    saidAt = now()
    await waited
  }
}

export async function readMessages({ db, news, now }: Desk, messageIds: readonly string[], call: CallContext) {
  await markRead(db, call.principal.id, messageIds, new Date(now()))
  news.tell(call.principal.id)
  return { unread: await countUnread(db, call.principal.id) }
}
