import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

/** Comparable parts of an identity: either clear text (district platform) or keyed tokens of each part (hospitals). Absent parts are left out. */
export const identityParts = z.object({
  /** Name characters in order, and pinyin syllables without tone in order. */
  nameCharacters: z.array(z.string()).max(40),
  namePinyin: z.array(z.string()).max(40),
  sex: z.string(),
  birthYear: z.string(),
  birthMonth: z.string(),
  birthDay: z.string(),
  /** Citizen id by segment: region 6, birth date 8, sequence 3 + check 1; empty where missing or its checksum is wrong. */
  idRegion: z.string(),
  idBirth: z.string(),
  idSequence: z.string(),
  /** The id as a whole, for blocking; empty where missing. */
  idWhole: z.string(),
  /** Phone: first 7 and last 4 digits. */
  phoneHead: z.string(),
  phoneTail: z.string(),
  /** Address parts: street / town, rest. */
  addressArea: z.string(),
  addressRest: z.string(),
})

export const personSummary = z.object({
  personId: z.string(),
  maskedName: z.string(),
  sex: z.string(),
  birthYear: z.string(),
  registrations: z.number(),
})

const side = z.object({
  registrationId: z.string(),
  personId: z.string(),
  orgName: z.string(),
  clear: z.boolean(),
  /** Masked where clear; for tokens only which parts are present. */
  shown: z.record(z.string(), z.string()),
})

export const changeKind = z.enum(['merge', 'split', 'decision'])
export const changeRecord = z.object({
  seq: z.number(),
  orgId: z.string(),
  at: z.string(),
  kind: z.string(),
  /** By name: `personIds`, `registrationIds`, `by`, `to`, `from`, `pairId`, `verdict`. */
  ids: z.record(z.string(), z.array(z.string())),
  /** Canonical text (JHC-CHG-1) and its hash. */
  record: z.string(),
  leaf: z.string(),
  /** False where the row is not what was written with the change. */
  holds: z.boolean(),
})

