import { columnToken, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { sealedStore } from '@jhc/server-kit/sealed-store.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { deliverNext } from './deliver-messages.ts'
import { waitingDeliveries } from './delivery-store.ts'
import type { Desk, MessagesConfig } from './messages.ts'
import { newMessages } from './new-messages.ts'
import { messagesRoutes } from './routes.ts'

export function createMessages(context: CapabilityContext, { columnKeys, everyMs = 2000 }: MessagesConfig): Capability {
  const { db, bus, log, now } = context
  const content = sealedColumn(columnKeys, 'messages.message.content')
  const keyToken = columnToken(columnKeys, 'messages.message.key_token')
  const desk: Desk = { db, bus, log, now, content, keyToken, news: newMessages(), wake: () => rounds.wake() }
  const rounds = steadyRounds(
    () => deliverNext(desk),
    everyMs,
    (error) => log.error({ err: error as Error }, 'messages are not being delivered'),
  )
  return {
    name: 'applications/messages',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [messagesRoutes(desk)],
    sealed: [
      sealedStore({
        db,
        place: content.place,
        key: 'message_id',
        keyType: 'text',
        newestKeyId: () => columnKeys.keys[0]!.keyId,
        renewed: content.renew,
      }),
    ],
    async start() {
      rounds.start()
    },
    stop: () => rounds.stop(),
    async readiness() {
      const { waiting, failed, oldest } = await waitingDeliveries(db)
      const oldestSeconds = oldest ? Math.round((now() - oldest.getTime()) / 1000) : null
      return { ready: true, detail: { waiting, failed, oldestSeconds } }
    },
  }
}
