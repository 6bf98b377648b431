import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const hex = z.string()
const address = z.string().regex(/^0x[0-9a-f]{40}$/)

export const decoded = z.object({
  name: z.string(),
  /** In Chinese, where there is a word for it. */
  zh: z.string().nullable(),
  signature: z.string(),
  arguments: z.array(
    z.object({
      name: z.string(),
      zh: z.string().nullable(),
      type: z.string(),
      value: z.string(),
      /** Length of a value that was cut for reading. */
      bytes: z.number().nullable(),
      /** What the bytes say where they are text. */
      text: z.string().nullable(),
    }),
  ),
})
export const listedTransaction = z.object({
  hash: hex,
  blockNumber: z.number(),
  index: z.number(),
  at: z.number(),
  from: hex,
  to: hex.nullable(),
  contractName: z.string().nullable(),
  method: z.string().nullable(),
  status: z.enum(['success', 'reverted']),
  gasUsed: z.string(),
  inputBytes: z.number(),
})
export const listedEvent = z.object({
  blockNumber: z.number(),
  logIndex: z.number(),
  transactionHash: hex,
  at: z.number(),
  address: hex,
  contractName: z.string().nullable(),
  topics: z.array(hex),
  data: hex,
  decoded: decoded.nullable(),
})
export const finding = z.object({
  kind: z.enum(['block', 'transaction', 'batch', 'contract', 'account', 'record', 'event']),
  /** What the page of that kind is opened by; an event's is its transaction's. */
  id: z.string(),
  label: z.string(),
})
const contract = z.object({
  name: z.string(),
  zh: z.string().nullable(),
  address: hex,
  /** Empty where it is not the district's own and only its ABI was added. */
  version: z.string(),
  deployedInBlock: z.number().nullable(),
})

export const explorerApi = defineApi('chain-explorer', {
  /** By block number or hash, transaction hash, batch id, contract name or address, account, record id, or what an event is about. */
  find: operation({
    method: 'GET',
    path: '/v1/explorer/find',
    summary: '链上搜索',
    permission: 'mirror.read',
    query: z.object({ text: z.string().trim().min(1).max(200) }),
    response: z.object({ findings: z.array(finding) }),
  }),
  transactions: operation({
    method: 'GET',
    path: '/v1/explorer/transactions',
    summary: '交易列表',
    permission: 'mirror.read',
    query: pageQuery.extend({ address: address.optional() }),
    response: pageOf(listedTransaction),
  }),
  transaction: operation({
    method: 'GET',
    path: '/v1/explorer/transactions/{hash}',
    summary: '交易详情',
    permission: 'mirror.read',
    params: z.object({ hash: z.string().regex(/^0x[0-9a-f]{64}$/) }),
    response: listedTransaction.extend({
      nonce: z.number(),
      contractAddress: hex.nullable(),
      final: z.boolean(),
      /** From the chain; null where the chain cannot be asked now. */
      call: z.object({ inputHead: hex, decoded: decoded.nullable(), matchesMirror: z.boolean() }).nullable(),
      events: z.array(listedEvent),
    }),
  }),
  events: operation({
    method: 'GET',
    path: '/v1/explorer/events',
    summary: '事件列表',
    permission: 'mirror.read',
    query: pageQuery.extend({ address: address.optional() }),
    response: pageOf(listedEvent),
  }),
  /** For whoever keeps rows made of events: in the chain's order, from a block on. To go on, ask from `lookedUpTo + 1`. */
  followEvents: operation({
    method: 'POST',
    path: '/v1/explorer/events/following',
    summary: '按区块顺序读取事件',
    permission: 'mirror.read',
    body: z.object({ fromBlock: z.number().int().min(0), addresses: z.array(address).min(1).max(50) }),
    response: z.object({
      events: z.array(listedEvent),
      /** Every event up to this block has been told; below `fromBlock` where there is no such block yet. */
      lookedUpTo: z.number(),
      /** Blocks up to here are not replaced any more. */
      finalBlock: z.number(),
    }),
  }),
  contracts: operation({
    method: 'GET',
    path: '/v1/explorer/contracts',
    summary: '合约列表',
    permission: 'mirror.read',
    response: z.object({ contracts: z.array(contract) }),
  }),
  contract: operation({
    method: 'GET',
    path: '/v1/explorer/contracts/{address}',
    summary: '合约详情',
    permission: 'mirror.read',
    params: z.object({ address }),
    response: contract.extend({
      functions: z.array(z.object({ signature: z.string(), writes: z.boolean() })),
      events: z.array(z.string()),
    }),
  }),
})