export const empiApi = defineApi('empi', {
  /** Registers patients of one source. Idempotent by (sourceId, patientRef): the same parts give the same answer; changed parts are re-matched. */
  register: operation({
    method: 'POST',
    path: '/v1/empi/registrations',
    summary: '患者登记',
    permission: 'empi.register',
    bodyLimit: 16 * 1024 * 1024,
    body: z.object({
      sourceId: z.string(),
      patients: z
        .array(
          z.object({
            /** The collector's pseudonym of its local patient id. */
            patientRef: z.string(),
            orgId: z.string(),
            form: z.enum(['clear', 'tokens']),
            parts: identityParts,
          }),
        )
        .max(2000),
    }),
    response: z.object({
      registrations: z.array(z.object({ patientRef: z.string(), registrationId: z.string(), personId: z.string() })),
    }),
  }),
  /** Blind evaluation for the tokens: the district sees blinded points only, the hospital never sees the key. Rate-limited per caller. */
  evaluateTokens: operation({
    method: 'POST',
    path: '/v1/empi/token-evaluations',
    summary: '身份分段令牌计算',
    permission: 'empi.tokens',
    body: z.object({
      blinded: z
        .array(z.string().regex(/^[0-9a-f]{2,130}$/))
        .min(1)
        .max(2000),
    }),
    response: z.object({ keyId: z.string(), evaluated: z.array(z.string()) }),
  }),
  persons: operation({
    method: 'POST',
    path: '/v1/empi/persons/lookup',
    summary: '按登记或主索引取居民',
    permission: 'empi.read',
    body: z.object({
      registrationIds: z.array(z.string()).max(5000).default([]),
      personIds: z.array(z.string()).max(5000).default([]),
    }),
    response: z.object({
      persons: z.array(personSummary.extend({ registrationIds: z.array(z.string()) })),
    }),
  }),
  /**
   * Persons by identity in clear, as the district is entitled to: with an identity number, or with name and phone. Told is who
   * scores at or above the threshold of linking, the best first; of a number alone its holder, of name and phone alone the only one who has both.
   */
  find: operation({
    method: 'POST',
    path: '/v1/empi/persons/search',
    summary: '按身份找居民',
    permission: 'empi.find',
    body: z.object({
      name: z.string().trim().max(40).default(''),
      identityNumber: z.string().trim().max(18).default(''),
      phone: z.string().max(20).default(''),
      sex: z.string().max(2).default(''),
      birthDate: z.string().max(10).default(''),
    }),
    response: z.object({
      persons: z.array(personSummary.extend({ registrationIds: z.array(z.string()), score: z.number() })),
    }),
  }),
  /** Which source registered whom: the index library takes entries of a registration from its own source only. */
  registrationSources: operation({
    method: 'POST',
    path: '/v1/empi/registrations/sources',
    summary: '登记来源',
    permission: 'empi.read',
    body: z.object({ registrationIds: z.array(z.string()).max(10_000) }),
    response: z.object({ registrations: z.array(z.object({ registrationId: z.string(), sourceId: z.string() })) }),
  }),
  /** Changes of the registration → person assignment after `afterSeq` (match, merge, split), in order; the index library follows it. */
  assignmentChanges: operation({
    method: 'GET',
    path: '/v1/empi/assignment-changes',
    summary: '主索引变更',
    permission: 'empi.read',
    query: z.object({
      afterSeq: z.coerce.number().int().min(0),
      limit: z.coerce.number().int().min(1).max(5000).default(1000),
    }),
    response: z.object({
      changes: z.array(z.object({ seq: z.number(), registrationId: z.string(), personId: z.string() })),
    }),
  }),
  /** Change records in order, for the chain's change log. */
  changeRecords: operation({
    method: 'GET',
    path: '/v1/empi/change-records',
    summary: '主索引变更记录',
    permission: 'empi.read',
    query: z.object({
      afterSeq: z.coerce.number().int().min(0),
      limit: z.coerce.number().int().min(1).max(1000).default(500),
    }),
    response: z.object({ changes: z.array(changeRecord) }),
  }),
  /** The same as pages, newest first. */
  changePage: operation({
    method: 'GET',
    path: '/v1/empi/change-records/page',
    summary: '主索引变更记录分页',
    permission: 'empi.read',
    query: pageQuery.extend({
      personId: z.string().max(64).optional(),
      kind: changeKind.optional(),
      seq: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
      /** Only changes that touch these organisations' registrations alone, comma-separated; for a service that asks for a bound person. */
      orgIds: z.string().max(8000).optional(),
    }),
    response: pageOf(changeRecord),
  }),
  stats: operation({
    method: 'GET',
    path: '/v1/empi/stats',
    summary: 'EMPI 统计',
    permission: 'empi.read',
    response: z.object({
      registrations: z.number(),
      persons: z.number(),
      openPairs: z.number(),
      decidedPairs: z.number(),
      autoLinked: z.number(),
      reviewerLinked: z.number(),
      thresholds: z.object({ link: z.number(), review: z.number() }),
    }),
  }),
  reviewQueue: operation({
    method: 'GET',
    path: '/v1/empi/reviews',
    summary: 'EMPI 审核队列',
    permission: 'empi.review',
    query: pageQuery.extend({ state: z.enum(['open', 'same', 'different']).default('open') }),
    response: pageOf(
      z.object({
        pairId: z.string(),
        score: z.number(),
        probability: z.number(),
        state: z.enum(['open', 'same', 'different']),
        left: side,
        right: side,
        comparisons: z.array(z.object({ part: z.string(), level: z.string(), weight: z.number() })),
        decidedBy: z.string().nullable(),
        decidedAt: z.string().nullable(),
      }),
    ),
  }),
  decide: operation({
    method: 'POST',
    path: '/v1/empi/reviews/{pairId}/decision',
    summary: 'EMPI 审核结论',
    permission: 'empi.review',
    params: z.object({ pairId: z.string() }),
    body: z.object({ verdict: z.enum(['same', 'different']), reason: z.string().max(500).default('') }),
    response: z.object({ personIds: z.array(z.string()) }),
  }),
  /** Takes registrations out of a person into a person of their own; reversible by a later merge, all in the history. */
  split: operation({
    method: 'POST',
    path: '/v1/empi/persons/{personId}/split',
    summary: '拆分居民',
    permission: 'empi.review',
    params: z.object({ personId: z.string() }),
    body: z.object({ registrationIds: z.array(z.string()).min(1), reason: z.string().min(1).max(500) }),
    response: z.object({ personIds: z.array(z.string()) }),
  }),
  merge: operation({
    method: 'POST',
    path: '/v1/empi/persons/{personId}/merge',
    summary: '合并居民',
    permission: 'empi.review',
    params: z.object({ personId: z.string() }),
    body: z.object({ otherPersonId: z.string(), reason: z.string().min(1).max(500) }),
    response: z.object({ personIds: z.array(z.string()) }),
  }),
  /** For the audit: holds every row against its code, its number and the rows that it follows from. */
  checkRows: operation({
    method: 'GET',
    path: '/v1/empi/row-checks',
    summary: '主索引行核对',
    permission: 'empi.read',
    response: z.object({
      checked: z.number(),
      findings: z.array(z.object({ table: z.string(), key: z.string(), column: z.string(), problem: z.string() })),
      /** The first 1000 are told. */
      total: z.number(),
    }),
  }),
  history: operation({
    method: 'GET',
    path: '/v1/empi/persons/{personId}/history',
    summary: '合并拆分历史',
    permission: 'empi.read',
    params: z.object({ personId: z.string() }),
    response: z.object({
      events: z.array(
        z.object({
          at: z.string(),
          kind: z.enum(['register', 'link', 'merge', 'split']),
          registrationIds: z.array(z.string()),
          fromPersonId: z.string().nullable(),
          toPersonId: z.string(),
          by: z.string(),
          reason: z.string(),
          score: z.number().nullable(),
        }),
      ),
    }),
  }),
})
