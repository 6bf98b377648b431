import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { anchorMode } from './terms-api.ts'

/** For the anchoring service. A lane is (source, mode). */
export const laneOperations = {
  lanes: operation({
    method: 'GET',
    path: '/v1/index/lanes',
    summary: '上链队列',
    permission: 'index.read',
    response: z.object({
      lanes: z.array(
        z.object({
          laneId: z.string(),
          sourceId: z.string(),
          sourceName: z.string(),
          mode: anchorMode,
          lastSeq: z.number(),
          sequencedSeq: z.number(),
          includedSeq: z.number(),
          finalSeq: z.number(),
          oldestWaitingAt: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** For the anchoring service: entries of one lane that follow `afterSeq`, in order, as canonical bytes. A lane is (source, mode). */
  readLane: operation({
    method: 'GET',
    path: '/v1/index/lanes/{laneId}/entries',
    summary: '读取待上链索引',
    permission: 'anchoring.work',
    params: z.object({ laneId: z.string() }),
    query: z.object({ afterSeq: z.coerce.number().int().min(0), limit: z.coerce.number().int().min(1).max(5000) }),
    response: z.object({
      /** Number of the first one; the others follow without a gap. */
      firstSeq: z.number(),
      /** Their canonical texts, a line feed between them (canonical form escapes it): thousands of texts cost less as one. */
      entries: z.string(),
      /** When they were received: each holds from its number on. */
      received: z.array(z.object({ fromSeq: z.number(), at: z.string() })),
      /** Those that replace an earlier version, and its fingerprint. */
      corrections: z.array(z.object({ seq: z.number(), previousFingerprint: z.string() })),
    }),
  }),
  /** Moves a lane's marks forward (never back) and notes which batch covers (fromSeq, toSeq]; repeating is harmless. */
  advanceLane: operation({
    method: 'POST',
    path: '/v1/index/lanes/{laneId}/advance',
    summary: '更新上链状态',
    permission: 'anchoring.work',
    params: z.object({ laneId: z.string() }),
    body: z.object({
      batches: z.array(
        z.object({
          batchId: z.string(),
          fromSeq: z.number(),
          toSeq: z.number(),
          state: z.enum(['sequenced', 'included', 'final']),
          transactionHash: z.string().nullable(),
          blockNumber: z.number().nullable(),
        }),
      ),
    }),
    response: z.object({ done: z.literal(true) }),
  }),
}
