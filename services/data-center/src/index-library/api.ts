import { defineApi, operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

/** Part of lane ids and therefore of URLs; on chain it is a word of 32 bytes. */
export const sourceIdPattern = /^[a-z0-9][a-z0-9-]{0,31}$/
const hex32 = z.string().regex(/^[0-9a-f]{64}$/)
export const recordType = z.enum([
  'outpatient-visit',
  'inpatient-stay',
  'checkup-report',
  'lab-report',
  'prescription',
  'immunization',
  'allergy',
  'imaging',
])
/** 已采集 → 已入队 → 已上链 → 已确认 */
export const anchorState = z.enum(['collected', 'sequenced', 'included', 'final'])
/** plain 明文: coded metadata in clear; cipher 密文: metadata SM4-enveloped. */
export const anchorMode = z.enum(['plain', 'cipher'])

/** What a collector (district or hospital gateway) hands in for one record version. Nothing in it is personal. */
export const entryDraft = z.object({
  recordId: z.string(),
  version: z.number().int().min(1),
  kind: z.enum(['create', 'update', 'tombstone']),
  /** Fingerprint of the version that this one replaces; empty for version 1. */
  previousFingerprint: z.union([hex32, z.literal('')]),
  orgId: z.string(),
  recordType,
  model: z.string(),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  grade: z.number().int().min(1).max(5),
  fingerprint: hex32,
  leafCount: z.number().int().min(1),
  patientCommitment: hex32,
  encounterCommitment: hex32,
  /** Registration id that the EMPI gave for this patient at this organisation. */
  registrationId: z.string(),
  /** The collector's keyed pseudonym of the encounter (HMAC-SM3 under a key that never leaves it). */
  encounterRef: z.string(),
  /** Non-personal coded metadata, e.g. how many fields per group, document type. */
  meta: z.record(z.string(), z.string()),
  /** When the collector made this version, UTC ISO 8601. */
  collectedAt: z.string(),
})

export const encounterDraft = z.object({
  encounterRef: z.string(),
  registrationId: z.string(),
  orgId: z.string(),
  kind: z.enum(['outpatient', 'emergency', 'inpatient', 'checkup']),
  start: z.string(),
  end: z.string(),
  campus: z.string(),
})

export const entryRow = z.object({
  recordId: z.string(),
  version: z.number(),
  kind: z.enum(['create', 'update', 'tombstone']),
  sourceId: z.string(),
  sourceName: z.string(),
  orgId: z.string(),
  orgName: z.string(),
  recordType,
  day: z.string(),
  grade: z.number(),
  fingerprint: hex32,
  state: anchorState,
  batchId: z.string().nullable(),
  blockNumber: z.number().nullable(),
  personId: z.string().nullable(),
  collectedAt: z.string(),
  current: z.boolean(),
})

export const organisation = z.object({ orgId: z.string(), name: z.string() })
export const source = z.object({
  sourceId: z.string(),
  name: z.string(),
  kind: z.string(),
  orgId: z.string(),
  mode: anchorMode,
})

const countsByState = z.object({
  collected: z.number(),
  sequenced: z.number(),
  included: z.number(),
  final: z.number(),
})

export const indexLibraryApi = defineApi('index-library', {
  /** All or nothing; repeating a call is harmless: (recordId, version) that is there already is counted as known and must be identical. */
  receive: operation({
    method: 'POST',
    path: '/v1/index/entries',
    summary: '接收数据索引',
    permission: 'index.submit',
    bodyLimit: 16 * 1024 * 1024,
    body: z.object({
      sourceId: z.string(),
      /** Names of organisations that occur in this call; a name that is known already stays. */
      organisations: z.array(organisation).max(5000).default([]),
      encounters: z.array(encounterDraft).max(5000),
      entries: z.array(entryDraft).max(5000),
    }),
    response: z.object({ added: z.number(), known: z.number() }),
  }),
  /** Sources and organisations with their names, for filters. */
  sources: operation({
    method: 'GET',
    path: '/v1/index/sources',
    summary: '来源与机构目录',
    permission: 'index.read',
    response: z.object({ sources: z.array(source), organisations: z.array(organisation) }),
  }),
  /** Creates or renames a source. Another mode opens another lane: what was received before keeps its form. */
  putSource: operation({
    method: 'PUT',
    path: '/v1/index/sources/{sourceId}',
    summary: '登记来源',
    permission: 'index.manage',
    params: z.object({ sourceId: z.string().regex(sourceIdPattern) }),
    body: source.omit({ sourceId: true }).extend({ orgName: z.string().min(1).max(200) }),
    response: source,
  }),
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
  /** For the anchoring service: entries of one lane that follow `afterSeq`, in order, as canonical bytes. A lane is (source, mode). */
  readLane: operation({
    method: 'GET',
    path: '/v1/index/lanes/{laneId}/entries',
    summary: '读取待上链索引',
    permission: 'anchoring.work',
    params: z.object({ laneId: z.string() }),
    query: z.object({ afterSeq: z.coerce.number().int().min(0), limit: z.coerce.number().int().min(1).max(5000) }),
    response: z.object({
      /** Number of the first one; the others follow without a gap. */
      firstSeq: z.number(),
      /** Base64 of `u32(len) ‖ bytes` one after another, as call data carry them (ADR 0001 §10): thousands of texts cost less as one. */
      entries: z.string(),
      /** When they were received: each holds from its number on. */
      received: z.array(z.object({ fromSeq: z.number(), at: z.string() })),
      /** Those that replace an earlier version, and its fingerprint. */
      corrections: z.array(z.object({ seq: z.number(), previousFingerprint: z.string() })),
    }),
  }),
  /** For verification: the rows of a lane with every column that the index shows, beside the bytes that were anchored. */
  rows: operation({
    method: 'GET',
    path: '/v1/index/lanes/{laneId}/rows',
    summary: '索引行核对',
    permission: 'index.read',
    params: z.object({ laneId: z.string() }),
    query: z.object({
      afterSeq: z.coerce.number().int().min(0),
      limit: z.coerce.number().int().min(1).max(5000),
      recordId: z.string().optional(),
    }),
    response: z.object({
      rows: z.array(
        z.object({
          seq: z.number(),
          recordId: z.string(),
          version: z.number(),
          kind: z.string(),
          orgId: z.string(),
          recordType: z.string(),
          day: z.string(),
          grade: z.number(),
          fingerprint: z.string(),
          registrationId: z.string(),
          encounterRef: z.string(),
          collectedAt: z.string(),
          receivedAt: z.string(),
          masterSalt: z.string(),
          personIdThen: z.string(),
          /** Of the row that holds the bytes. */
          bytesOrgId: z.string(),
          /** Does the stored code over the entry hold? It guards an entry until the chain does. */
          mac: z.enum(['holds', 'differs', 'missing', 'no-key']),
          entry: z.string(),
          batchId: z.string().nullable(),
          batchFromSeq: z.number().nullable(),
          batchToSeq: z.number().nullable(),
          batchState: z.string().nullable(),
          transactionHash: z.string().nullable(),
          blockNumber: z.number().nullable(),
        }),
      ),
    }),
  }),
  /** For verification: which batch covers which numbers of a lane. */
  laneBatches: operation({
    method: 'GET',
    path: '/v1/index/lanes/{laneId}/batches',
    summary: '队列批次核对',
    permission: 'index.read',
    params: z.object({ laneId: z.string() }),
    query: z.object({ afterSeq: z.coerce.number().int().min(0), limit: z.coerce.number().int().min(1).max(5000) }),
    response: z.object({
      batches: z.array(
        z.object({
          batchId: z.string(),
          fromSeq: z.number(),
          toSeq: z.number(),
          state: z.enum(['sequenced', 'included', 'final']),
          transactionHash: z.string().nullable(),
          blockNumber: z.number().nullable(),
        }),
      ),
    }),
  }),
  /** For verification: rows that belong to no lane, no entry or no successor. */
  strays: operation({
    method: 'GET',
    path: '/v1/index/strays',
    summary: '游离行核对',
    permission: 'index.read',
    response: z.object({ strays: z.array(z.object({ table: z.string(), key: z.string(), problem: z.string() })) }),
  }),
  /** For verification: rows that no batch covers, against their codes, their numbers and the rows that they follow from. */
  checkRows: operation({
    method: 'GET',
    path: '/v1/index/row-checks',
    summary: '索引附属行核对',
    permission: 'index.read',
    response: z.object({
      checked: z.number(),
      findings: z.array(z.object({ table: z.string(), key: z.string(), column: z.string(), problem: z.string() })),
      /** The first 1000 are told. */
      total: z.number(),
    }),
  }),
  lanes: operation({
    method: 'GET',
    path: '/v1/index/lanes',
    summary: '上链队列',
    permission: 'index.read',
    response: z.object({
      lanes: z.array(
        z.object({
          laneId: z.string(),
          sourceId: z.string(),
          sourceName: z.string(),
          mode: anchorMode,
          lastSeq: z.number(),
          sequencedSeq: z.number(),
          includedSeq: z.number(),
          finalSeq: z.number(),
          oldestWaitingAt: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** Moves a lane's marks forward (never back) and notes which batch covers (fromSeq, toSeq]; repeating is harmless. */
  advanceLane: operation({
    method: 'POST',
    path: '/v1/index/lanes/{laneId}/advance',
    summary: '更新上链状态',
    permission: 'anchoring.work',
    params: z.object({ laneId: z.string() }),
    body: z.object({
      batches: z.array(
        z.object({
          batchId: z.string(),
          fromSeq: z.number(),
          toSeq: z.number(),
          state: z.enum(['sequenced', 'included', 'final']),
          transactionHash: z.string().nullable(),
          blockNumber: z.number().nullable(),
        }),
      ),
    }),
    response: z.object({ done: z.literal(true) }),
  }),
})
