import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { eventsApi } from './api.ts'
import type { Events } from './events.ts'
import { changeState, createWebhook, resend, rotateSecret, showDeliveries, showWebhooks } from './manage-webhooks.ts'
import { streamEvents } from './stream-events.ts'

export function routes(events: Events): Implementation {
  return implement(eventsApi, {
    stream: ({ query }, call) => streamEvents(events, query, call),
    createWebhook: ({ body }, call) => createWebhook(events, body, call),
    webhooks: (_, call) => showWebhooks(events, call),
    setWebhookState: ({ params, body }, call) => changeState(events, params.webhookId, body.state, call),
    rotateWebhookSecret: ({ params }, call) => rotateSecret(events, params.webhookId, call),
    deliveries: ({ query }, call) => showDeliveries(events, query, call),
    resend: ({ params }, call) => resend(events, params.deliveryId, call),
  })
}
