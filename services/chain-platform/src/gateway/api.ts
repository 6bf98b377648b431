import { defineApi, operation } from '@jhc/kit/api.ts'
import { hexBytes } from '@jhc/kit/hex-bytes.ts'
import { z } from 'zod'

const hex = z.string().regex(/^0x[0-9a-f]*$/)
/** One node of a chain of several, as this process sees it. */
export const chainNode = z.object({
  /** Host and port; no credentials. */
  name: z.string(),
  state: z.enum(['well', 'lagging', 'unreachable', 'doubted', 'foreign']),
  head: z.number().nullable(),
  lag: z.number().nullable(),
  latencyMs: z.number(),
  sendsHere: z.boolean(),
})
export const submissionState = z.enum(['queued', 'sent', 'included', 'final', 'failed'])
export const submission = z.object({
  idempotencyKey: z.string(),
  state: submissionState,
  transactionHash: hex.nullable(),
  blockNumber: z.number().nullable(),
  gasUsed: z.string().nullable(),
  failure: z.object({ code: z.string(), retryable: z.boolean(), detail: z.string() }).nullable(),
})

export const chainGatewayApi = defineApi('chain-gateway', {
  /** Durable before it answers. The same key returns the first submission, whatever else the repeat says. Pushes back with `chain-gateway.busy` (retryable) when too much is waiting. */
  submit: operation({
    method: 'POST',
    path: '/v1/chain/submissions',
    summary: '提交交易',
    permission: 'chain.submit',
    bodyLimit: 32 * 1024 * 1024,
    body: z.object({
      transactions: z
        .array(
          z.object({
            idempotencyKey: z.string().min(1).max(128),
            contract: z.string(),
            data: hexBytes,
            gas: z.number().int().positive(),
          }),
        )
        .min(1)
        .max(256),
    }),
    response: z.object({ submissions: z.array(submission) }),
  }),
  submissions: operation({
    method: 'POST',
    path: '/v1/chain/submissions/lookup',
    summary: '交易状态',
    permission: 'chain.read',
    body: z.object({ idempotencyKeys: z.array(z.string()).max(1000) }),
    response: z.object({ submissions: z.array(submission) }),
  }),
  /** Contracts by name, each with every version; of one name the current version comes first. */
  contracts: operation({
    method: 'GET',
    path: '/v1/chain/contracts',
    summary: '合约目录',
    permission: 'chain.read',
    response: z.object({
      contracts: z.array(
        z.object({
          name: z.string(),
          address: hex,
          version: z.string(),
          /** 1 for the first; the largest is the current one. */
          ordinal: z.number(),
          codeHash: hex.nullable(),
          deployedInBlock: z.number(),
        }),
      ),
    }),
  }),
  /** `contract` is a name, or `name@version` for an earlier version. */
  call: operation({
    method: 'POST',
    path: '/v1/chain/calls',
    summary: '合约只读调用',
    permission: 'chain.read',
    body: z.object({
      contract: z.string(),
      data: hex,
      /** As the gateway's own account would run it: rehearses a submission. */
      asGateway: z.boolean().optional(),
    }),
    response: z.object({ data: hex, blockNumber: z.number() }),
  }),
  /** Receipt with its trie path and block header, straight from the chain (not from the mirror). */
  receiptProof: operation({
    method: 'GET',
    path: '/v1/chain/transactions/{transactionHash}/receipt-proof',
    summary: '交易回执证明',
    permission: 'chain.read',
    params: z.object({ transactionHash: hex }),
    response: z.object({
      blockNumber: z.number(),
      blockHash: hex,
      headerRlp: hex,
      transactionIndex: z.number(),
      transactionHash: hex,
      nodes: z.array(hex),
      input: hex,
      head: z.object({ number: z.number(), hash: hex }),
    }),
  }),
  /** For verification: blocks as the chain itself holds them, with call data; ends early after some megabytes. */
  blocks: operation({
    method: 'GET',
    path: '/v1/chain/blocks',
    summary: '链上区块原文',
    permission: 'chain.read',
    query: z.object({
      from: z.coerce.number().int().min(0),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
    response: z.object({
      head: z.object({ number: z.number(), hash: hex }),
      blocks: z.array(
        z.object({
          number: z.number(),
          hash: hex,
          parentHash: hex,
          timestamp: z.number(),
          headerRlp: hex,
          transactions: z.array(
            z.object({
              hash: hex,
              index: z.number(),
              from: hex,
              to: hex.nullable(),
              nonce: z.number(),
              input: hex,
              status: z.enum(['success', 'reverted']),
              gasUsed: z.string(),
              contractAddress: hex.nullable(),
              logs: z.array(z.object({ address: hex, topics: z.array(hex), data: hex, logIndex: z.number() })),
            }),
          ),
        }),
      ),
    }),
  }),
  status: operation({
    method: 'GET',
    path: '/v1/chain/status',
    summary: '链状态',
    permission: 'chain.read',
    response: z.object({
      driver: z.string(),
      genesisHash: hex,
      head: z.object({ number: z.number(), hash: hex, timestamp: z.number() }),
      waiting: z.number(),
      oldestWaitingAt: z.string().nullable(),
      confirmations: z.number(),
      /** Whether the chain's nodes hand out what an offline proof needs. */
      receiptProofs: z.boolean(),
      /** By what block hashes are made. */
      headerHash: z.enum(['keccak256', 'sm3', 'sha256']),
      /** Empty where the driver knows one only, or keeps the choice to itself. */
      nodes: z.array(chainNode),
    }),
  }),
})
