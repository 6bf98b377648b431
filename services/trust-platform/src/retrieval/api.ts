import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import {
  accessLine,
  accessRequest,
  deliveredPage,
  publicKey,
  releaseAnswer,
  releaseWork,
  requestState,
  signature,
  word,
} from './terms-api.ts'

const requestParams = z.object({ requestId: word })
const done = z.object({ done: z.literal(true) })

export const retrievalApi = defineApi('retrieval', {
  /** By identity number, by name and phone, or by the code that the resident's app shows. Nobody found and not enough given look alike. */
  findPatients: operation({
    method: 'POST',
    path: '/v1/retrieval/patients',
    summary: '找患者',
    permission: 'retrieval.ask',
    body: z.discriminatedUnion('by', [
      z.object({ by: z.literal('identity-number'), identityNumber: z.string().trim().max(18) }),
      z.object({ by: z.literal('name-phone'), name: z.string().trim().min(1).max(40), phone: z.string().max(20) }),
      z.object({ by: z.literal('code'), code: z.string().max(200) }),
    ]),
    response: z.object({
      patients: z.array(
        z.object({
          /** Null: has no account here yet, so only the on-site or paper way is open. */
          residentId: word.nullable(),
          /** For followed patients and own organisation's records. */
          personId: z.string(),
          maskedName: z.string(),
          sex: z.string(),
          birthYear: z.string(),
          organisations: z.number(),
          records: z.number(),
        }),
      ),
    }),
  }),
  /**
   * `signed`: 208 bytes by docs/reference/consent-bytes.md, by the asker's key (`mode` in it says on site, remote …); a resident asks for
   * the own record the same way. On chain before anything is retrieved. With a consent in place retrieval begins at once.
   */
  request: operation({
    method: 'POST',
    path: '/v1/retrieval/requests',
    summary: '申请调阅',
    permission: 'retrieval.ask',
    body: z.object({
      signed: z.string().regex(/^0x[0-9a-f]{416}$/),
      signature,
      /** Its SM3 is in the signed bytes. */
      reason: z.string().trim().max(500),
      deliveryKey: publicKey,
      deliverySignature: signature,
    }),
    response: accessRequest,
  }),
  /** With `text/event-stream`: the request each time that it changes. */
  get: operation({
    method: 'GET',
    path: '/v1/retrieval/requests/{requestId}',
    summary: '调阅申请状态',
    permission: 'retrieval.ask',
    params: requestParams,
    streams: true,
    response: accessRequest,
  }),
  mine: operation({
    method: 'GET',
    path: '/v1/retrieval/requests',
    summary: '我的调阅申请',
    permission: 'retrieval.ask',
    query: pageQuery.extend({ state: requestState.optional(), residentId: word.optional() }),
    response: pageOf(accessRequest),
  }),
  withdrawRequest: operation({
    method: 'POST',
    path: '/v1/retrieval/requests/{requestId}/withdrawal',
    summary: '撤回调阅申请',
    permission: 'retrieval.ask',
    params: requestParams,
    body: z.object({ signature }),
    response: accessRequest,
  }),
  /** What has arrived; kept for the asker until the request ends, at most a day. */
  pages: operation({
    method: 'GET',
    path: '/v1/retrieval/requests/{requestId}/pages',
    summary: '取调阅结果',
    permission: 'retrieval.ask',
    params: requestParams,
    query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
    response: z.object({ pages: z.array(deliveredPage.extend({ seq: z.number() })) }),
  }),
  /** Asks a holder for its next page: consent is checked anew. */
  nextPage: operation({
    method: 'POST',
    path: '/v1/retrieval/requests/{requestId}/holders/{sourceId}/next',
    summary: '取下一页',
    permission: 'retrieval.ask',
    params: z.object({ requestId: word, sourceId: z.string() }),
    response: accessRequest,
  }),
  /** Requests that wait for the resident who is logged in. */
  incoming: operation({
    method: 'GET',
    path: '/v1/retrieval/incoming',
    summary: '待我同意的申请',
    permission: 'consent.sign',
    query: pageQuery,
    response: pageOf(accessRequest),
  }),
  /** Also by the code on the doctor's screen (on site). */
  incomingOne: operation({
    method: 'GET',
    path: '/v1/retrieval/incoming/{requestId}',
    summary: '待我同意的申请详情',
    permission: 'consent.sign',
    params: requestParams,
    response: accessRequest,
  }),
  decline: operation({
    method: 'POST',
    path: '/v1/retrieval/incoming/{requestId}/refusal',
    summary: '不同意申请',
    permission: 'consent.sign',
    params: requestParams,
    response: accessRequest,
  }),
  /** 足迹: who looked at the record of whoever is logged in. */
  myAccesses: operation({
    method: 'GET',
    path: '/v1/retrieval/accesses/mine',
    summary: '谁看过我的档案',
    permission: 'consent.sign',
    query: pageQuery,
    response: pageOf(accessLine),
  }),
  /** 调阅监控 */
  accesses: operation({
    method: 'GET',
    path: '/v1/retrieval/accesses',
    summary: '调阅监控',
    permission: 'retrieval.read',
    query: pageQuery.extend({
      residentId: word.optional(),
      askerId: word.optional(),
      holderOrgId: z.string().max(64).optional(),
      purpose: z.string().max(32).optional(),
    }),
    response: pageOf(accessLine),
  }),
  monitor: operation({
    method: 'GET',
    path: '/v1/retrieval/monitor',
    summary: '调阅实时统计',
    permission: 'retrieval.read',
    response: z.object({
      today: z.number(),
      running: z.number(),
      waitingForConsent: z.number(),
      /** Milliseconds from request to first page, of the last hour. */
      p50Ms: z.number().nullable(),
      p95Ms: z.number().nullable(),
      byHolder: z.array(
        z.object({
          orgId: z.string(),
          orgName: z.string(),
          sourceId: z.string(),
          reachable: z.boolean(),
          released: z.number(),
          refused: z.number(),
          failed: z.number(),
        }),
      ),
    }),
  }),
  /** For holders, which only ever call out. */
  nextRelease: operation({
    method: 'GET',
    path: '/v1/agents/{sourceId}/releases',
    summary: '领取放行任务',
    permission: 'agent.work',
    params: z.object({ sourceId: z.string() }),
    query: z.object({ waitSeconds: z.coerce.number().int().min(0).max(25).default(20) }),
    /** `accessContract`: where releases are recorded. A holder keeps what it was told first, or by another way. */
    response: z.object({ work: z.array(releaseWork), accessContract: z.string().regex(/^0x[0-9a-f]{40}$/) }),
  }),
  answerRelease: operation({
    method: 'POST',
    path: '/v1/agents/{sourceId}/releases/{workId}/answer',
    summary: '交付放行结果',
    permission: 'agent.work',
    bodyLimit: 16 * 1024 * 1024,
    params: z.object({ sourceId: z.string(), workId: z.string() }),
    body: releaseAnswer,
    /** `kept`: pages of this work are here, from this answer or an earlier one. */
    response: z.object({ done: z.literal(true), kept: z.boolean() }),
  }),
  /** Told by consent, so that what waited for it goes on at once. */
  consentGiven: operation({
    method: 'POST',
    path: '/v1/retrieval/consents',
    summary: '授权到达',
    permission: 'retrieval.consent',
    body: z.object({ grantId: word, residentId: word, requestId: word.nullable() }),
    response: done,
  }),
})
