import { z } from 'zod'

/** Part of lane ids and therefore of URLs; on chain it is a word of 32 bytes. */
export const sourceIdPattern = /^[a-z0-9][a-z0-9-]{0,31}$/
export const hex32 = z.string().regex(/^[0-9a-f]{64}$/)
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

export const countsByState = z.object({
  collected: z.number(),
  sequenced: z.number(),
  included: z.number(),
  final: z.number(),
})
