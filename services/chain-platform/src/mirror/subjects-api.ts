import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const word = z.string().regex(/^0x[0-9a-f]{64}$/)
const step = z.object({ transactionHash: z.string(), blockNumber: z.number(), logIndex: z.number(), at: z.string() })

/** A grant with how it ended, as the contract's events tell. Numbers as in docs/reference/consent-bytes.md. */
export const mirroredConsent = step.extend({
  grantId: word,
  /** Null for people who may not see whose. */
  resident: word.nullable(),
  grantee: word.nullable(),
  /** Null: every organisation's records. */
  holder: word.nullable(),
  replaces: word.nullable(),
  /** 0: not by the resident's key. */
  keyVersion: z.number(),
  kind: z.number(),
  mode: z.number(),
  granteeKind: z.number(),
  maxGrade: z.number(),
  purpose: z.number(),
  recordTypes: z.number(),
  fieldsForm: z.number(),
  fields: word.nullable(),
  dataFrom: z.number(),
  dataTo: z.number(),
  validFrom: z.number(),
  validTo: z.number(),
  nonce: z.number(),
  textHash: word,
  /** The bytes that were signed; null for people who may not see whose. */
  signed: z.string().nullable(),
  /** Of an emergency or paper grant: who signed instead of the resident. */
  withoutResident: z.object({ practitioner: word.nullable(), organisation: word }).nullable(),
  ended: step.extend({ by: z.enum(['withdrawn', 'replaced']), replacedBy: word.nullable() }).nullable(),
  final: z.boolean(),
})

export const accessStep = z.enum(['requested', 'withdrawn', 'refused', 'released'])
/** One step of an access; a release carries its outcome. What was asked stands on each. */
export const mirroredAccess = step.extend({
  step: accessStep,
  requestId: word,
  releaseId: word.nullable(),
  /** Null: not a release, or the resident's own view. */
  grantId: word.nullable(),
  resident: word.nullable(),
  asker: word.nullable(),
  holder: word.nullable(),
  purpose: z.number().nullable(),
  mode: z.number().nullable(),
  grade: z.number().nullable(),
  recordTypes: z.number().nullable(),
  fieldsForm: z.number().nullable(),
  fields: word.nullable(),
  dataFrom: z.number().nullable(),
  dataTo: z.number().nullable(),
  validTo: z.number().nullable(),
  /** Of a refusal. */
  reason: z.number().nullable(),
  /** Of a release. */
  records: z.number().nullable(),
  page: z.number().nullable(),
  contentHash: word.nullable(),
  /** Of a request or release; null for people who may not see whose. */
  signed: z.string().nullable(),
  finished: step.extend({ outcome: z.number() }).nullable(),
  final: z.boolean(),
})

const marks = { mirroredBlock: z.number(), finalBlock: z.number() }

/** Newest first. People see ids of residents and askers with `resident.read` only, and of other organisations' steps none. */
export const subjectOperations = {
  consents: operation({
    method: 'GET',
    path: '/v1/mirror/consents',
    summary: '链上授权',
    permission: 'mirror.read',
    query: pageQuery.extend({
      grantId: word.optional(),
      residentId: word.optional(),
      granteeId: word.optional(),
      holder: word.optional(),
      kind: z.coerce.number().int().min(0).max(255).optional(),
    }),
    response: pageOf(mirroredConsent).extend(marks),
  }),
  accesses: operation({
    method: 'GET',
    path: '/v1/mirror/accesses',
    summary: '链上调阅',
    permission: 'mirror.read',
    query: pageQuery.extend({
      residentId: word.optional(),
      askerId: word.optional(),
      holder: word.optional(),
      requestId: word.optional(),
      releaseId: word.optional(),
      grantId: word.optional(),
      step: accessStep.optional(),
    }),
    response: pageOf(mirroredAccess).extend(marks),
  }),
  /** By holder, asker and purpose: how often what left whose hands. The latest first; 500 at most. */
  accessTotals: operation({
    method: 'GET',
    path: '/v1/mirror/accesses/totals',
    summary: '链上调阅合计',
    permission: 'mirror.read',
    query: z.object({ residentId: word }),
    response: z.object({
      totals: z.array(
        z.object({
          holder: word.nullable(),
          asker: word.nullable(),
          purpose: z.number().nullable(),
          releases: z.number(),
          records: z.number(),
          lastAt: z.string(),
        }),
      ),
      capped: z.boolean(),
    }),
  }),
}
