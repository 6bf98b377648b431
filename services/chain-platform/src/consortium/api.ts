import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { historyOperations } from './history-api.ts'
import { keyOperations } from './keys-api.ts'
import { memberOperations } from './members-api.ts'
import { nodeOperations } from './nodes-api.ts'
import { organisationOperations } from './organisations-api.ts'
import { signingOperations } from './signing-api.ts'
import { hex } from './terms-api.ts'
import { voteOperations } from './votes-api.ts'

export const consortiumApi = defineApi('consortium', {
  overview: operation({
    method: 'GET',
    path: '/v1/consortium/overview',
    summary: '联盟概况',
    permission: 'consortium.read',
    response: z.object({
      organisations: z.number(),
      nodes: z.number(),
      consortia: z.number(),
      openProposals: z.number(),
      contracts: z.object({ organisations: hex, consortium: hex }),
      /** The caller's organisation; null where it is not on the chain. */
      own: z.object({ orgId: z.string(), name: z.string(), keyHeldHere: z.boolean() }).nullable(),
    }),
  }),
  ...organisationOperations,
  ...nodeOperations,
  ...keyOperations,
  ...memberOperations,
  ...voteOperations,
  ...signingOperations,
  ...historyOperations,
})
