import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const hex = z.string()
export const mirroredBlock = z.object({
  number: z.number(),
  hash: hex,
  parentHash: hex,
  timestamp: z.number(),
  transactions: z.number(),
  anchoredEntries: z.number(),
  final: z.boolean(),
})
export const mirroredTransaction = z.object({
  hash: hex,
  blockNumber: z.number(),
  index: z.number(),
  from: hex,
  to: hex.nullable(),
  status: z.enum(['success', 'reverted']),
  gasUsed: z.string(),
  inputBytes: z.number(),
  contractName: z.string().nullable(),
  method: z.string().nullable(),
})
export const anchoredBatch = z.object({
  batchId: hex,
  root: hex,
  entryCount: z.number(),
  source: z.string(),
  mode: z.enum(['plain', 'cipher']),
  modelVersion: z.string(),
  transactionHash: hex,
  blockNumber: z.number(),
  logIndex: z.number(),
  final: z.boolean(),
})

export const mirrorApi = defineApi('mirror', {
  status: operation({
    method: 'GET',
    path: '/v1/mirror/status',
    summary: '镜像状态',
    permission: 'mirror.read',
    response: z.object({
      state: z.enum(['following', 'catching-up', 'halted']),
      haltReason: z.string().nullable(),
      mirroredBlock: z.number(),
      chainHead: z.number(),
      lag: z.number(),
      lastBlockAt: z.string().nullable(),
      blocks: z.number(),
      transactions: z.number(),
      logs: z.number(),
      anchoredEntries: z.number(),
    }),
  }),
  blocks: operation({
    method: 'GET',
    path: '/v1/mirror/blocks',
    summary: '区块列表',
    permission: 'mirror.read',
    query: pageQuery,
    response: pageOf(mirroredBlock),
  }),
  block: operation({
    method: 'GET',
    path: '/v1/mirror/blocks/{number}',
    summary: '区块详情',
    permission: 'mirror.read',
    params: z.object({ number: z.coerce.number().int().min(0) }),
    response: mirroredBlock.extend({
      headerRlp: hex,
      transactionList: z.array(mirroredTransaction),
      batches: z.array(anchoredBatch),
    }),
  }),
  /** Anchored batches in chain order from a cursor on; the anchoring service follows it to move states forward. */
  batchesAfter: operation({
    method: 'GET',
    path: '/v1/mirror/batches',
    summary: '已上链批次',
    permission: 'mirror.read',
    query: z.object({
      afterBlock: z.coerce.number().int().min(-1),
      limit: z.coerce.number().int().min(1).max(2000).default(500),
    }),
    response: z.object({ batches: z.array(anchoredBatch), finalBlock: z.number(), mirroredBlock: z.number() }),
  }),
  batch: operation({
    method: 'GET',
    path: '/v1/mirror/batches/{batchId}',
    summary: '批次详情',
    permission: 'mirror.read',
    params: z.object({ batchId: hex }),
    response: anchoredBatch.extend({ blockHash: hex, blockTimestamp: z.number() }),
  }),
  /** Where record versions stand on chain, as decoded from call data. */
  entriesOfRecord: operation({
    method: 'GET',
    path: '/v1/mirror/records/{recordId}',
    summary: '链上索引条目',
    permission: 'mirror.read',
    params: z.object({ recordId: z.string() }),
    response: z.object({
      entries: z.array(
        z.object({
          recordId: z.string(),
          version: z.number(),
          fingerprint: z.string(),
          batchId: hex,
          position: z.number(),
          entry: z.string(),
          blockNumber: z.number(),
        }),
      ),
    }),
  }),
  /**
   * For verification: every row that the mirror holds of the blocks `from` … `to`, as stored, found by the block number of each
   * row itself (so that a row moved to another block shows there). Hashes and hex with `0x` exactly as the other operations give them.
   * `to - from` at most 200; a block that is not mirrored has no row in `blocks`.
   */
  rows: operation({
    method: 'GET',
    path: '/v1/mirror/rows',
    summary: '镜像行核对',
    permission: 'mirror.read',
    query: z.object({ from: z.coerce.number().int().min(0), to: z.coerce.number().int().min(0) }),
    response: z.object({
      blocks: z.array(
        z.object({
          number: z.number(),
          hash: hex,
          parentHash: hex,
          timestamp: z.number(),
          headerRlp: hex,
          transactions: z.number(),
          anchoredEntries: z.number(),
        }),
      ),
      transactions: z.array(
        z.object({
          hash: hex,
          blockNumber: z.number(),
          index: z.number(),
          from: hex,
          to: hex.nullable(),
          status: z.enum(['success', 'reverted']),
          gasUsed: z.string(),
          inputBytes: z.number(),
        }),
      ),
      logs: z.array(
        z.object({
          blockNumber: z.number(),
          transactionHash: hex,
          /** As `ChainLog.logIndex` of the driver. */
          logIndex: z.number(),
          address: hex,
          topics: z.array(hex),
          data: hex,
        }),
      ),
      batches: z.array(anchoredBatch),
      entries: z.array(
        z.object({
          blockNumber: z.number(),
          batchId: hex,
          position: z.number(),
          recordId: z.string(),
          version: z.number(),
          fingerprint: z.string(),
          entry: z.string(),
        }),
      ),
    }),
  }),
})
