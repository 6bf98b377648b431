import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const columnType = z.enum(['number', 'text', 'time', 'boolean'])
const statement = z.object({ sql: z.string().min(1).max(20_000) })

export const savedQuery = z.object({
  savedId: z.string(),
  name: z.string(),
  sql: z.string(),
  shared: z.boolean(),
  /** Only its owner may change or delete it. */
  mine: z.boolean(),
  updatedAt: z.string(),
})
const savedDraft = statement.extend({ name: z.string().trim().min(1).max(80), shared: z.boolean() })

export const loggedQuery = z.object({
  queryId: z.string(),
  accountId: z.string(),
  orgId: z.string(),
  action: z.enum(['run', 'plan', 'csv', 'xlsx']),
  sql: z.string(),
  askedAt: z.string(),
  /** `done`, the code of a refusal or failure, or null where it never ended. */
  outcome: z.string().nullable(),
  rows: z.number().nullable(),
  milliseconds: z.number().nullable(),
})

export const mirrorQueryApi = defineApi('mirror-query', {
  /** What may be asked: views with their columns, functions, limits; and how far the caller sees. */
  schema: operation({
    method: 'GET',
    path: '/v1/mirror/query/schema',
    summary: '可查询的表',
    permission: 'mirror.query',
    response: z.object({
      views: z.array(
        z.object({
          name: z.string(),
          zh: z.string(),
          columns: z.array(z.object({ name: z.string(), type: columnType, zh: z.string() })),
        }),
      ),
      functions: z.array(z.string()),
      rowLimit: z.number(),
      exportLimit: z.number(),
      timeoutSeconds: z.number(),
      /** How many organisations' entries the caller sees; null = every one's. */
      organisations: z.number().nullable(),
      /** Up to which grade. */
      maxGrade: z.number(),
      masked: z.boolean(),
    }),
  }),
  run: operation({
    method: 'POST',
    path: '/v1/mirror/query/run',
    summary: '执行查询',
    permission: 'mirror.query',
    body: statement,
    response: z.object({
      queryId: z.string(),
      columns: z.array(z.object({ name: z.string(), type: columnType })),
      /** Values as PostgreSQL writes them; times in Beijing time. */
      rows: z.array(z.array(z.string().nullable())),
      /** More rows would follow. */
      truncated: z.boolean(),
      milliseconds: z.number(),
    }),
  }),
  plan: operation({
    method: 'POST',
    path: '/v1/mirror/query/plan',
    summary: '查看执行计划',
    permission: 'mirror.query',
    body: statement,
    response: z.object({ queryId: z.string(), lines: z.array(z.string()), milliseconds: z.number() }),
  }),
  export: operation({
    method: 'POST',
    path: '/v1/mirror/query/export',
    summary: '导出查询结果',
    permission: 'mirror.query',
    body: statement.extend({ format: z.enum(['csv', 'xlsx']) }),
    response: z.object({
      queryId: z.string(),
      mediaType: z.string(),
      contentBase64: z.string(),
      rows: z.number(),
      truncated: z.boolean(),
    }),
  }),
  saved: operation({
    method: 'GET',
    path: '/v1/mirror/query/saved',
    summary: '保存的查询',
    permission: 'mirror.query',
    response: z.object({ queries: z.array(savedQuery) }),
  }),
  save: operation({
    method: 'POST',
    path: '/v1/mirror/query/saved',
    summary: '保存查询',
    permission: 'mirror.query',
    body: savedDraft,
    response: savedQuery,
  }),
  change: operation({
    method: 'PUT',
    path: '/v1/mirror/query/saved/{savedId}',
    summary: '修改保存的查询',
    permission: 'mirror.query',
    params: z.object({ savedId: z.string() }),
    body: savedDraft,
    response: savedQuery,
  }),
  forget: operation({
    method: 'DELETE',
    path: '/v1/mirror/query/saved/{savedId}',
    summary: '删除保存的查询',
    permission: 'mirror.query',
    params: z.object({ savedId: z.string() }),
    response: z.object({ deleted: z.literal(true) }),
  }),
  /** The caller's own queries. */
  history: operation({
    method: 'GET',
    path: '/v1/mirror/query/history',
    summary: '我的查询记录',
    permission: 'mirror.query',
    query: pageQuery,
    response: pageOf(loggedQuery),
  }),
  /** Everybody's queries, for the audit. */
  log: operation({
    method: 'GET',
    path: '/v1/mirror/query/log',
    summary: '查询审计',
    permission: 'mirror.query-log',
    query: pageQuery,
    response: pageOf(loggedQuery),
  }),
})
