import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'
import { anchorState, countsByState, entryRow, recordType } from './terms-api.ts'

/** What people look at. */
export const viewOperations = {
  search: operation({
    method: 'GET',
    path: '/v1/index/entries',
    summary: '查询数据索引',
    permission: 'index.read',
    query: pageQuery.extend({
      recordId: z.string().optional(),
      personId: z.string().optional(),
      sourceId: z.string().optional(),
      orgId: z.string().optional(),
      recordType: recordType.optional(),
      state: anchorState.optional(),
      grade: z.coerce.number().int().min(1).max(5).optional(),
      dayFrom: z.string().optional(),
      dayTo: z.string().optional(),
      /** Only the newest version of each record. */
      currentOnly: z.enum(['true', 'false']).default('true'),
      sort: z.enum(['collectedAt', 'day']).default('collectedAt'),
      /** `recordId/version` of the last row shown: the page behind it, at the same cost however deep it lies. */
      after: z
        .string()
        .regex(/^[^/]{1,100}\/\d{1,9}$/)
        .optional(),
      /** Of the first row shown: the page before it. */
      before: z
        .string()
        .regex(/^[^/]{1,100}\/\d{1,9}$/)
        .optional(),
    }),
    /** Exact, or, where it says so, what the database expects. */
    response: pageOf(entryRow).extend({ totalEstimated: z.boolean().optional() }),
  }),
  get: operation({
    method: 'GET',
    path: '/v1/index/records/{recordId}',
    summary: '档案索引详情',
    permission: 'index.read',
    params: z.object({ recordId: z.string() }),
    response: z.object({
      versions: z.array(
        entryRow.extend({
          leafCount: z.number(),
          meta: z.record(z.string(), z.string()),
          previousFingerprint: z.string(),
        }),
      ),
      encounterId: z.string().nullable(),
    }),
  }),
  /** The three levels: 患者 → 就诊活动 → 档案, merged over all organisations. */
  resident: operation({
    method: 'GET',
    path: '/v1/residents/{personId}',
    summary: '居民视图',
    permission: 'resident.read',
    params: z.object({ personId: z.string() }),
    response: z.object({
      personId: z.string(),
      /** Masked (张*) unless the caller may see it; empty where only hospitals know the person. */
      maskedName: z.string(),
      sex: z.string(),
      birthYear: z.string(),
      registrations: z.array(
        z.object({ registrationId: z.string(), orgId: z.string(), orgName: z.string(), sourceId: z.string() }),
      ),
      encounters: z.array(
        z.object({
          encounterId: z.string(),
          orgId: z.string(),
          orgName: z.string(),
          kind: z.enum(['outpatient', 'emergency', 'inpatient', 'checkup']),
          start: z.string(),
          end: z.string(),
          campus: z.string(),
          records: z.array(entryRow),
        }),
      ),
    }),
  }),
  residents: operation({
    method: 'GET',
    path: '/v1/residents',
    summary: '居民列表',
    permission: 'resident.read',
    query: pageQuery.extend({
      minOrganisations: z.coerce.number().int().min(1).default(1),
      personId: z.string().optional(),
    }),
    response: pageOf(
      z.object({
        personId: z.string(),
        maskedName: z.string(),
        sex: z.string(),
        birthYear: z.string(),
        organisations: z.number(),
        encounters: z.number(),
        records: z.number(),
        lastDay: z.string().nullable(),
      }),
    ),
  }),
  overview: operation({
    method: 'GET',
    path: '/v1/index/overview',
    summary: '总览',
    permission: 'index.read',
    response: z.object({
      residents: z.number(),
      encounters: z.number(),
      records: z.number(),
      versions: z.number(),
      states: countsByState,
      sources: z.array(
        z.object({
          sourceId: z.string(),
          name: z.string(),
          kind: z.string(),
          records: z.number(),
          encounters: z.number(),
          states: countsByState,
          lastReceivedAt: z.string().nullable(),
        }),
      ),
      byType: z.array(z.object({ recordType, records: z.number() })),
      byDay: z.array(z.object({ day: z.string(), received: z.number() })),
    }),
  }),
}
