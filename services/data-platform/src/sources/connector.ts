import type { EncounterRef, MappedRecord, PatientRegistration } from '@jhc/record/model.ts'

/**
 * The one port for source systems. A connector only reads and cuts into units; a mapper turns a unit into standard records.
 * A new kind of source = copy a sibling folder, add one line to `connectors.ts`.
 */

/** One thing as read: a row group, a FHIR resource set, a document. Small enough to map alone. */
export interface RawUnit {
  /** Natural key within the source, stable over time, e.g. `encounter/4711`. */
  key: string
  /** Content exactly as received, text. Kept in staging until mapped. */
  payload: string
  /** Where it came from, for the quarantine: file and line, URL, table and key. */
  origin: string
}

/** A unit that could not even be read (broken JSON, refused XML, over-long document): goes to quarantine, the rest goes on. */
export interface UnreadableUnit {
  key: string
  origin: string
  field: string
  reasonCode: string
  detail: string
}

export interface ReadPage {
  units: RawUnit[]
  unreadable: UnreadableUnit[]
  /** Opaque to the collector: hand back to `read` to go on; null at the end. */
  cursor: string | null
  /** Highest watermark contained so far: UTC ISO 8601, always in the connector's one form, so that texts compare as times. */
  watermark: string
}

/** Count and digest of what a source holds for one day, for reconciliation. */
export interface DaySummary {
  day: string
  /** Natural keys of all units of that day; the collector compares them with what it holds. */
  keys: string[]
}

export interface Connector {
  /** Checks that the source answers and is what it is said to be; throws a coded error that says what is wrong. */
  check(): Promise<void>
  /** Changed at or after `since` (empty = everything); pages in a stable order. */
  read(since: string, cursor: string | null): Promise<ReadPage>
  /** Reads named units again as they are now, for verification; a vanished one is absent from the answer. */
  readKeys(keys: string[]): Promise<RawUnit[]>
  /** All keys with their day, page by page, for reconciliation (finds deletes). */
  listKeys(cursor: string | null): Promise<{ days: DaySummary[]; cursor: string | null }>
  /** How many units a read from `since` would give, where the source can tell cheaply; for the progress bar only. */
  expected?(since: string): Promise<number | null>
  /** Names of organisations, where the source keeps them apart from its units. */
  organisations?(): Promise<{ orgId: string; name: string }[]>
  close(): Promise<void>
}

/** What a mapper makes of one unit. Problems name the field; a unit with a problem is quarantined whole. */
export interface MappedUnit {
  patients: PatientRegistration[]
  encounters: EncounterRef[]
  records: MappedRecord[]
}

export interface MappingProblem {
  field: string
  reasonCode: string
  detail: string
}

export type Mapper = (unit: RawUnit) => { ok: true; mapped: MappedUnit } | { ok: false; problems: MappingProblem[] }
