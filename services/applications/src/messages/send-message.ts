import { residentsApi } from '@jhc/applications/residents/api.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { insertMessage } from './message-store.ts'
import type { Content, Desk } from './messages.ts'

interface Order extends Content {
  key: string
  to: { accountId: string } | { residentId: string }
  kind: string
}

/** Durable when it is answered; WeChat comes after. A child's message reaches the guardian. */
export async function sendMessage(desk: Desk, { key, to, kind, ...content }: Order, call: CallContext) {
  const { db, bus, now, news, wake, keyToken } = desk
  const asked = 'accountId' in to ? { accountIds: [to.accountId] } : { residentIds: [to.residentId] }
  const { residents } = await bus.client(residentsApi, 'messages').resolve({ body: asked })
  const accountId = 'accountId' in to ? to.accountId : residents[0]?.accountId
  if (!accountId) throw errors['no-recipient']()
  const messageId = uuidv7(now())
  const sent = await insertMessage(db, {
    messageId,
    // Two services that choose the same key mean two messages.
    keyToken: keyToken(`${call.principal.id} ${key}`),
    accountId,
    kind,
    content: desk.content.seal(messageId, JSON.stringify(content)),
    at: new Date(now()),
    deliver: residents.length > 0,
  })
  if (sent.isNew) {
    news.tell(accountId)
    wake()
  }
  return { messageId: sent.messageId }
}
