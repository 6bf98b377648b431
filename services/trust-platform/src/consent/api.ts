import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { grantOperations } from './grants-api.ts'
import { templateOperations } from './templates-api.ts'
import { consentCheck, consentQuery, dispute, grantView, hexBytesText } from './terms-api.ts'

export {
  consentCheck,
  consentQuery,
  dispute,
  explanation,
  type Grant,
  grantState,
  grantView,
  hexBytesText,
  template,
} from './terms-api.ts'

const grantParams = z.object({ grantId: z.string().regex(/^0x[0-9a-f]{64}$/) })

export const consentApi = defineApi('consent', {
  ...templateOperations,
  ...grantOperations,
  /** 授权验证 (19): from the mirror, in milliseconds; the holder asks the chain itself before anything leaves. */
  check: operation({
    method: 'POST',
    path: '/v1/consent/checks',
    summary: '授权验证',
    permission: 'consent.check',
    body: consentQuery,
    response: consentCheck,
  }),
  /**
   * Emergency (for the signing doctor, a day at most) and paper (own hospital's records), where the district switched them on. Signed by the
   * doctor and by the hospital; the resident is told at once and may withdraw or dispute.
   */
  grantWithoutResident: operation({
    method: 'POST',
    path: '/v1/consent/without-resident',
    summary: '登记急救或纸质授权',
    permission: 'retrieval.ask',
    body: z.object({
      signed: hexBytesText,
      signature: z.string().regex(/^[0-9a-f]{128}$/),
      /** Absent where the platform keeps the organisation's key. */
      organisationSignature: z
        .string()
        .regex(/^[0-9a-f]{128}$/)
        .optional(),
      reason: z.string().trim().min(2).max(500),
      requestId: z
        .string()
        .regex(/^0x[0-9a-f]{64}$/)
        .optional(),
    }),
    response: grantView,
  }),
  /** For people of the centre: who granted what to whom; residents masked. */
  list: operation({
    method: 'GET',
    path: '/v1/consent/grants',
    summary: '授权总览',
    permission: 'consent.read',
    query: pageQuery.extend({
      kind: z.string().max(32).optional(),
      state: z.string().max(32).optional(),
      residentId: z.string().max(66).optional(),
      granteeId: z.string().max(66).optional(),
      orgId: z.string().max(64).optional(),
    }),
    response: pageOf(grantView),
  }),
  get: operation({
    method: 'GET',
    path: '/v1/consent/grants/{grantId}',
    summary: '授权详情',
    permission: 'consent.read',
    params: grantParams,
    response: grantView.extend({
      /** The text that the resident saw. */
      text: z.string(),
      signed: z.string(),
      signature: z.string(),
      publicKey: z.string().nullable(),
    }),
  }),
  overview: operation({
    method: 'GET',
    path: '/v1/consent/overview',
    summary: '授权统计',
    permission: 'consent.read',
    response: z.object({
      inForce: z.number(),
      today: z.number(),
      withdrawnToday: z.number(),
      byKind: z.array(z.object({ kind: z.string(), grants: z.number() })),
      byDay: z.array(z.object({ day: z.string(), granted: z.number(), withdrawn: z.number() })),
      openDisputes: z.number(),
    }),
  }),
  disputes: operation({
    method: 'GET',
    path: '/v1/consent/disputes',
    summary: '授权争议',
    permission: 'consent.read',
    query: pageQuery.extend({ state: z.enum(['open', 'closed']).optional() }),
    response: pageOf(dispute),
  }),
  closeDispute: operation({
    method: 'POST',
    path: '/v1/consent/disputes/{disputeId}/outcome',
    summary: '处理授权争议',
    permission: 'consent.manage',
    params: z.object({ disputeId: z.string() }),
    body: z.object({ outcome: z.string().trim().min(2).max(500) }),
    response: dispute,
  }),
  /** Emergency and paper grants exist only while the district switches them on; on chain, by the district's administrator. */
  setSwitches: operation({
    method: 'PUT',
    path: '/v1/consent/switches',
    summary: '急救与纸质授权开关',
    permission: 'consent.switch',
    body: z.object({ emergency: z.boolean(), paper: z.boolean() }),
    response: z.object({ emergency: z.boolean(), paper: z.boolean() }),
  }),
})
