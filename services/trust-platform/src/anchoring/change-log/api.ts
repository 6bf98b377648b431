import { changeKind } from '@jhc/data-center/empi/api.ts'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

/** `waiting`: its day is not over, or its batch is not sealed yet. */
export const changeState = z.enum(['waiting', 'sequenced', 'included', 'final'])
export const listedChange = z.object({
  seq: z.number(),
  at: z.string(),
  kind: z.string(),
  ids: z.record(z.string(), z.array(z.string())),
  record: z.string(),
  state: changeState,
  batchId: z.string().nullable(),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
})
export const changeBatch = z.object({
  batchId: z.string(),
  fromSeq: z.number(),
  toSeq: z.number(),
  count: z.number(),
  /** The district's date on which the changes happened. */
  day: z.string(),
  root: z.string(),
  previous: z.string(),
  state: z.enum(['sealed', 'sequenced', 'included', 'final']),
  sealedAt: z.string(),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
})
/** In the order in which trust is built. */
export const changeStep = z.object({
  step: z.enum(['row', 'batch', 'receipt', 'block', 'mirror']),
  verdict: z.enum(['passed', 'failed', 'waiting']),
  title: z.string(),
  explanation: z.string(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  blockNumber: z.number().nullable(),
})

const seq = z.object({ seq: z.coerce.number().int().min(1) })

export const changeLogApi = defineApi('change-log', {
  status: operation({
    method: 'GET',
    path: '/v1/change-log/status',
    summary: '变更记录上链状态',
    permission: 'provenance.read',
    response: z.object({
      changes: z.number(),
      final: z.number(),
      waiting: z.number(),
      /** Of the oldest change that no batch holds. */
      oldestWaitingAt: z.string().nullable(),
      batches: z.number(),
      /** Error code of what keeps changes from being anchored. */
      trouble: z.string().nullable(),
    }),
  }),
  changes: operation({
    method: 'GET',
    path: '/v1/change-log/changes',
    summary: '变更记录',
    permission: 'provenance.read',
    query: pageQuery.extend({ personId: z.string().max(64).optional(), kind: changeKind.optional() }),
    response: pageOf(listedChange),
  }),
  batches: operation({
    method: 'GET',
    path: '/v1/change-log/batches',
    summary: '变更记录批次',
    permission: 'provenance.read',
    query: pageQuery,
    response: pageOf(changeBatch),
  }),
  verify: operation({
    method: 'POST',
    path: '/v1/change-log/changes/{seq}/verification',
    summary: '验证变更记录',
    permission: 'provenance.verify',
    params: seq,
    response: z.object({
      seq: z.number(),
      verdict: z.enum(['passed', 'failed', 'waiting']),
      steps: z.array(changeStep),
      checkedAt: z.string(),
    }),
  }),
  /** Self-contained (docs/reference/on-chain-structure.md §8); `npx jhc verify` checks it offline. */
  proof: operation({
    method: 'GET',
    path: '/v1/change-log/changes/{seq}/proof',
    summary: '下载变更证明',
    permission: 'provenance.read',
    params: seq,
    response: z.looseObject({ format: z.literal('jhc-change-proof/1') }),
  }),
  /** For the audit: every batch row and every anchored change against the chain. */
  checkRows: operation({
    method: 'GET',
    path: '/v1/change-log/row-checks',
    summary: '变更记录核对',
    permission: 'provenance.read',
    response: z.object({
      checked: z.number(),
      findings: z.array(z.object({ table: z.string(), key: z.string(), column: z.string(), problem: z.string() })),
    }),
  }),
})
