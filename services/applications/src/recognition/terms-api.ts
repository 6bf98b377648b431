import { z } from 'zod'

export const word = z.string().regex(/^0x[0-9a-f]{64}$/)
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const category = z.enum(['lab', 'imaging'])
export const mark = z.enum(['national', 'shanghai'])
export const codeSystem = z.enum(['LOINC', 'DICOM', 'LOCAL'])
export const itemCode = z.string().trim().min(1).max(40)

export const recognisableItem = z.object({
  system: codeSystem,
  code: itemCode,
  name: z.string().trim().min(1).max(80),
  category,
  validityDays: z.number().int().min(1).max(3660),
  mark,
  /** Where days and mark come from. */
  source: z.string().trim().min(2).max(200),
})
export const organisationQuality = z.object({
  orgId: z.string().min(1).max(64),
  category,
  mark,
  validUntil: day,
})

/** Why a new examination is made although a result could be recognised. */
export const declineReason = z.enum([
  'changed',
  'fast-changing',
  'critical',
  'emergency',
  'forensic',
  'quality',
  'other',
])

export const recognitionState = z.enum(['recognisable', 'own', 'not-listed', 'no-quality-mark', 'too-old', 'no-day'])

/** A result without its value. */
export const knownResult = z.object({
  recordId: z.string().max(64),
  version: z.number().int().min(1),
  system: z.string().max(20),
  code: z.string().max(40),
  name: z.string().max(120),
  day: z.string().max(10),
  orgId: z.string().max(64),
  orgName: z.string().max(80),
})

export const orderedItem = z.object({ system: codeSystem, code: itemCode, name: z.string().trim().max(80).default('') })

export const orderWarning = z.object({
  system: codeSystem,
  code: z.string(),
  name: z.string(),
  /** Whether a result is there that need not be made again. */
  repeat: z.boolean(),
  results: z.array(
    knownResult.extend({
      state: recognitionState,
      mark: mark.nullable(),
      ageDays: z.number().nullable(),
      validityDays: z.number().nullable(),
    }),
  ),
})

export const decision = z.object({
  decisionId: z.string(),
  at: z.string(),
  orgId: z.string(),
  doctorName: z.string(),
  system: codeSystem,
  code: z.string(),
  name: z.string(),
  decision: z.enum(['accepted', 'declined']),
  reason: declineReason.nullable(),
  text: z.string(),
  resultOrgId: z.string(),
  resultDay: z.string(),
  listVersion: z.number(),
})

export const reportRow = z.object({
  orgId: z.string(),
  orgName: z.string(),
  /** Ordered items for which somebody was warned. */
  warned: z.number(),
  accepted: z.number(),
  declined: z.number(),
  /** By reason, those that occur. */
  declinedBy: z.array(z.object({ reason: declineReason, decisions: z.number() })),
  /** Examinations that were not made again: accepted results, one for each patient, item and day. */
  avoided: z.number(),
})
