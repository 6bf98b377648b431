import { z } from 'zod'

export const word = z.string().regex(/^0x[0-9a-f]{64}$/)
export const signature = z.string().regex(/^[0-9a-f]{128}$/)
export const publicKey = z.string().regex(/^04[0-9a-f]{128}$/)

/** Where a request stands with one organisation. */
export const holderState = z.enum([
  'waiting',
  'working',
  /** Pages are there. */
  'released',
  'nothing',
  'refused',
  /** Its gateway does not answer: what is shown is not all there is. */
  'silent',
  'failed',
])
export const requestState = z.enum([
  'submitting',
  /** Nobody consented yet: the resident was told, or shows the phone at the desk. */
  'awaiting-consent',
  'declined',
  'retrieving',
  'complete',
  /** Some organisation is missing. */
  'partial',
  'refused',
  'withdrawn',
  'expired',
  'failed',
])

export const holderPart = z.object({
  orgId: z.string(),
  orgName: z.string(),
  sourceId: z.string(),
  state: holderState,
  /** Entries in the index within what was asked. */
  expected: z.number(),
  released: z.number(),
  pages: z.number(),
  /** Whether a next page can be asked for. */
  more: z.boolean(),
  /** refusalReasons */
  reason: z.number().nullable(),
})

export const accessRequest = z.object({
  requestId: word,
  askerId: word,
  askerName: z.string(),
  askerOrgId: z.string(),
  askerOrgName: z.string(),
  residentId: word,
  /** Masked. */
  patientName: z.string(),
  patientSex: z.string(),
  patientBirthYear: z.string(),
  purpose: z.string(),
  mode: z.string(),
  reason: z.string(),
  recordTypes: z.array(z.string()),
  fields: z.array(z.number()).nullable(),
  maxGrade: z.number(),
  dataFrom: z.string(),
  dataTo: z.string(),
  holderOrgId: z.string().nullable(),
  validTo: z.string(),
  createdAt: z.string(),
  state: requestState,
  grantIds: z.array(word),
  holders: z.array(holderPart),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
  /** By what a colleague shared it, where one did (49). */
  sharedBy: z.string().nullable(),
})
export type AccessRequest = z.output<typeof accessRequest>

/** One page of one holder: only the asker's delivery key opens it. */
export const deliveredPage = z.object({
  orgId: z.string(),
  sourceId: z.string(),
  page: z.number(),
  releaseId: word,
  envelope: z.string(),
  releasedAt: z.string(),
})

/** 谁看过: one line a release. */
export const accessLine = z.object({
  releaseId: word,
  requestId: word,
  at: z.string(),
  askerId: word,
  askerName: z.string(),
  askerOrgName: z.string(),
  residentId: word,
  residentName: z.string(),
  holderOrgId: z.string(),
  holderName: z.string(),
  purpose: z.string(),
  mode: z.string(),
  recordTypes: z.array(z.string()),
  records: z.number(),
  /** Null: the resident's own view. */
  grantId: word.nullable(),
  outcome: z.enum(['open', 'delivered', 'partly', 'nothing', 'failed']),
  anchored: z.enum(['queued', 'included', 'final', 'failed']),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
})

/** What the centre asks a holder for: one page. The holder believes none of it: it asks the chain. */
export const releaseWork = z.object({
  workId: z.string(),
  requestId: word,
  deliveryKey: publicKey,
  deliverySignature: signature,
  /** Opens the resident's id: name and number, to be compared with the holder's own patient (resident-id.ts). */
  opening: z.object({ salt: z.string(), name: z.string(), identityNumber: z.string() }),
  /** Under which grant what may be released; empty for the resident's own view. */
  parts: z.array(
    z.object({
      grantId: word,
      recordTypes: z.array(z.string()),
      fields: z.array(z.number()).nullable(),
      maxGrade: z.number(),
      dataFrom: z.string(),
      dataTo: z.string(),
    }),
  ),
  records: z.array(z.object({ recordId: z.string(), version: z.number() })).max(200),
  page: z.number(),
  /** The block at which the platform saw request and consents: a holder whose node is behind waits for it. */
  atBlock: z.number(),
})
export const releaseAnswer = z.object({
  outcome: z.enum(['released', 'nothing', 'refused', 'failed']),
  /** A page under each part. `terms`: the release as the holder signed and submitted it. */
  pages: z
    .array(
      z.object({
        releaseId: word,
        grantId: word.nullable(),
        records: z.number(),
        terms: z.string().regex(/^0x[0-9a-f]{408}$/),
        envelope: z.string(),
      }),
    )
    .max(50),
  /** Asked for and left out because the original no longer says what its stored version says. */
  changed: z.number(),
  reason: z.number().nullable(),
  /** Error code where it failed. */
  failure: z.string().max(100).nullable(),
})
