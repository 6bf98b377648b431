import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

export const anchoringTask = z.object({
  laneId: z.string(),
  sourceId: z.string(),
  sourceName: z.string(),
  mode: z.enum(['plain', 'cipher']),
  /** A batch is sealed at this many bytes or this age, whichever comes first. */
  maxBatchBytes: z
    .number()
    .int()
    .min(1024)
    .max(96 * 1024),
  maxAgeSeconds: z.number().int().min(1).max(86_400),
  paused: z.boolean(),
  waiting: z.number(),
  oldestWaitingAt: z.string().nullable(),
  lastBatchAt: z.string().nullable(),
  batches: z.number(),
  failure: z.string().nullable(),
})
export const batchRow = z.object({
  batchId: z.string(),
  laneId: z.string(),
  sourceId: z.string(),
  entryCount: z.number(),
  bytes: z.number(),
  root: z.string(),
  state: z.enum(['sealed', 'sequenced', 'included', 'final', 'failed']),
  sealedAt: z.string(),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
})

export const anchoringApi = defineApi('anchoring', {
  tasks: operation({
    method: 'GET',
    path: '/v1/anchoring/tasks',
    summary: '上链任务',
    permission: 'anchoring.read',
    response: z.object({ tasks: z.array(anchoringTask) }),
  }),
  updateTask: operation({
    method: 'PATCH',
    path: '/v1/anchoring/tasks/{laneId}',
    summary: '修改上链任务',
    permission: 'anchoring.manage',
    params: z.object({ laneId: z.string() }),
    body: z.object({
      maxBatchBytes: z
        .number()
        .int()
        .min(1024)
        .max(96 * 1024)
        .optional(),
      maxAgeSeconds: z.number().int().min(1).max(86_400).optional(),
      paused: z.boolean().optional(),
    }),
    response: anchoringTask,
  }),
  batches: operation({
    method: 'GET',
    path: '/v1/anchoring/batches',
    summary: '上链批次',
    permission: 'anchoring.read',
    query: pageQuery.extend({ laneId: z.string().optional() }),
    response: pageOf(batchRow),
  }),
  /** For verification: the batches of a lane as stored. */
  rows: operation({
    method: 'GET',
    path: '/v1/anchoring/lanes/{laneId}/rows',
    summary: '批次核对',
    permission: 'anchoring.read',
    params: z.object({ laneId: z.string() }),
    query: z.object({ afterSeq: z.coerce.number().int().min(0), limit: z.coerce.number().int().min(1).max(500) }),
    response: z.object({
      rows: z.array(
        z.object({
          batchId: z.string(),
          orgId: z.string(),
          fromSeq: z.number(),
          toSeq: z.number(),
          entryCount: z.number(),
          root: z.string(),
          model: z.string(),
          corrections: z.number(),
          /** Length of its call data. */
          callBytes: z.number(),
          state: z.enum(['sealed', 'sequenced', 'included', 'final', 'failed']),
          attempt: z.number(),
          /** Under which the gateway keeps its submission. */
          idempotencyKey: z.string(),
          oldestReceivedAt: z.string(),
          transactionHash: z.string().nullable(),
          blockNumber: z.number().nullable(),
        }),
      ),
    }),
  }),
  stats: operation({
    method: 'GET',
    path: '/v1/anchoring/stats',
    summary: '上链速率',
    permission: 'anchoring.read',
    response: z.object({
      recordsPerSecond: z.number(),
      transactionsPerSecond: z.number(),
      waiting: z.number(),
      perMinute: z.array(z.object({ minute: z.string(), records: z.number(), batches: z.number() })),
    }),
  }),
})
