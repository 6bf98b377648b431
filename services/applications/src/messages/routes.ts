import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { messagesApi } from './api.ts'
import type { Desk } from './messages.ts'
import { sendMessage } from './send-message.ts'
import { showDeliveries } from './show-deliveries.ts'
import { readMessages, showMessages, showUnread } from './show-messages.ts'

export function messagesRoutes(desk: Desk): Implementation {
  return implement(messagesApi, {
    mine: ({ query }, call) => showMessages(desk, query, call),
    unread: (_, call) => showUnread(desk, call),
    read: ({ body }, call) => readMessages(desk, body.messageIds, call),
    send: ({ body }, call) => sendMessage(desk, body, call),
    deliveries: ({ query }) => showDeliveries(desk, query),
  })
}
