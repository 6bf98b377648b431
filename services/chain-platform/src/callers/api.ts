import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

export const callerKey = z.object({
  keyId: z.string(),
  orgId: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  perMinute: z.number(),
  perDay: z.number(),
  createdBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
  state: z.enum(['active', 'expired', 'revoked']),
})

export const callersApi = defineApi('callers', {
  /** The one answer that holds the secret: `token` is what the caller sends as `Authorization: Bearer …`. */
  create: operation({
    method: 'POST',
    path: '/v1/callers',
    summary: '新增调用方密钥',
    permission: 'callers.manage',
    body: z.object({
      orgId: z.string().min(1).max(64),
      name: z.string().min(1).max(100),
      scopes: z.array(z.string()).min(1).max(20),
      perMinute: z.number().int().min(1).max(1_000_000).default(600),
      perDay: z.number().int().min(1).max(1_000_000_000).default(100_000),
      /** Days from now; at most two years. */
      days: z.number().int().min(1).max(731).default(365),
    }),
    response: callerKey.extend({ token: z.string() }),
  }),
  list: operation({
    method: 'GET',
    path: '/v1/callers',
    summary: '网关调用方',
    permission: 'callers.read',
    response: z.object({
      callers: z.array(
        callerKey.extend({
          callsToday: z.number(),
          errorsToday: z.number(),
          /** Errors of all of today's calls, 0 to 1; null where there were none. */
          errorRate: z.number().nullable(),
        }),
      ),
      scopes: z.array(z.object({ name: z.string(), zh: z.string(), permissions: z.array(z.string()) })),
    }),
  }),
  /** By day, newest first. */
  usage: operation({
    method: 'GET',
    path: '/v1/callers/{keyId}/usage',
    summary: '调用统计',
    permission: 'callers.read',
    params: z.object({ keyId: z.string() }),
    response: z.object({ days: z.array(z.object({ day: z.string(), calls: z.number(), errors: z.number() })) }),
  }),
  revoke: operation({
    method: 'DELETE',
    path: '/v1/callers/{keyId}',
    summary: '吊销调用方密钥',
    permission: 'callers.manage',
    params: z.object({ keyId: z.string() }),
    response: callerKey,
  }),
})
