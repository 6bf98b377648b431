import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const keyParams = z.object({ keyId: z.string() })
const quotas = {
  perSecond: z.number().int().min(1).max(10_000),
  perMinute: z.number().int().min(1).max(1_000_000),
  perDay: z.number().int().min(1).max(1_000_000_000),
  anchorsPerDay: z.number().int().min(1).max(1_000_000_000),
}

export const callerKey = z.object({
  keyId: z.string(),
  orgId: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  perSecond: z.number(),
  perMinute: z.number(),
  perDay: z.number(),
  anchorsPerDay: z.number(),
  createdBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
  suspendedAt: z.string().nullable(),
  /** Until then the secret before the last rotation holds beside the new one. */
  previousUntil: z.string().nullable(),
  state: z.enum(['active', 'suspended', 'expired', 'revoked']),
})
export const callerCertificate = z.object({
  certificateId: z.string(),
  keyId: z.string(),
  kind: z.enum(['pinned', 'issuer']),
  sha256: z.string(),
  sm3: z.string(),
  subject: z.string(),
  commonName: z.string().nullable(),
  expiresAt: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
})
export const trafficSpan = z.object({
  at: z.string(),
  calls: z.number(),
  errors: z.number(),
  refused: z.number(),
  /** Milliseconds within which half, and 95 of 100, of the calls were answered: the upper bound of their class; null beyond three seconds or without calls. */
  p50: z.number().nullable(),
  p95: z.number().nullable(),
})

export const callersApi = defineApi('callers', {
  /** The one answer that holds the secret: `token` is what the caller sends as `Authorization: Bearer …`. */
  create: operation({
    method: 'POST',
    path: '/v1/callers',
    summary: '新增调用方密钥',
    permission: 'callers.manage',
    body: z.object({
      orgId: z.string().regex(/^[\x21-\x7E]{1,64}$/),
      name: z.string().min(1).max(100),
      scopes: z.array(z.string()).min(1).max(20),
      perSecond: quotas.perSecond.default(50),
      perMinute: quotas.perMinute.default(600),
      perDay: quotas.perDay.default(100_000),
      anchorsPerDay: quotas.anchorsPerDay.default(100_000),
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
          anchorsToday: z.number(),
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
    params: keyParams,
    response: z.object({
      days: z.array(z.object({ day: z.string(), calls: z.number(), errors: z.number(), anchors: z.number() })),
    }),
  }),
  /** Spans in order of time, those without a call left out: of all callers, or of one. */
  traffic: operation({
    method: 'GET',
    path: '/v1/callers/traffic',
    summary: '调用流量',
    permission: 'callers.read',
    query: z.object({ keyId: z.string().optional(), grain: z.enum(['minute', 'hour']).default('minute') }),
    response: z.object({ from: z.string(), to: z.string(), spans: z.array(trafficSpan) }),
  }),
  update: operation({
    method: 'PATCH',
    path: '/v1/callers/{keyId}',
    summary: '修改调用方配额',
    permission: 'callers.manage',
    params: keyParams,
    body: z.object({
      name: z.string().min(1).max(100).optional(),
      perSecond: quotas.perSecond.optional(),
      perMinute: quotas.perMinute.optional(),
      perDay: quotas.perDay.optional(),
      anchorsPerDay: quotas.anchorsPerDay.optional(),
    }),
    response: callerKey,
  }),
  /** A new secret, shown once; the one before holds for `overlapHours` more, 0 ends it at once. */
  rotate: operation({
    method: 'POST',
    path: '/v1/callers/{keyId}/rotation',
    summary: '轮换调用方密钥',
    permission: 'callers.manage',
    params: keyParams,
    body: z.object({ overlapHours: z.number().int().min(0).max(720).default(24) }),
    response: callerKey.extend({ token: z.string() }),
  }),
  suspend: operation({
    method: 'PUT',
    path: '/v1/callers/{keyId}/suspension',
    summary: '停用或恢复调用方',
    permission: 'callers.manage',
    params: keyParams,
    body: z.object({ suspended: z.boolean() }),
    response: callerKey,
  }),
  revoke: operation({
    method: 'DELETE',
    path: '/v1/callers/{keyId}',
    summary: '吊销调用方密钥',
    permission: 'callers.manage',
    params: keyParams,
    response: callerKey,
  }),
  certificates: operation({
    method: 'GET',
    path: '/v1/callers/{keyId}/certificates',
    summary: '调用方证书',
    permission: 'callers.read',
    params: keyParams,
    response: z.object({ certificates: z.array(callerCertificate) }),
  }),
  /** `pinned`: this one certificate. `issuer`: what this authority issued, all of it or under one common name. */
  addCertificate: operation({
    method: 'POST',
    path: '/v1/callers/{keyId}/certificates',
    summary: '登记调用方证书',
    permission: 'callers.manage',
    params: keyParams,
    body: z.object({
      kind: z.enum(['pinned', 'issuer']),
      pem: z.string().min(1).max(20_000),
      commonName: z.string().min(1).max(100).optional(),
    }),
    response: callerCertificate,
  }),
  removeCertificate: operation({
    method: 'DELETE',
    path: '/v1/callers/certificates/{certificateId}',
    summary: '移除调用方证书',
    permission: 'callers.manage',
    params: z.object({ certificateId: z.string() }),
    response: z.object({ removed: z.boolean() }),
  }),
  /** For the services that anchor on a caller's behalf: counts against the day's quota, or refuses. */
  spendAnchors: operation({
    method: 'POST',
    path: '/v1/callers/{keyId}/anchors',
    summary: '计入存证配额',
    permission: 'callers.spend',
    params: keyParams,
    body: z.object({ anchors: z.number().int().min(1).max(10_000) }),
    response: z.object({ anchorsToday: z.number() }),
  }),
})
