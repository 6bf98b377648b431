import type { SourceId } from './localiser/organisations.ts'

export interface PatientHit {
  localPatientId: string
  organisation: string
  name: string
  sex: string
  birthDate: string
}
export interface VisitHit {
  encounterId: string
  start: string
  typeName: string
  category: string
  organisation: string
}
/** One value that a person could change in the hospital's own system. */
export interface EditableValue {
  valueId: string
  group: string
  label: string
  value: string
}
export interface ValueEdit {
  source: SourceId
  encounterId: string
  valueId: string
  label: string
  before: string
  after: string
  at: string
}

/**
 * What happens to the updated stamp of the changed row: `keep` = behind everyone's back, `now` = as a well-behaved system does it,
 * a date = entered late under an old stamp.
 */
export type StampChange = 'keep' | 'now' | Date

/** A fake hospital system as its own staff see it; the platform never uses this. */
export interface HisSystem {
  readonly source: SourceId
  readonly name: string
  findPatients(text: string): Promise<PatientHit[]>
  /** Visits of one day (`YYYY-MM-DD`), one visit by its id, or with an empty text the latest ones; at most 100. */
  findVisits(text: string): Promise<VisitHit[]>
  visitsOf(localPatientId: string): Promise<VisitHit[]>
  valuesOf(encounterId: string): Promise<EditableValue[]>
  setValue(encounterId: string, valueId: string, value: string, stamp: StampChange): Promise<ValueEdit>
  /** Adds a visit (same shape as `like`, new ids) and returns its encounter id. */
  insertEncounter(like: string, stamp: StampChange): Promise<string>
  /** Removes the visit and everything that hangs on it, as if it had never been there. */
  deleteEncounter(encounterId: string): Promise<void>
  close(): Promise<void>
}

export function stampOf(change: StampChange): string | null {
  if (change === 'keep') return null
  return (change === 'now' ? new Date() : change).toISOString()
}
