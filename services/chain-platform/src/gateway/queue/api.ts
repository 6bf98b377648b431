import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { chainNode } from '../api.ts'

const hex = z.string()

export const queuedSubmission = z.object({
  idempotencyKey: z.string(),
  state: z.enum(['queued', 'sent', 'included', 'final', 'failed']),
  contract: z.string(),
  account: hex,
  nonce: z.number().nullable(),
  transactionHash: hex,
  bytes: z.number(),
  createdAt: z.string(),
  blockNumber: z.number().nullable(),
  gasUsed: z.string().nullable(),
  failure: z.object({ code: z.string(), detail: z.string() }).nullable(),
})

export const chainQueueApi = defineApi('chain-queue', {
  overview: operation({
    method: 'GET',
    path: '/v1/chain/queue',
    summary: '上链队列概况',
    permission: 'chain.read',
    response: z.object({
      waiting: z.number(),
      failed: z.number(),
      oldestWaitingAt: z.string().nullable(),
      head: z.object({ number: z.number(), timestamp: z.number() }),
      nodes: z.array(chainNode),
      accounts: z.array(
        z.object({
          address: hex,
          /** The number that the next submission gets. */
          nextNonce: z.number(),
          /** The last number that the node has taken; -1 for none. */
          sentNonce: z.number(),
          waiting: z.number(),
          /** The process that sends for the account: machine/process/mark. Null before the first; not active: it went without a word. */
          writer: z.object({ process: z.string(), since: z.string(), active: z.boolean() }).nullable(),
        }),
      ),
    }),
  }),
  submissions: operation({
    method: 'GET',
    path: '/v1/chain/queue/submissions',
    summary: '上链队列',
    permission: 'chain.read',
    /** `waiting` in the order of sending, the others newest first. */
    query: pageQuery.extend({ state: z.enum(['waiting', 'included', 'failed']).default('waiting') }),
    response: pageOf(queuedSubmission),
  }),
})
