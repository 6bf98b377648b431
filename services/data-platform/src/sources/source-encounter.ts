import type { EncounterRef, PatientRegistration } from '@jhc/record/model.ts'

/**
 * One encounter as any source tells it: the form between a source's own shape and the standard records. All values are
 * the source's texts; an empty text is an absent value.
 */
export interface Coded {
  code: string
  system: string
  text: string
}

export interface SourceItem {
  /** Row id at the source; orders items of the same time. */
  id: string
  time: string
}

export interface SourceDiagnosis extends SourceItem {
  coded: Coded
  sourceCode: Coded | null
  abatement: string
  status: string
}
export interface SourceProcedure extends SourceItem {
  coded: Coded
  sourceCode: Coded | null
  end: string
}
export interface SourceCarePlan extends SourceItem {
  coded: Coded
  end: string
  status: string
}
export interface SourceObservation extends SourceItem {
  coded: Coded
  category: string
  value: string
  unit: string
}
export interface SourcePanel extends SourceItem {
  coded: Coded
  resultCount: string
}
export interface SourceMedication extends SourceItem {
  coded: Coded
  form: string
  spec: string
  status: string
}
export interface SourceVaccination extends SourceItem {
  coded: Coded
}
export interface SourceImaging extends SourceItem {
  coded: Coded
  series: string
}
export interface SourceAllergy extends SourceItem {
  coded: Coded
  category: string
  criticality: string
}

export interface EncounterItems {
  diagnoses: SourceDiagnosis[]
  procedures: SourceProcedure[]
  carePlans: SourceCarePlan[]
  vitalSigns: SourceObservation[]
  observations: SourceObservation[]
  labs: SourceObservation[]
  panels: SourcePanel[]
  medications: SourceMedication[]
  vaccinations: SourceVaccination[]
  imaging: SourceImaging[]
  allergies: SourceAllergy[]
}

/** 1 门诊 · 2 急诊 · 3 住院 · 4 体检 */
export type VisitType = '1' | '2' | '3' | '4'
export const visitTypeNames: Record<VisitType, string> = { '1': '门诊', '2': '急诊', '3': '住院', '4': '体检' }
export const encounterKinds: Record<VisitType, EncounterRef['kind']> = {
  '1': 'outpatient',
  '2': 'emergency',
  '3': 'inpatient',
  '4': 'checkup',
}

export interface SourceEncounter extends EncounterItems {
  id: string
  orgId: string
  patient: PatientRegistration
  visitType: VisitType
  visitTypeName: string
  start: string
  end: string
  category: Coded
  reason: Coded | null
  reasonSource?: Coded | null
  /** Name of the organisation or campus as the source writes it, where it does. */
  organisation?: string
  department: string
  doctor: { code: string; name: string }
}

export function noItems(): EncounterItems {
  return {
    diagnoses: [], procedures: [], carePlans: [], vitalSigns: [], observations: [], labs: [],
    panels: [], medications: [], vaccinations: [], imaging: [], allergies: [],
  } // biome-ignore format: the list reads as one
}

/** Laboratory rows and vital signs are named by their category; what is neither is another observation. Dirty spellings stay in the value. */
export function placeObservation(items: EncounterItems, observation: SourceObservation): void {
  if (observation.category === 'laboratory') items.labs.push(observation)
  else if (/^vital-signs?$/.test(observation.category)) items.vitalSigns.push(observation)
  else items.observations.push(observation)
}
