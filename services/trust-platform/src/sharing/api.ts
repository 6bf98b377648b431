import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const word = z.string().regex(/^0x[0-9a-f]{64}$/)
const signature = z.string().regex(/^[0-9a-f]{128}$/)

export const linkShare = z.object({
  linkId: z.string(),
  /** Who shared: for a child, the child. */
  residentId: word,
  title: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  maxViews: z.number(),
  views: z.number(),
  /** `failed`: the chain did not take the grant, so that nobody can open it. */
  state: z.enum(['open', 'expired', 'used-up', 'withdrawn', 'failed']),
  records: z.number(),
  grantId: word,
  /** The last fifty. */
  opened: z.array(z.object({ at: z.string(), name: z.string(), orgName: z.string() })),
})

/** Somebody opened a link: belongs among the accesses (足迹). */
export const linkOpening = z.object({
  openingId: z.string(),
  linkId: z.string(),
  grantId: word,
  residentId: word,
  at: z.string(),
  openerId: word,
  name: z.string(),
  orgName: z.string(),
  records: z.number(),
})
export const colleagueShareState = z.enum(['awaiting-consent', 'granted', 'declined', 'expired'])

export const sharingApi = defineApi('sharing', {
  /**
   * A link whose content only the key in its fragment opens; the platform holds the sealed text. The grant is signed like any other and
   * withdrawn like any other: kind and mode `link`, purpose `link-view`, to the project `linkGrantee(linkId)` (libs/record/src/consent/link.ts),
   * at once, for at most 90 days. The same bytes again are the same link.
   */
  createLink: operation({
    method: 'POST',
    path: '/v1/sharing/links',
    summary: '创建加密分享链接',
    permission: 'consent.sign',
    bodyLimit: 4 * 1024 * 1024,
    body: z.object({
      linkId: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
      title: z.string().trim().min(1).max(60),
      sealed: z.string().max(3_500_000),
      records: z.number().int().min(1),
      maxViews: z.number().int().min(1).max(100),
      signed: z.string(),
      signature,
    }),
    response: linkShare,
  }),
  links: operation({
    method: 'GET',
    path: '/v1/sharing/links',
    summary: '我的分享链接',
    permission: 'consent.sign',
    query: pageQuery,
    response: pageOf(linkShare),
  }),
  withdrawLink: operation({
    method: 'POST',
    path: '/v1/sharing/links/{linkId}/withdrawal',
    summary: '撤回分享链接',
    permission: 'consent.sign',
    params: z.object({ linkId: z.string() }),
    body: z.object({ nonce: z.number().int().min(0), signature }),
    response: linkShare,
  }),
  /**
   * By whoever is logged in and signs `linkOpeningBytes(linkId, atSeconds)` with the own key; counts as a view and tells the resident. Owners may
   * look at their own, uncounted.
   */
  openLink: operation({
    method: 'POST',
    path: '/v1/sharing/links/{linkId}/opening',
    summary: '打开分享链接',
    permission: 'sharing.open',
    params: z.object({ linkId: z.string() }),
    body: z.object({ atSeconds: z.number().int(), signature }),
    response: z.object({ title: z.string(), sealed: z.string(), expiresAt: z.string(), viewsLeft: z.number() }),
  }),
  /** 足迹: who opened a link of whoever is logged in, newest first. */
  openings: operation({
    method: 'GET',
    path: '/v1/sharing/openings',
    summary: '谁打开过我的分享',
    permission: 'consent.sign',
    query: pageQuery,
    response: pageOf(linkOpening),
  }),
  /** For provenance: what of a resident's was shared and opened. No titles, no notes. */
  ofResident: operation({
    method: 'GET',
    path: '/v1/sharing/residents/{residentId}',
    summary: '居民的分享',
    permission: 'sharing.read',
    params: z.object({ residentId: word }),
    /** `linkId`: openings of that link alone. */
    query: pageQuery.extend({ linkId: z.string().max(40).optional() }),
    response: z.object({
      links: pageOf(linkShare.omit({ title: true, opened: true })),
      openings: pageOf(linkOpening),
    }),
  }),
  /** 分享患者健康档案 (49): asks the patient to let a colleague see the own hospital's records. */
  shareWithColleague: operation({
    method: 'POST',
    path: '/v1/sharing/colleagues',
    summary: '分享给同行',
    permission: 'retrieval.ask',
    body: z.object({
      residentId: word,
      colleagueId: word,
      recordTypes: z.array(z.string()).min(1),
      dataFrom: z.string(),
      dataTo: z.string(),
      days: z.number().int().min(1).max(90),
      note: z.string().trim().max(300),
    }),
    response: z.object({ shareId: z.string() }),
  }),
  colleagueShares: operation({
    method: 'GET',
    path: '/v1/sharing/colleagues',
    summary: '同行分享',
    permission: 'retrieval.ask',
    query: pageQuery.extend({ direction: z.enum(['sent', 'received']).default('received') }),
    response: pageOf(
      z.object({
        shareId: z.string(),
        fromName: z.string(),
        fromOrgName: z.string(),
        toName: z.string(),
        toOrgName: z.string(),
        residentId: word,
        patientName: z.string(),
        holderOrgId: z.string(),
        recordTypes: z.array(z.string()),
        dataFrom: z.string(),
        dataTo: z.string(),
        note: z.string(),
        createdAt: z.string(),
        state: colleagueShareState,
        grantId: word.nullable(),
      }),
    ),
  }),
  /**
   * What the resident is asked: a grant (data use, remote, 会诊与转诊) for the colleague, of that organisation's records, for so many days at
   * most. The resident may narrow it.
   */
  incomingShares: operation({
    method: 'GET',
    path: '/v1/sharing/incoming',
    summary: '待我同意的同行分享',
    permission: 'consent.sign',
    response: z.object({
      items: z.array(
        z.object({
          shareId: z.string(),
          fromName: z.string(),
          fromOrgId: z.string(),
          fromOrgName: z.string(),
          toId: word,
          toName: z.string(),
          toOrgName: z.string(),
          recordTypes: z.array(z.string()),
          dataFrom: z.string(),
          dataTo: z.string(),
          days: z.number(),
          note: z.string(),
          createdAt: z.string(),
        }),
      ),
    }),
  }),
  answerShare: operation({
    method: 'POST',
    path: '/v1/sharing/incoming/{shareId}/answer',
    summary: '答复同行分享',
    permission: 'consent.sign',
    params: z.object({ shareId: z.string() }),
    /** Signed terms where the resident agrees; absent where not. */
    body: z.object({ signed: z.string().optional(), signature: signature.optional() }),
    response: z.object({ done: z.literal(true) }),
  }),
  /** Practitioners with an active key, to choose a grantee or a colleague. */
  practitioners: operation({
    method: 'GET',
    path: '/v1/sharing/practitioners',
    summary: '查医务人员',
    permission: 'sharing.find',
    query: z.object({ q: z.string().trim().min(1).max(40), orgId: z.string().max(64).optional() }),
    response: z.object({
      items: z.array(z.object({ id: word, name: z.string(), orgId: z.string(), orgName: z.string() })),
    }),
  }),
})
