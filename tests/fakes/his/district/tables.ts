/** Tables of the district platform's backup, first column(s) = key. All columns are text except `update_time`. */
export const tables = {
  org_info: ['org_code', 'org_name', 'org_type', 'parent_code', 'address'],
  doctor_info: ['doctor_code', 'doctor_name', 'sex_code', 'org_code'],
  patient_info: [
    'org_code',
    'patient_id',
    'name',
    'sex_code',
    'birth_date',
    'id_type_code',
    'id_no',
    'phone',
    'address',
    'marital_code',
  ],
  visit: [
    'visit_id',
    'org_code',
    'patient_id',
    'visit_type_code',
    'visit_type_name',
    'start_time',
    'end_time',
    'category_code',
    'category_name',
    'reason_code',
    'reason_name',
    'doctor_code',
    'doctor_name',
    'dept_name',
  ],
  diagnosis: [
    'diagnosis_id',
    'visit_id',
    'icd10_code',
    'diagnosis_name',
    'onset_time',
    'abatement_time',
    'clinical_status',
    'source_code',
  ],
  operation: ['operation_id', 'visit_id', 'operation_code', 'code_system', 'operation_name', 'start_time', 'end_time'],
  care_plan: ['plan_id', 'visit_id', 'plan_code', 'plan_name', 'start_time', 'end_time', 'status'],
  vital_sign: ['sign_id', 'visit_id', 'category', 'item_code', 'item_name', 'value', 'unit', 'measure_time'],
  assessment: ['item_id', 'visit_id', 'category', 'item_code', 'item_name', 'value', 'unit', 'observe_time'],
  lab_item: ['item_id', 'visit_id', 'item_code', 'item_name', 'value', 'unit', 'test_time'],
  lab_report: ['report_id', 'visit_id', 'report_code', 'report_name', 'report_time', 'result_count'],
  prescription_item: ['item_id', 'visit_id', 'drug_code', 'drug_name', 'form', 'spec', 'status', 'order_time'],
  vaccination: ['vaccination_id', 'visit_id', 'vaccine_code', 'vaccine_name', 'vaccinate_time'],
  exam_report: ['exam_id', 'visit_id', 'modality_code', 'modality_name', 'exam_time', 'series_count'],
  allergy: ['allergy_id', 'visit_id', 'allergen_code', 'allergen_name', 'category', 'criticality', 'record_time'],
} as const satisfies Record<string, readonly string[]>

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[]
/** Tables whose rows hang on a visit. */
export const visitTables = tableNames.filter(
  (t) => t !== 'visit' && (tables[t] as readonly string[]).includes('visit_id'),
)

export function keyOf(table: TableName): readonly string[] {
  return table === 'patient_info' ? tables.patient_info.slice(0, 2) : tables[table].slice(0, 1)
}

export function createStatements(): string[] {
  return tableNames.flatMap((table) => {
    const columns = tables[table].map((c) => `${c} text not null`).join(', ')
    const statements = [
      `create table ${table} (${columns}, update_time timestamptz not null, primary key (${keyOf(table).join(', ')}))`,
      `create index ${table}_update_time on ${table} (update_time)`,
    ]
    if (visitTables.includes(table)) statements.push(`create index ${table}_visit on ${table} (visit_id)`)
    if (table === 'visit') statements.push('create index visit_patient on visit (org_code, patient_id)')
    return statements
  })
}
