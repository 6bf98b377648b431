import { readDataCsv } from './csv.ts'

type Row<K extends string> = Record<K, string>

export type PatientRow = Row<'id' | 'gender' | 'birth_date' | 'deceased' | 'marital_status'>
export type EncounterRow = Row<
  'id' | 'patient' | 'start' | 'end' | 'class' | 'type_code' | 'service_provider' | 'practitioner' | 'reason_code'
>
export type ConditionRow = Row<'id' | 'patient' | 'encounter' | 'onset' | 'abatement' | 'clinical_status' | 'code'>
export type ObservationRow = Row<'id' | 'patient' | 'encounter' | 'effective' | 'category' | 'code' | 'value' | 'unit'>
export type MedicationRow = Row<'id' | 'patient' | 'encounter' | 'authored_on' | 'status' | 'code'>
export type ProcedureRow = Row<'id' | 'patient' | 'encounter' | 'start' | 'end' | 'code'>
export type ImmunizationRow = Row<'id' | 'patient' | 'encounter' | 'occurrence' | 'cvx_code'>
export type AllergyRow = Row<'id' | 'patient' | 'recorded' | 'code' | 'category' | 'criticality'>
export type ReportRow = Row<'id' | 'patient' | 'encounter' | 'effective' | 'code' | 'n_results'>
export type CarePlanRow = Row<'id' | 'patient' | 'encounter' | 'start' | 'end' | 'status' | 'code'>
export type ImagingRow = Row<'id' | 'patient' | 'encounter' | 'started' | 'n_series' | 'modality'>
export type PractitionerRow = Row<'id' | 'gender'>

export interface DemoSource {
  patients: PatientRow[]
  encounters: EncounterRow[]
  conditions: ConditionRow[]
  observations: ObservationRow[]
  medications: MedicationRow[]
  procedures: ProcedureRow[]
  immunizations: ImmunizationRow[]
  allergies: AllergyRow[]
  reports: ReportRow[]
  carePlans: CarePlanRow[]
  imaging: ImagingRow[]
  practitioners: PractitionerRow[]
}

let loaded: DemoSource | undefined

/** The 13 CSV files as they are; read once per process. */
export function demoSource(): DemoSource {
  const read = <K extends string>(name: string) => readDataCsv<K>(`synthea-flat-615/${name}.csv`)
  loaded ??= {
    patients: read('patients'),
    encounters: read('encounters'),
    conditions: read('conditions'),
    observations: read('observations'),
    medications: read('medications'),
    procedures: read('procedures'),
    immunizations: read('immunizations'),
    allergies: read('allergies'),
    reports: read('diagnostic_reports'),
    carePlans: read('careplans'),
    imaging: read('imaging_studies'),
    practitioners: read('practitioners'),
  }
  return loaded
}

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
