import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const name = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/)
const version = z.string().regex(/^[A-Za-z0-9.-]{1,32}$/)
const functionName = z.string().regex(/^[A-Za-z_]\w{0,99}$/)
const idempotencyKey = z.string().regex(/^[\x21-\x7E]{1,64}$/)
const contractWrite = z.object({
  idempotencyKey: z.string(),
  /** queued 已入队 · included 已上链 · final 已确认 · failed: the contract refused it. */
  state: z.enum(['queued', 'included', 'final', 'failed']),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
  failure: z.object({ code: z.string(), detail: z.string() }).nullable(),
})

export const contractsApi = defineApi('contracts', {
  list: operation({
    method: 'GET',
    path: '/v1/contracts',
    summary: '合约目录',
    permission: 'contracts.read',
    response: z.object({
      contracts: z.array(
        z.object({
          name: z.string(),
          zh: z.string().nullable(),
          version: z.string(),
          current: z.boolean(),
          address: z.string(),
          functions: z.array(
            z.object({ name: z.string(), signature: z.string(), kind: z.enum(['read', 'write', 'closed']) }),
          ),
          events: z.array(z.object({ name: z.string(), signature: z.string() })),
        }),
      ),
    }),
  }),
  read: operation({
    method: 'POST',
    path: '/v1/contracts/{name}/reads',
    summary: '合约只读调用',
    permission: 'contracts.read',
    params: z.object({ name }),
    /** Without `version`: the current one. Without `arguments`: none. */
    body: z.object({
      version: version.optional(),
      function: functionName,
      arguments: z.array(z.unknown()).max(32).default([]),
    }),
    response: z.object({ results: z.array(z.unknown()), blockNumber: z.number() }),
  }),
  write: operation({
    method: 'POST',
    path: '/v1/contracts/{name}/writes',
    summary: '提交已签名的合约动作',
    permission: 'contracts.submit',
    params: z.object({ name }),
    body: z.object({ idempotencyKey, function: functionName, arguments: z.array(z.unknown()).max(32) }),
    response: contractWrite,
  }),
  writeState: operation({
    method: 'GET',
    path: '/v1/contracts/writes/{idempotencyKey}',
    summary: '合约动作状态',
    permission: 'contracts.submit',
    params: z.object({ idempotencyKey }),
    response: contractWrite,
  }),
})
