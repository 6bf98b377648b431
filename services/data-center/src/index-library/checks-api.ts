import { operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

/** For verification: the rows as they are now. */
export const checkOperations = {
  /** For verification: the rows of a lane with every column that the index shows, beside the bytes that were anchored. */
  rows: operation({
    method: 'GET',
    path: '/v1/index/lanes/{laneId}/rows',
    summary: '索引行核对',
    permission: 'index.read',
    params: z.object({ laneId: z.string() }),
    query: z.object({
      afterSeq: z.coerce.number().int().min(0),
      limit: z.coerce.number().int().min(1).max(5000),
      recordId: z.string().optional(),
    }),
    response: z.object({
      rows: z.array(
        z.object({
          seq: z.number(),
          recordId: z.string(),
          version: z.number(),
          kind: z.string(),
          orgId: z.string(),
          recordType: z.string(),
          day: z.string(),
          grade: z.number(),
          fingerprint: z.string(),
          registrationId: z.string(),
          encounterRef: z.string(),
          collectedAt: z.string(),
          receivedAt: z.string(),
          masterSalt: z.string(),
          personIdThen: z.string(),
          /** Of the row that holds the bytes. */
          bytesOrgId: z.string(),
          /** Does the stored code over the entry hold? It guards an entry until the chain does. */
          mac: z.enum(['holds', 'differs', 'missing', 'no-key']),
          entry: z.string(),
          batchId: z.string().nullable(),
          batchFromSeq: z.number().nullable(),
          batchToSeq: z.number().nullable(),
          batchState: z.string().nullable(),
          transactionHash: z.string().nullable(),
          blockNumber: z.number().nullable(),
        }),
      ),
    }),
  }),
  /** For verification: which batch covers which numbers of a lane. */
  laneBatches: operation({
    method: 'GET',
    path: '/v1/index/lanes/{laneId}/batches',
    summary: '队列批次核对',
    permission: 'index.read',
    params: z.object({ laneId: z.string() }),
    query: z.object({ afterSeq: z.coerce.number().int().min(0), limit: z.coerce.number().int().min(1).max(5000) }),
    response: z.object({
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
  }),
  /** For verification: rows that belong to no lane, no entry or no successor. */
  strays: operation({
    method: 'GET',
    path: '/v1/index/strays',
    summary: '游离行核对',
    permission: 'index.read',
    response: z.object({ strays: z.array(z.object({ table: z.string(), key: z.string(), problem: z.string() })) }),
  }),
  /** For verification: rows that no batch covers, against their codes, their numbers and the rows that they follow from. */
  checkRows: operation({
    method: 'GET',
    path: '/v1/index/row-checks',
    summary: '索引附属行核对',
    permission: 'index.read',
    response: z.object({
      checked: z.number(),
      findings: z.array(z.object({ table: z.string(), key: z.string(), column: z.string(), problem: z.string() })),
      /** The first 1000 are told. */
      total: z.number(),
    }),
  }),
}
