import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { hex, id } from './terms-api.ts'

export const historyEvent = z.object({
  blockNumber: z.number(),
  logIndex: z.number(),
  at: z.string(),
  transactionHash: hex,
  contract: z.enum(['Organisations', 'Consortium']),
  /** The contract's event, e.g. `MembershipChanged`. */
  event: z.string(),
  /** Organisations, nodes and consortia that it is about, with names where known. */
  subjects: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  /** The other arguments as text. */
  details: z.record(z.string(), z.string()),
})

export const historyOperations = {
  history: operation({
    method: 'GET',
    path: '/v1/consortium/history',
    summary: '联盟变更历史',
    permission: 'consortium.read',
    /** `subjectId`: an organisation, node or consortium. Latest first. */
    query: pageQuery.extend({ subjectId: id.optional() }),
    response: pageOf(historyEvent),
  }),
  /** The event's receipt with its path to the block header, straight from the chain and checked here. */
  proveEvent: operation({
    method: 'GET',
    path: '/v1/consortium/history/{blockNumber}/{logIndex}/proof',
    summary: '变更的链上证明',
    permission: 'consortium.read',
    params: z.object({
      blockNumber: z.coerce.number().int().min(0),
      logIndex: z.coerce.number().int().min(0).max(2_147_483_647),
    }),
    response: z.object({
      format: z.literal('jhc-event-proof/1'),
      /** Does the receipt lead to the header, and hold exactly this event? */
      verified: z.boolean(),
      contract: hex,
      topics: z.array(hex),
      data: hex,
      blockNumber: z.number(),
      blockHash: hex,
      headerRlp: hex,
      transactionIndex: z.number(),
      transactionHash: hex,
      receiptNodes: z.array(hex),
    }),
  }),
}
