import { z } from 'zod'

const word = z.string().regex(/^0x[0-9a-f]{64}$/)
export const hexBytesText = z
  .string()
  .regex(/^0x([0-9a-f]{2})*$/)
  .max(2000)
export const grantKind = z.enum(['data-use', 'third-party-query', 'research', 'link', 'emergency'])
export const grantMode = z.enum(['on-site', 'remote', 'proactive', 'link', 'research', 'paper'])
export const granteeKind = z.enum(['person', 'organisation', 'project'])
export const grantState = z.enum(['waiting', 'in-force', 'not-yet', 'expired', 'withdrawn', 'replaced', 'failed'])

/** A consent text (知情同意书), versioned: what a resident sees is hashed into what a resident signs. */
export const template = z.object({
  templateId: z.string(),
  version: z.number(),
  kind: grantKind,
  purpose: z.string(),
  title: z.string(),
  /** What PIPL 17 and GB/T 45574 ask to be told, each by itself. */
  sections: z.array(z.object({ heading: z.string(), text: z.string() })),
  /** The terms' `textHash`, by libs/record/src/consent/consent-text.ts, so that the device checks that it signs what it showed. */
  textHash: word,
  current: z.boolean(),
  createdAt: z.string(),
  createdBy: z.string(),
})

/** A grant as people read it; everything that counts in it is in the signed bytes. */
export const grantView = z.object({
  grantId: word,
  residentId: word,
  /** Masked unless it is the resident who asks. */
  residentName: z.string(),
  kind: grantKind,
  mode: grantMode,
  granteeKind,
  granteeId: word,
  granteeName: z.string(),
  granteeOrgName: z.string(),
  /** Null: every organisation's records. */
  holderOrgId: z.string().nullable(),
  holderName: z.string(),
  purpose: z.string(),
  recordTypes: z.array(z.string()),
  /** Bits of the field catalogue; null: all fields. */
  fields: z.array(z.number()).nullable(),
  maxGrade: z.number(),
  dataFrom: z.string(),
  dataTo: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  templateTitle: z.string(),
  textHash: word,
  state: grantState,
  /** Chain states: 已入队 queued · 已上链 included · 已确认 final. */
  anchored: z.enum(['queued', 'included', 'final', 'failed']),
  grantedAt: z.string(),
  endedAt: z.string().nullable(),
  replaces: word.nullable(),
  requestId: word.nullable(),
  transactionHash: z.string().nullable(),
  blockNumber: z.number().nullable(),
  disputed: z.boolean(),
})
export type Grant = z.output<typeof grantView>

export const consentQuery = z.object({
  residentId: word,
  askerId: word,
  purpose: z.number().int().min(1).max(65_535),
  /** Of the holder's organisation; absent: for any holder. */
  holderOrgId: z.string().max(64).optional(),
  recordTypes: z.array(z.string()).min(1),
  /** Null: all fields are asked for. */
  fields: z.array(z.number().int().min(0).max(255)).nullable(),
  maxGrade: z.number().int().min(1).max(5),
  dataFrom: z.string(),
  dataTo: z.string(),
})

/**
 * What may be released, confirmed against the chain. Several grants may match: a denial wins, fields intersect over the grants that match one record type, and each
 * part names the grant under which the holder releases; parts do not overlap.
 */
export const consentCheck = z.object({
  allowed: z.boolean(),
  parts: z.array(
    z.object({
      /** Zero where residents look at their own record. */
      grantId: word,
      /** Null: any organisation's records but those of organisations that other parts name. */
      holderOrgId: z.string().nullable(),
      recordTypes: z.array(z.string()),
      fields: z.array(z.number()).nullable(),
      maxGrade: z.number(),
      dataFrom: z.string(),
      dataTo: z.string(),
      validTo: z.string(),
    }),
  ),
  /** Why what is missing was refused: contract reason numbers (refusalReasons). */
  refused: z.array(z.object({ recordTypes: z.array(z.string()), reason: z.number() })),
  /** The mirror's block at which this holds. */
  blockNumber: z.number(),
})

/** 「谁能看到这些，为什么」 */
export const explanation = z.object({
  who: z.array(
    z.object({
      granteeName: z.string(),
      granteeOrgName: z.string(),
      grantId: word,
      because: z.string(),
      purpose: z.string(),
      recordTypes: z.array(z.string()),
      validTo: z.string(),
    }),
  ),
  /** Who is blocked whatever was granted. */
  blocked: z.array(z.object({ blockId: z.string(), name: z.string(), since: z.string() })),
})

export const dispute = z.object({
  disputeId: z.string(),
  grantId: word,
  residentName: z.string(),
  reason: z.string(),
  openedAt: z.string(),
  state: z.enum(['open', 'closed']),
  outcome: z.string().nullable(),
  closedAt: z.string().nullable(),
  closedBy: z.string().nullable(),
})
