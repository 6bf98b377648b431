import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

export const messageKind = z.enum([
  /** A doctor asks. */
  'access-request',
  /** Somebody looked. */
  'accessed',
  'emergency-access',
  'grant-registered',
  'grant-expiring',
  'key-change',
  'share-opened',
  'share-received',
  'consent-given',
  'consent-declined',
  'recognition',
  'notice',
])

/** Names people and what happened, never anything clinical. */
export const message = z.object({
  messageId: z.string(),
  kind: messageKind,
  title: z.string(),
  text: z.string(),
  /** Path within the reader's app, e.g. `/grants/requests/0x…`. */
  link: z.string(),
  at: z.string(),
  readAt: z.string().nullable(),
  /** Of its delivery by WeChat: not asked for, waiting, delivered, given up. */
  wechat: z.enum(['none', 'waiting', 'delivered', 'failed']),
})

export const messagesApi = defineApi('messages', {
  mine: operation({
    method: 'GET',
    path: '/v1/messages',
    summary: '我的消息',
    permission: 'messages.own',
    query: pageQuery.extend({ unread: z.enum(['true', 'false']).default('false') }),
    response: pageOf(message),
  }),
  unread: operation({
    method: 'GET',
    path: '/v1/messages/unread',
    summary: '未读消息数',
    permission: 'messages.own',
    /** With `text/event-stream`: the count each time that it changes. */
    streams: true,
    response: z.object({ unread: z.number() }),
  }),
  read: operation({
    method: 'POST',
    path: '/v1/messages/read',
    summary: '标为已读',
    permission: 'messages.own',
    /** Empty: all of them. */
    body: z.object({ messageIds: z.array(z.string()).max(200).default([]) }),
    response: z.object({ unread: z.number() }),
  }),
  /** By services. The same `key` is one message, whatever the repeat says. */
  send: operation({
    method: 'POST',
    path: '/v1/messages/deliveries',
    summary: '发送消息',
    permission: 'messages.send',
    body: z.object({
      key: z.string().min(1).max(200),
      to: z.object({ accountId: z.string() }).or(z.object({ residentId: z.string() })),
      kind: messageKind,
      title: z.string().min(1).max(60),
      text: z.string().min(1).max(300),
      link: z.string().max(300),
    }),
    response: z.object({ messageId: z.string() }),
  }),
  /** Delivery by WeChat, for the centre. */
  deliveries: operation({
    method: 'GET',
    path: '/v1/messages/deliveries',
    summary: '微信消息投递',
    permission: 'messages.read',
    query: pageQuery.extend({ state: z.enum(['waiting', 'delivered', 'failed']).optional() }),
    response: pageOf(
      z.object({
        messageId: z.string(),
        kind: messageKind,
        at: z.string(),
        attempts: z.number(),
        state: z.enum(['waiting', 'delivered', 'failed']),
        lastError: z.string().nullable(),
        nextAt: z.string().nullable(),
      }),
    ),
  }),
})
