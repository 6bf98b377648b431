import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { subjectOperations } from './subjects-api.ts'

/** Lower case with `0x`. */
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

export const contractAbi = z.object({
  address: hex,
  name: z.string(),
  origin: z.enum(['built-in', 'uploaded']),
  addedAt: z.string(),
  /** How many of the blocks that were there before it are decoded by now, of how many. */
  decodedBlocks: z.number(),
  olderBlocks: z.number(),
})
const address = z.string().regex(/^0x[0-9a-f]{40}$/)

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
      /** The last look for gaps; null before the first has ended. */
      gapCheck: z
        .object({
          checkedAt: z.string(),
          blocks: z.number(),
          found: z.number(),
          /** The first twenty. */
          problems: z.array(
            z.object({
              block: z.number(),
              problem: z.enum(['missing', 'parent-differs', 'transactions-differ', 'entries-differ', 'beyond-cursor']),
            }),
          ),
        })
        .nullable(),
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
  ...subjectOperations,
  /** By which contract's ABI events are decoded, and how far older blocks are. */
  abis: operation({
    method: 'GET',
    path: '/v1/mirror/abis',
    summary: '合约接口列表',
    permission: 'mirror.read',
    response: z.object({ abis: z.array(contractAbi) }),
  }),
  /** For a contract that is not the district's own. Replaces one that was added before; older blocks are decoded in the background. */
  addAbi: operation({
    method: 'POST',
    path: '/v1/mirror/abis',
    summary: '添加合约接口',
    permission: 'mirror.manage',
    body: z.object({
      address,
      name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/),
      /** JSON: a list of items, or a compiler's output with it as `abi`. */
      abi: z
        .string()
        .min(2)
        .max(512 * 1024),
    }),
    response: contractAbi,
  }),
  /** With what was decoded by it. */
  removeAbi: operation({
    method: 'DELETE',
    path: '/v1/mirror/abis/{address}',
    summary: '删除合约接口',
    permission: 'mirror.manage',
    params: z.object({ address }),
    response: z.object({ removed: z.literal(true) }),
  }),
  /** For verification: all rows of the blocks `from` … `to` as stored, by table and column, each table at most 20 000, and the cursor. */
  rows: operation({
    method: 'GET',
    path: '/v1/mirror/rows',
    summary: '镜像行核对',
    permission: 'mirror.read',
    query: z.object({ from: z.coerce.number().int(), to: z.coerce.number().int() }),
    response: z.object({
      tables: z.record(
        z.enum(['block', 'transaction', 'log', 'batch', 'entry', 'cursor']),
        z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
      ),
    }),
  }),
})
