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
  /** What is accepted waits in the queue. */
  sendingPaused: boolean
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

/** A unit as it was read, in clear; only ever in memory. */
export interface StagedUnit {
  unitKey: string
  origin: string
  payload: string
  digest: string
  /** What was known of it when it was staged. */
  before: KnownUnit | undefined
}

/** Units that were staged together and are accepted together, in one transaction. */
export interface StagedChunk {
  seq: number
  runId: string
  /** Sealed under the staging key; null where the caller holds the units. */
  payload: string | null
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
  wrappedSeed: string
  leafCount: number
  leaves: Buffer
  /** One line a field: `group|occurrence|element`. */
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

/** Everything that one transaction makes of a chunk of staged units. */
export interface AcceptedBatch {
  runId: string
  stagedSeq: number | null
  /** Seen for the first time, and the others. */
  newUnits: KnownUnit[]
  units: KnownUnit[]
  unchangedUnitKeys: string[]
  newRecords: RecordRow[]
  changedRecords: RecordRow[]
  versions: VersionRow[]
  patients: PatientRow[]
  newEncounters: EncounterRow[]
  changedEncounters: EncounterRow[]
  quarantine: QuarantineRow[]
  recordsUnchanged: number
}
