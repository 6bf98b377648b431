import type { EncounterRef, RecordType } from '@jhc/record/model.ts'
import type { z } from 'zod'
import type { collectionRun, logLine, quarantineItem } from '../api.ts'

export type CollectionRun = z.output<typeof collectionRun>
export type QuarantineItem = z.output<typeof quarantineItem>
export type LogLine = z.output<typeof logLine> & { lineId: string }
export type RunKind = CollectionRun['kind']
export type RunState = CollectionRun['state']

/** Steps of a run, in order. An incremental run ends after `quarantine`; a reconciliation goes on. */
export type RunPhase = 'read' | 'quarantine' | 'list' | 'vanished' | 're-read' | 'done'

export interface AgentSource {
  sourceId: string
  name: string
  /** `sql`, `fhir`, `cda`, `csv`. */
  kind: string
  orgId: string
  /** `district` or the gateway's id. */
  runsAt: string
}

export interface SourceState {
  watermark: string
  paused: boolean
  nextRunAt: Date | null
  lastReconcileAt: Date | null
}

export interface RunRow {
  runId: string
  kind: RunKind
  phase: RunPhase
  cursor: string | null
  watermarkFrom: string
  watermarkTo: string
}

export interface StagedUnit {
  seq: number
  runId: string
  unitKey: string
  origin: string
  /** Sealed under the staging key, AAD = source and unit key. */
  payload: string
}

export interface KnownUnit {
  unitKey: string
  payloadDigest: string
  state: 'accepted' | 'quarantined' | 'vanished'
}

/** A record as the agent holds it: everything but its content. */
export interface RecordRow {
  recordId: string
  orgId: string
  localId: string
  unitKey: string
  recordType: RecordType
  day: string
  grade: number
  localPatientId: string
  localEncounterId: string
  currentVersion: number
  fingerprint: string
  contentDigest: string
  tombstoned: boolean
}

export interface VersionRow {
  recordId: string
  version: number
  orgId: string
  unitKey: string
  kind: 'create' | 'update' | 'tombstone'
  recordType: RecordType
  day: string
  grade: number
  previousFingerprint: string
  fingerprint: string
  contentDigest: string
  wrappedSeed: string
  leafCount: number
  leaves: Buffer
  fieldNames: string
  patientCommitment: string
  encounterCommitment: string
  patientRef: string
  encounterRef: string
  collectedAt: Date
}

export interface PatientRow {
  patientRef: string
  orgId: string
  partsDigest: string
  pending: string
}

export interface EncounterRow {
  encounterRef: string
  patientRef: string
  orgId: string
  kind: EncounterRef['kind']
  start: string
  end: string
  campus: string
}

export interface QuarantineRow {
  unitKey: string
  origin: string
  field: string
  reasonCode: string
  detail: string
  payload: string | null
}

/** Everything that one transaction makes of a handful of staged units. */
export interface AcceptedBatch {
  runId: string
  stagedSeqs: number[]
  units: KnownUnit[]
  unchangedUnitKeys: string[]
  newRecords: RecordRow[]
  changedRecords: RecordRow[]
  versions: VersionRow[]
  patients: PatientRow[]
  encounters: EncounterRow[]
  quarantine: QuarantineRow[]
  recordsUnchanged: number
}
