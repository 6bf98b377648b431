import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'

const address = z.string().regex(/^0x[0-9a-f]{40}$/)

export const holderAccount = z.object({
  sourceId: z.string(),
  orgId: z.string(),
  account: address,
  announcedAt: z.string(),
  /** As the chain says. */
  admitted: z.boolean(),
  /** Whether the source's stream is this account's; false before its first batch. */
  writes: z.boolean(),
  /** Record versions under the holder's own roots. */
  anchored: z.number(),
})

export const holdersApi = defineApi('holders', {
  /** By the gateway itself, for its own source. Repeating is harmless and tells whether the account was admitted meanwhile. */
  announce: operation({
    method: 'POST',
    path: '/v1/chain/holders',
    summary: '登记医院链上账户',
    permission: 'holder.announce',
    body: z.object({ sourceId: z.string(), account: address }),
    response: z.object({ admitted: z.boolean(), contract: address }),
  }),
  list: operation({
    method: 'GET',
    path: '/v1/chain/holders',
    summary: '医院链上账户',
    permission: 'chain.read',
    response: z.object({ accounts: z.array(holderAccount) }),
  }),
  admit: operation({
    method: 'POST',
    path: '/v1/chain/holders/{sourceId}/admission',
    summary: '批准医院链上账户',
    permission: 'consortium.manage',
    params: z.object({ sourceId: z.string() }),
    /** The address that the administrator was shown and compared with the hospital. */
    body: z.object({ account: address }),
    response: z.object({ submitted: z.literal(true) }),
  }),
})
