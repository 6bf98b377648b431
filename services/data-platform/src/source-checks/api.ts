import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

/** Work that the centre has for an agent. The agent keeps an outbound connection only, so it asks (long poll) and answers. */
export const agentWork = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check-record'), workId: z.string(), recordId: z.string(), version: z.number() }),
  z.object({ kind: z.literal('run-collection'), workId: z.string(), runKind: z.enum(['incremental', 'reconcile']) }),
])

/** That a version is under a root that the holder anchored with its own account (docs/reference/on-chain-structure.md §11). */
export const ownAnchorEvidence = z.object({
  account: z.string().nullable(),
  fromSeq: z.number(),
  toSeq: z.number(),
  index: z.number(),
  path: z.array(z.string()),
  state: z.enum(['sealed', 'submitted', 'included', 'final']),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
})

/** What the holder of the original found when it read it again. Values stay there; only which fields differ leaves. */
export const sourceCheckResult = z.object({
  found: z.boolean(),
  /** Fingerprint recomputed from the original as it is now, with the salts of that version. */
  fingerprintNow: z.string().nullable(),
  fingerprintThen: z.string(),
  matches: z.boolean(),
  differences: z.array(
    z.object({
      element: z.string(),
      group: z.string(),
      occurrence: z.string(),
      change: z.enum(['changed', 'missing', 'added']),
      /** What was examined, where several results stand in one group (`葡萄糖`); a catalogue's name, never a result. */
      item: z.string().max(200).optional(),
    }),
  ),
  fieldCount: z.number(),
  checkedAt: z.string(),
  /** Absent where the holder has no chain account of its own; null where the version is not sealed yet. */
  ownAnchor: ownAnchorEvidence.nullable().optional(),
})

export const sourceChecksApi = defineApi('source-checks', {
  /** Waits until the agent has answered, at most 10 s; then `source-checks.agent-silent` (retryable). */
  check: operation({
    method: 'POST',
    path: '/v1/source-checks',
    summary: '到源核验',
    permission: 'provenance.verify',
    body: z.object({
      sourceId: z.string(),
      recordId: z.string(),
      version: z.number().int().min(1).max(2_147_483_647),
    }),
    response: sourceCheckResult,
  }),
  /** Asks the agent of a source to collect now; kept until the agent has taken it, also over a restart. */
  requestRun: operation({
    method: 'POST',
    path: '/v1/agents/{sourceId}/runs',
    summary: '请求前置机采集',
    permission: 'agent.request',
    params: z.object({ sourceId: z.string() }),
    body: z.object({ kind: z.enum(['incremental', 'reconcile']) }),
    response: z.object({ requestId: z.string() }),
  }),
  nextWork: operation({
    method: 'GET',
    path: '/v1/agents/{sourceId}/work',
    summary: '领取前置机任务',
    permission: 'agent.work',
    params: z.object({ sourceId: z.string() }),
    query: z.object({ waitSeconds: z.coerce.number().int().min(0).max(25).default(20) }),
    response: z.object({ work: z.array(agentWork) }),
  }),
  answer: operation({
    method: 'POST',
    path: '/v1/agents/{sourceId}/work/{workId}/answer',
    summary: '回报前置机任务',
    permission: 'agent.work',
    params: z.object({ sourceId: z.string(), workId: z.string() }),
    body: z.object({
      check: sourceCheckResult.nullable(),
      /** Error code where the agent could not check (source down, version unknown). */
      failure: z.string().max(100).optional(),
    }),
    response: z.object({ done: z.literal(true) }),
  }),
})
