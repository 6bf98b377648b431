import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { headOperations } from './head-api.ts'
import { unusualOperations } from './unusual-api.ts'

export const actorKind = z.enum(['user', 'service', 'agent', 'caller', 'anonymous'])
const batchState = z.enum(['waiting', 'sequenced', 'included', 'final'])
export const auditLine = z.object({
  stream: z.string(),
  seq: z.number(),
  at: z.string(),
  actorKind: z.string(),
  actorId: z.string(),
  orgId: z.string(),
  /** Class of the caller's address, and the address enciphered: the same address gives the same text. */
  place: z.string(),
  /** The address, for the auditor; empty where it cannot be told. */
  address: z.string(),
  operation: z.string(),
  object: z.string(),
  purpose: z.string(),
  /** `ok`, or the error's code. */
  outcome: z.string(),
  status: z.number(),
  traceId: z.string(),
  /** Hash of a text that is kept elsewhere, such as a query; empty where there is none. */
  detail: z.string(),
  milliseconds: z.number(),
  evidence: batchState,
  blockNumber: z.number().nullable(),
})
export const auditBatch = z.object({
  stream: z.string(),
  fromSeq: z.number(),
  toSeq: z.number(),
  lines: z.number(),
  root: z.string(),
  state: z.enum(['sealed', 'sequenced', 'included', 'final']),
  sealedAt: z.string(),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
})
export const auditFinding = z.object({ table: z.string(), key: z.string(), column: z.string(), problem: z.string() })
const time = z.iso.datetime({ offset: true })
const range = z.object({ from: time.optional(), to: time.optional() })
const filter = range.extend({
  actorId: z.string().max(80).optional(),
  actorKind: actorKind.optional(),
  orgId: z.string().max(80).optional(),
  /** An operation, or an API's name for all of its operations. */
  operation: z.string().max(80).optional(),
  object: z.string().max(120).optional(),
  outcome: z.enum(['ok', 'failed']).optional(),
  traceId: z.string().max(64).optional(),
})
const counted = z.array(z.object({ name: z.string(), calls: z.number(), failed: z.number() }))

export const auditApi = defineApi('audit', {
  /** Newest first; totals beyond 10 000 are told as that. */
  lines: operation({
    method: 'GET',
    path: '/v1/audit/lines',
    summary: '业务审计查询',
    permission: 'audit.read',
    query: pageQuery.extend(filter.shape),
    response: pageOf(auditLine),
  }),
  /** The same lines, all of them, as a file; beyond what a form can hold it is refused. */
  exportLines: operation({
    method: 'GET',
    path: '/v1/audit/lines/export',
    summary: '导出业务审计',
    permission: 'audit.read',
    query: filter.extend({ format: z.enum(['csv', 'xlsx', 'pdf']) }),
    response: z.object({ rows: z.number() }),
    sendsFile: true,
  }),
  /** By person, kind of caller, organisation, operation, outcome and hour of the district's day. */
  summary: operation({
    method: 'GET',
    path: '/v1/audit/summary',
    summary: '业务审计分析',
    permission: 'audit.read',
    query: range,
    response: z.object({
      calls: z.number(),
      failed: z.number(),
      byActor: counted,
      byKind: counted,
      byOrganisation: counted,
      byOperation: counted,
      byOutcome: counted,
      byHour: counted,
    }),
  }),
  ...unusualOperations,
  ...headOperations,
  batches: operation({
    method: 'GET',
    path: '/v1/audit/batches',
    summary: '审计存证批次',
    permission: 'audit.read',
    query: pageQuery,
    response: pageOf(auditBatch),
  }),
  status: operation({
    method: 'GET',
    path: '/v1/audit/status',
    summary: '审计存证状态',
    permission: 'audit.read',
    response: z.object({
      stream: z.string(),
      lines: z.number(),
      anchored: z.number(),
      waiting: z.number(),
      /** Of the newest line: an HMAC over all lines before it. */
      headCode: z.string(),
      checkedAt: z.string().nullable(),
      /** Lines are kept at least so long; nothing deletes any. */
      retentionDays: z.number(),
      oldestAt: z.string().nullable(),
      /** When the last look at every line ended. */
      checkedWholeAt: z.string().nullable(),
      findings: z.array(auditFinding),
      trouble: z.string().nullable(),
    }),
  }),
  /** The off-chain line beside what the chain holds of its batch. */
  verifyLine: operation({
    method: 'POST',
    path: '/v1/audit/lines/{stream}/{seq}/verification',
    summary: '核验审计记录',
    permission: 'audit.read',
    params: z.object({ stream: z.string(), seq: z.coerce.number().int().min(1) }),
    response: z.object({
      verdict: z.enum(['passed', 'failed', 'waiting']),
      /** Canonical text and its hash. */
      line: z.string(),
      leaf: z.string(),
      path: z.array(z.string()),
      index: z.number(),
      batch: auditBatch.nullable(),
      /** As the contract has it. */
      chainRoot: z.string().nullable(),
      computedRoot: z.string().nullable(),
      findings: z.array(auditFinding),
    }),
  }),
  verifyAll: operation({
    method: 'POST',
    path: '/v1/audit/verification',
    summary: '核验全部审计记录',
    permission: 'audit.read',
    response: z.object({ lines: z.number(), findings: z.array(auditFinding), total: z.number() }),
  }),
})
