import { systems } from '@jhc/record/standard-elements.ts'
import { composeRecords, encounterRefOf } from '../compose-records.ts'
import type { Mapper } from '../connector.ts'
import { type Problems, problemList } from '../problems.ts'
import {
  type Coded,
  type EncounterItems,
  noItems,
  placeObservation,
  type SourceEncounter,
  visitTypeNames,
} from '../source-encounter.ts'
import type { ChildTable, Row, VisitUnit } from './tables.ts'

export const sqlMapperVersion = 'sql-1'

/** One visit of the district's backup database → standard records. Problems name table, row and column. */
export const sqlMapper: Mapper = (unit) => {
  const problems = problemList()
  const raw = JSON.parse(unit.payload) as VisitUnit
  const visit = visitOf(raw, problems)
  const items = itemsOf(raw, problems)
  if (problems.problems.length > 0) return { ok: false, problems: problems.problems }
  const encounter: SourceEncounter = { ...visit, ...items }
  return {
    ok: true,
    mapped: {
      patients: [encounter.patient],
      encounters: [encounterRefOf(encounter)],
      records: composeRecords(encounter),
    },
  }
}

function visitOf(raw: VisitUnit, problems: Problems): SourceEncounter {
  const text = (name: string) => raw.visit[name] ?? ''
  const patient = raw.patient
  if (!patient) problems.add('visit.patient_id', 'unknown-patient', '就诊所指的患者不在 patient_info 中')
  const visitType = problems.oneOf(
    'visit.visit_type_code',
    text('visit_type_code'),
    ['1', '2', '3', '4'] as const,
    '就诊类型应为 1 至 4',
  )
  const reason = text('reason_name') || text('reason_code')
  return {
    ...noItems(),
    id: problems.required('visit.visit_id', text('visit_id')),
    orgId: problems.required('visit.org_code', text('org_code')),
    patient: {
      localPatientId: problems.required('visit.patient_id', text('patient_id')),
      orgId: text('org_code'),
      name: patient?.name ?? '',
      sex: patient?.sex_code ?? '',
      birthDate: patient?.birth_date ?? '',
      identityNumber: patient?.id_no ?? '',
      phone: patient?.phone ?? '',
      address: patient?.address ?? '',
    },
    visitType,
    visitTypeName: text('visit_type_name') || (visitTypeNames[visitType] ?? ''),
    start: problems.time('visit.start_time', text('start_time')),
    end: problems.time('visit.end_time', text('end_time'), false),
    category: { code: text('category_code'), system: systems.snomed, text: text('category_name') },
    reason: reason ? { code: text('reason_code'), system: systems.icd10, text: reason } : null,
    department: text('dept_name'),
    doctor: { code: text('doctor_code'), name: text('doctor_name') },
  }
}

function itemsOf(raw: VisitUnit, problems: Problems): EncounterItems {
  const items = noItems()
  const each = (
    table: ChildTable,
    key: string,
    use: (text: (column: string) => string, at: (column: string) => string) => void,
  ) => {
    for (const row of raw.children[table] ?? []) {
      const at = (column: string) => `${table}[${row[key] ?? ''}].${column}`
      use((column) => (row as Row)[column] ?? '', at)
      if (!row[key]) problems.add(at(key), 'missing', '主键为空')
    }
  }
  const coded = (code: string, system: string, text: string): Coded => ({ code, system, text })

  each('diagnosis', 'diagnosis_id', (text, at) =>
    items.diagnoses.push({
      id: text('diagnosis_id'),
      time: problems.time(at('onset_time'), text('onset_time')),
      coded: coded(text('icd10_code'), systems.icd10, problems.required(at('diagnosis_name'), text('diagnosis_name'))),
      sourceCode: text('source_code') ? coded(text('source_code'), systems.snomed, '') : null,
      abatement: problems.time(at('abatement_time'), text('abatement_time'), false),
      status: text('clinical_status'),
    }),
  )
  each('operation', 'operation_id', (text, at) =>
    items.procedures.push({
      id: text('operation_id'),
      time: problems.time(at('start_time'), text('start_time')),
      coded: coded(
        text('operation_code'),
        text('code_system') || systems.local,
        problems.required(at('operation_name'), text('operation_name')),
      ),
      sourceCode: null,
      end: problems.time(at('end_time'), text('end_time'), false),
    }),
  )
  each('care_plan', 'plan_id', (text, at) =>
    items.carePlans.push({
      id: text('plan_id'),
      time: problems.time(at('start_time'), text('start_time')),
      coded: coded(text('plan_code'), systems.snomed, text('plan_name')),
      end: problems.time(at('end_time'), text('end_time'), false),
      status: text('status'),
    }),
  )
  const observation = (table: 'vital_sign' | 'assessment' | 'lab_item', key: string, time: string, category?: string) =>
    each(table, key, (text, at) =>
      placeObservation(items, {
        id: text(key),
        time: problems.time(at(time), text(time)),
        coded: coded(problems.required(at('item_code'), text('item_code')), systems.loinc, text('item_name')),
        category: category ?? text('category'),
        // A unit says that it is a measurement; what has none may be an answer in words.
        value: text('unit')
          ? problems.decimal(at('value'), text('value'))
          : problems.required(at('value'), text('value')),
        unit: text('unit'),
      }),
    )
  observation('vital_sign', 'sign_id', 'measure_time')
  observation('assessment', 'item_id', 'observe_time')
  observation('lab_item', 'item_id', 'test_time', 'laboratory')
  each('lab_report', 'report_id', (text, at) =>
    items.panels.push({
      id: text('report_id'),
      time: problems.time(at('report_time'), text('report_time')),
      coded: coded(text('report_code'), systems.loinc, text('report_name')),
      resultCount: text('result_count'),
    }),
  )
  each('prescription_item', 'item_id', (text, at) =>
    items.medications.push({
      id: text('item_id'),
      time: problems.time(at('order_time'), text('order_time')),
      coded: coded(text('drug_code'), systems.rxnorm, problems.required(at('drug_name'), text('drug_name'))),
      form: text('form'),
      spec: text('spec'),
      status: text('status'),
    }),
  )
  each('vaccination', 'vaccination_id', (text, at) =>
    items.vaccinations.push({
      id: text('vaccination_id'),
      time: problems.time(at('vaccinate_time'), text('vaccinate_time')),
      coded: coded(text('vaccine_code'), systems.cvx, text('vaccine_name')),
    }),
  )
  each('exam_report', 'exam_id', (text, at) =>
    items.imaging.push({
      id: text('exam_id'),
      time: problems.time(at('exam_time'), text('exam_time')),
      coded: coded(text('modality_code'), systems.dicom, text('modality_name')),
      series: text('series_count'),
    }),
  )
  each('allergy', 'allergy_id', (text, at) =>
    items.allergies.push({
      id: text('allergy_id'),
      time: problems.time(at('record_time'), text('record_time')),
      coded: coded(
        text('allergen_code'),
        systems.snomed,
        problems.required(at('allergen_name'), text('allergen_name')),
      ),
      category: text('category'),
      criticality: text('criticality'),
    }),
  )
  return items
}
