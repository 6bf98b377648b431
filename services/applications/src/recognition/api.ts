import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import {
  codeSystem,
  decision,
  declineReason,
  itemCode,
  knownResult,
  orderedItem,
  orderWarning,
  organisationQuality,
  recognisableItem,
  reportRow,
  word,
} from './terms-api.ts'

export { category, declineReason, mark, organisationQuality, recognisableItem, recognitionState } from './terms-api.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const note = z.string().trim().min(2).max(200)
/** The version that the editor saw: somebody else's change in between is not overwritten. */
const baseVersion = z.number().int().min(0)
const changed = z.object({ version: z.number() })
const reportQuery = z.object({ month, orgId: z.string().max(64).optional() })
const warnings = z.object({ listVersion: z.number(), warnings: z.array(orderWarning) })

export const recognitionApi = defineApi('recognition', {
  list: operation({
    method: 'GET',
    path: '/v1/recognition/list',
    summary: '互认清单',
    permission: 'recognition.list',
    query: z.object({ version: z.coerce.number().int().min(0).optional() }),
    response: z.object({
      version: z.number(),
      items: z.array(recognisableItem),
      quality: z.array(organisationQuality.extend({ orgName: z.string() })),
      reasons: z.array(z.object({ code: declineReason, zh: z.string() })),
      /** Asia/Shanghai. */
      today: z.string(),
    }),
  }),
  versions: operation({
    method: 'GET',
    path: '/v1/recognition/versions',
    summary: '互认清单版本',
    permission: 'recognition.read',
    query: pageQuery,
    response: pageOf(
      z.object({
        version: z.number(),
        at: z.string(),
        by: z.string(),
        note: z.string(),
        items: z.number(),
      }),
    ),
  }),
  putItem: operation({
    method: 'PUT',
    path: '/v1/recognition/items',
    summary: '维护互认项目',
    permission: 'recognition.manage',
    body: z.object({ item: recognisableItem, baseVersion, note }),
    response: changed,
  }),
  removeItem: operation({
    method: 'POST',
    path: '/v1/recognition/items/removal',
    summary: '移除互认项目',
    permission: 'recognition.manage',
    body: z.object({ system: codeSystem, code: itemCode, baseVersion, note }),
    response: changed,
  }),
  putQuality: operation({
    method: 'PUT',
    path: '/v1/recognition/quality',
    summary: '维护机构质量标识',
    permission: 'recognition.manage',
    body: z.object({ quality: organisationQuality, baseVersion, note }),
    response: changed,
  }),
  /** By the doctor's page, of records that it has opened under a consent. Replaces what it left before for this patient. */
  noteResults: operation({
    method: 'PUT',
    path: '/v1/recognition/results',
    summary: '留存可互认结果摘要',
    permission: 'recognition.use',
    bodyLimit: 2 * 1024 * 1024,
    body: z.object({
      residentId: word,
      /** Where the page was opened from the hospital's system. */
      ticketId: z
        .string()
        .regex(/^[0-9a-f]{32}$/)
        .optional(),
      results: z.array(knownResult).max(3000),
    }),
    response: z.object({ until: z.string() }),
  }),
  /** Warns of repeats among what is about to be ordered. */
  check: operation({
    method: 'POST',
    path: '/v1/recognition/checks',
    summary: '开单重复检查提醒',
    permission: 'recognition.use',
    bodyLimit: 2 * 1024 * 1024,
    body: z.object({
      residentId: word,
      items: z.array(orderedItem).min(1).max(50),
      results: z.array(knownResult).max(3000),
    }),
    response: warnings,
  }),
  /** The same for the hospital's order entry: by the launch ticket with which the doctor's page was opened. */
  clientCheck: operation({
    method: 'POST',
    path: '/v1/recognition/client-checks',
    summary: '医院系统开单重复检查提醒',
    permission: 'recognition.client',
    body: z.object({
      ticketId: z.string().regex(/^[0-9a-f]{32}$/),
      items: z.array(orderedItem).min(1).max(50),
    }),
    /** `known` false: the doctor has opened no record of the patient, or the consent is no longer in force. */
    response: warnings.extend({ known: z.boolean() }),
  }),
  /** Repeating with the same `key` is one decision. */
  decide: operation({
    method: 'POST',
    path: '/v1/recognition/decisions',
    summary: '认可或不认可结果',
    permission: 'recognition.use',
    body: z.object({
      key: z.string().min(8).max(64),
      residentId: word,
      item: orderedItem,
      result: knownResult,
      decision: z.enum(['accepted', 'declined']),
      reason: declineReason.nullable().default(null),
      text: z.string().trim().max(300).default(''),
    }),
    response: decision,
  }),
  decisions: operation({
    method: 'GET',
    path: '/v1/recognition/decisions',
    summary: '互认记录',
    permission: 'recognition.read',
    query: pageQuery.extend({ month: month.optional(), orgId: z.string().max(64).optional() }),
    response: pageOf(decision),
  }),
  report: operation({
    method: 'GET',
    path: '/v1/recognition/report',
    summary: '互认月报',
    permission: 'recognition.read',
    query: reportQuery,
    response: z.object({ month, rows: z.array(reportRow) }),
  }),
  exportReport: operation({
    method: 'GET',
    path: '/v1/recognition/report/file',
    summary: '导出互认月报',
    permission: 'recognition.read',
    query: reportQuery.extend({ format: z.enum(['csv', 'xlsx']) }),
    response: z.object({ rows: z.number() }),
    sendsFile: true,
  }),
})
