/** Tables of the district platform's backup database that are read, with the columns that go into a unit; the first is the row's key. */
export const childTables = {
  diagnosis: [
    'diagnosis_id',
    'icd10_code',
    'diagnosis_name',
    'onset_time',
    'abatement_time',
    'clinical_status',
    'source_code',
  ],
  operation: ['operation_id', 'operation_code', 'code_system', 'operation_name', 'start_time', 'end_time'],
  care_plan: ['plan_id', 'plan_code', 'plan_name', 'start_time', 'end_time', 'status'],
  vital_sign: ['sign_id', 'category', 'item_code', 'item_name', 'value', 'unit', 'measure_time'],
  assessment: ['item_id', 'category', 'item_code', 'item_name', 'value', 'unit', 'observe_time'],
  lab_item: ['item_id', 'item_code', 'item_name', 'value', 'unit', 'test_time'],
  lab_report: ['report_id', 'report_code', 'report_name', 'report_time', 'result_count'],
  prescription_item: ['item_id', 'drug_code', 'drug_name', 'form', 'spec', 'status', 'order_time'],
  vaccination: ['vaccination_id', 'vaccine_code', 'vaccine_name', 'vaccinate_time'],
  exam_report: ['exam_id', 'modality_code', 'modality_name', 'exam_time', 'series_count'],
  allergy: ['allergy_id', 'allergen_code', 'allergen_name', 'category', 'criticality', 'record_time'],
} as const
export type ChildTable = keyof typeof childTables
export const childTableNames = Object.keys(childTables) as ChildTable[]

export const visitColumns = [
  'visit_id', 'org_code', 'patient_id', 'visit_type_code', 'visit_type_name', 'start_time', 'end_time', 'category_code',
  'category_name', 'reason_code', 'reason_name', 'doctor_code', 'doctor_name', 'dept_name',
] as const // biome-ignore format: the list reads as one

export const patientColumns = [
  'org_code',
  'patient_id',
  'name',
  'sex_code',
  'birth_date',
  'id_no',
  'phone',
  'address',
] as const

export type Row = Record<string, string | null>

/** A unit of this source: one visit with its patient and everything that hangs on it. */
export interface VisitUnit {
  visit: Row
  patient: Row | null
  children: Partial<Record<ChildTable, Row[]>>
}
