import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { dispute, explanation, grantKind, grantState, grantView, hexBytesText } from './terms-api.ts'

const word = z.string().regex(/^0x[0-9a-f]{64}$/)
const signature = z.string().regex(/^[0-9a-f]{128}$/)
const grantParams = z.object({ grantId: word })

/** Of the resident who is logged in (for a child: of the child, by the guardian's key). */
export const grantOperations = {
  /** The next number for signed terms; larger than any that the chain or the queue knows. */
  nextNonce: operation({
    method: 'GET',
    path: '/v1/consent/mine/nonce',
    summary: '下一个授权序号',
    permission: 'consent.sign',
    response: z.object({ residentId: word, nonce: z.number() }),
  }),
  /** Durable before it answers; same bytes, same answer. `requestId`: the doctor's request that this answers. */
  grant: operation({
    method: 'POST',
    path: '/v1/consent/mine',
    summary: '授权',
    permission: 'consent.sign',
    body: z.object({ signed: hexBytesText, signature, requestId: word.optional() }),
    response: grantView,
  }),
  change: operation({
    method: 'POST',
    path: '/v1/consent/mine/{grantId}/changes',
    summary: '变更授权',
    permission: 'consent.sign',
    params: grantParams,
    body: z.object({ signed: hexBytesText, signature }),
    response: grantView,
  }),
  withdraw: operation({
    method: 'POST',
    path: '/v1/consent/mine/{grantId}/withdrawal',
    summary: '撤回授权',
    permission: 'consent.sign',
    params: grantParams,
    body: z.object({ nonce: z.number().int().min(0), signature }),
    response: grantView,
  }),
  mine: operation({
    method: 'GET',
    path: '/v1/consent/mine',
    summary: '我的授权',
    permission: 'consent.sign',
    query: pageQuery.extend({ kind: grantKind.optional(), state: grantState.optional() }),
    response: pageOf(grantView),
  }),
  explain: operation({
    method: 'GET',
    path: '/v1/consent/mine/explanation',
    summary: '谁能看到我的档案',
    permission: 'consent.sign',
    query: z.object({ recordType: z.string().max(32).optional() }),
    response: explanation,
  }),
  /** 拒绝规则: whoever is blocked sees nothing, whatever was granted (deny wins). */
  block: operation({
    method: 'POST',
    path: '/v1/consent/mine/blocks',
    summary: '拒绝某人或某机构',
    permission: 'consent.sign',
    body: z.object({ kind: z.enum(['person', 'organisation']), id: z.string().max(66) }),
    response: z.object({ blockId: z.string() }),
  }),
  unblock: operation({
    method: 'DELETE',
    path: '/v1/consent/mine/blocks/{blockId}',
    summary: '解除拒绝',
    permission: 'consent.sign',
    params: z.object({ blockId: z.string() }),
    response: z.object({ done: z.literal(true) }),
  }),
  /** Of a grant that another made in the resident's name (paper, emergency). */
  openDispute: operation({
    method: 'POST',
    path: '/v1/consent/mine/{grantId}/disputes',
    summary: '对授权提出异议',
    permission: 'consent.sign',
    params: grantParams,
    body: z.object({ reason: z.string().trim().min(2).max(500) }),
    response: dispute,
  }),
  /**
   * By services, within another act of the resident (a link, a colleague's share): the bytes say whose grant it is, the key's signature that
   * it is hers. Durable before it answers; same bytes, same answer. What can never be taken is refused with an error that is not retryable.
   */
  bring: operation({
    method: 'POST',
    path: '/v1/consent/brought',
    summary: '代递已签授权',
    permission: 'consent.bring',
    body: z.object({ signed: hexBytesText, signature }),
    response: grantView,
  }),
  /** Of a grant that is on its way to the chain, too. */
  bringWithdrawal: operation({
    method: 'POST',
    path: '/v1/consent/brought/{grantId}/withdrawal',
    summary: '代递已签撤回',
    permission: 'consent.bring',
    params: grantParams,
    body: z.object({ nonce: z.number().int().min(0), signature }),
    response: grantView,
  }),
}
