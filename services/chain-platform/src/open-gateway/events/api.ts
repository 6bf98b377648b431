import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { feedEvent, feedPosition } from '../../mirror/feed/api.ts'

const contract = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/)
const event = z.string().regex(/^[A-Za-z]\w{0,63}$/)
const webhookParams = z.object({ webhookId: z.string() })

export const webhook = z.object({
  webhookId: z.string(),
  orgId: z.string(),
  callerId: z.string(),
  url: z.string(),
  contract: z.string().nullable(),
  event: z.string().nullable(),
  arguments: z.record(z.string(), z.string()),
  algorithm: z.enum(['hmac-sm3', 'hmac-sha256']),
  state: z.enum(['active', 'paused', 'removed']),
  createdAt: z.string(),
  waiting: z.number(),
  dead: z.number(),
})
export const delivery = z.object({
  deliveryId: z.string(),
  webhookId: z.string(),
  orgId: z.string(),
  eventId: z.string(),
  contract: z.string(),
  event: z.string(),
  state: z.enum(['pending', 'delivered', 'dead']),
  attempts: z.number(),
  nextAttemptAt: z.string().nullable(),
  lastStatus: z.number().nullable(),
  /** A short code such as `http-500`, `timeout`, `refused-address`; never what the target said. */
  lastProblem: z.string().nullable(),
  createdAt: z.string(),
  deliveredAt: z.string().nullable(),
})

export const eventsApi = defineApi('events', {
  /**
   * Final events in chain order. `Accept: text/event-stream` keeps the connection and goes on as they come, from `Last-Event-ID` or `after`;
   * otherwise one page. Without either position: from now on.
   */
  stream: operation({
    method: 'GET',
    path: '/v1/events',
    summary: '订阅链上事件',
    streams: true,
    permission: 'events.read',
    query: z.object({
      after: feedPosition.optional(),
      contract: contract.optional(),
      event: event.optional(),
      /** `<argument>=<value>`, all of which must hold. */
      where: z
        .array(z.string().regex(/^\w{1,64}=.{1,200}$/))
        .max(8)
        .default([]),
      limit: z.coerce.number().int().min(1).max(1000).default(200),
    }),
    response: z.object({ events: z.array(feedEvent), position: feedPosition, more: z.boolean() }),
  }),
  /** The one answer that holds the secret. */
  createWebhook: operation({
    method: 'POST',
    path: '/v1/webhooks',
    summary: '新增回调',
    permission: 'webhooks.manage',
    body: z.object({
      url: z.url().max(500),
      contract: contract.optional(),
      event: event.optional(),
      arguments: z.record(z.string().regex(/^\w{1,64}$/), z.string().max(200)).default({}),
      algorithm: z.enum(['hmac-sm3', 'hmac-sha256']).default('hmac-sm3'),
      /** From which position on; from now on where absent. */
      after: feedPosition.optional(),
    }),
    response: webhook.extend({ secret: z.string() }),
  }),
  webhooks: operation({
    method: 'GET',
    path: '/v1/webhooks',
    summary: '回调列表',
    permission: 'webhooks.read',
    response: z.object({ webhooks: z.array(webhook) }),
  }),
  setWebhookState: operation({
    method: 'PUT',
    path: '/v1/webhooks/{webhookId}/state',
    summary: '暂停、恢复、移除回调',
    permission: 'webhooks.manage',
    params: webhookParams,
    body: z.object({ state: z.enum(['active', 'paused', 'removed']) }),
    response: webhook,
  }),
  rotateWebhookSecret: operation({
    method: 'POST',
    path: '/v1/webhooks/{webhookId}/secret',
    summary: '更换回调密钥',
    permission: 'webhooks.manage',
    params: webhookParams,
    response: webhook.extend({ secret: z.string() }),
  }),
  deliveries: operation({
    method: 'GET',
    path: '/v1/webhooks/deliveries',
    summary: '回调投递',
    permission: 'webhooks.read',
    query: pageQuery.extend({
      webhookId: z.string().optional(),
      state: z.enum(['pending', 'delivered', 'dead']).optional(),
    }),
    response: pageOf(delivery),
  }),
  resend: operation({
    method: 'POST',
    path: '/v1/webhooks/deliveries/{deliveryId}/resending',
    summary: '重新投递',
    permission: 'webhooks.manage',
    params: z.object({ deliveryId: z.string() }),
    response: delivery,
  }),
})
