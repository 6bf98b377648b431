import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const hex32 = z.string().regex(/^[0-9a-f]{64}$/)
const idempotencyKey = z.string().regex(/^[\x21-\x7E]{1,128}$/)
/** queued 已入队: durable at the gateway · included 已上链: in a block · final 已确认: cannot be replaced any more. */
export const anchorState = z.enum(['queued', 'included', 'final'])

export const anchorItem = z.object({
  /** The caller's own, opaque number of the thing; an identity or telephone number is refused. */
  businessId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/),
  /** SM3 of the content, lower-case hex. */
  digest: hex32,
  type: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
  /** Salted commitments of the caller's, by name; the salts stay with the caller. */
  commitments: z.record(z.string().regex(/^[a-z][A-Za-z0-9-]{0,31}$/), hex32).optional(),
})

export const anchor = z.object({
  anchorId: z.string(),
  orgId: z.string(),
  businessId: z.string(),
  digest: z.string(),
  type: z.string(),
  state: anchorState,
  receivedAt: z.string(),
  batchId: z.string().nullable(),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
})
export const anchorReceipt = z.object({
  receiptId: z.string(),
  idempotencyKey: z.string(),
  receivedAt: z.string(),
  /** In the order in which they were handed in. */
  anchors: z.array(anchor),
})

const anchorProof = z.object({
  format: z.literal('jhc-anchor-proof/1'),
  digest: z.string(),
  /** Opens the entry's commitment to the business id; only for the organisation whose it is. */
  business: z.object({ businessId: z.string(), salt: z.string() }).nullable(),
  /** `jhc-inclusion-proof/1`, see docs/reference/on-chain-structure.md §5. */
  inclusion: z.record(z.string(), z.unknown()),
})

export const anchorsApi = defineApi('anchors', {
  /** Durable before it answers. The same key returns the first receipt; the same key with other items is refused. */
  submit: operation({
    method: 'POST',
    path: '/v1/anchors',
    summary: '提交存证',
    permission: 'anchors.submit',
    body: z.object({ idempotencyKey, items: z.array(anchorItem).min(1).max(500) }),
    response: anchorReceipt,
  }),
  receipt: operation({
    method: 'GET',
    path: '/v1/anchors/receipts/{idempotencyKey}',
    summary: '存证回执',
    permission: 'anchors.read',
    params: z.object({ idempotencyKey }),
    response: anchorReceipt,
  }),
  /** The caller's organisation's, newest first; the district's users see all. */
  list: operation({
    method: 'GET',
    path: '/v1/anchors',
    summary: '查询存证',
    permission: 'anchors.read',
    query: pageQuery.extend({
      businessId: z.string().max(64).optional(),
      type: z.string().max(32).optional(),
      orgId: z.string().max(64).optional(),
    }),
    response: pageOf(anchor),
  }),
  show: operation({
    method: 'GET',
    path: '/v1/anchors/{anchorId}',
    summary: '存证详情',
    permission: 'anchors.read',
    params: z.object({ anchorId: z.string() }),
    response: anchor,
  }),
  proof: operation({
    method: 'GET',
    path: '/v1/anchors/{anchorId}/proof',
    summary: '存证证明',
    permission: 'anchors.read',
    params: z.object({ anchorId: z.string() }),
    response: anchorProof,
  }),
  /** For anybody's digest: was it anchored, by whom, when. Content is hashed by the asker: it does not leave his system. */
  verify: operation({
    method: 'GET',
    path: '/v1/anchors/verification/{digest}',
    summary: '验证存证',
    permission: 'anchors.read',
    params: z.object({ digest: hex32 }),
    response: z.object({
      digest: z.string(),
      anchored: z.boolean(),
      /** In the order of arrival, at most ten. */
      anchors: z.array(
        z.object({
          orgId: z.string(),
          type: z.string(),
          state: anchorState,
          receivedAt: z.string(),
          blockNumber: z.number().nullable(),
          blockTimestamp: z.number().nullable(),
          proof: anchorProof.nullable(),
        }),
      ),
    }),
  }),
})
