import pg from 'pg'
import { type EditableValue, type HisSystem, type StampChange, stampOf } from '../his-system.ts'
import { cloneVisit } from '../localiser/clone-visit.ts'
import { demoVisits } from '../localiser/visits.ts'
import { insertInto } from './seed-district-backup.ts'
import { keyOf, type TableName, visitTables } from './tables.ts'
import { emitVisitRows } from './visit-rows.ts'

/** Which column of a table a clerk would change, and what she sees beside it. */
const editable: Partial<Record<TableName, { column: string; label: string; group: string }>> = {
  visit: { column: 'dept_name', label: `'就诊科室'`, group: '就诊' },
  diagnosis: { column: 'diagnosis_name', label: `icd10_code`, group: '诊断' },
  operation: { column: 'operation_name', label: 'operation_code', group: '手术与操作' },
  care_plan: { column: 'plan_name', label: 'plan_code', group: '治疗计划' },
  vital_sign: { column: 'value', label: 'item_name', group: '体征' },
  assessment: { column: 'value', label: 'item_name', group: '评估' },
  lab_item: { column: 'value', label: 'item_name', group: '检验' },
  prescription_item: { column: 'drug_name', label: 'drug_code', group: '用药' },
  vaccination: { column: 'vaccine_name', label: 'vaccine_code', group: '预防接种' },
  exam_report: { column: 'modality_name', label: 'modality_code', group: '检查' },
  allergy: { column: 'allergen_name', label: 'allergen_code', group: '过敏' },
}

/** A value id is `<table>|<row key>`; both come from `valuesOf`, never from a screen's free text. */
function parseValueId(valueId: string): { table: TableName; key: string; column: string } {
  const bar = valueId.indexOf('|')
  const table = valueId.slice(0, bar) as TableName
  const found = editable[table]
  if (!found) throw new Error(`no such value: ${valueId}`)
  return { table, key: valueId.slice(bar + 1), column: found.column }
}

export function openDistrictSystem(url: string): HisSystem {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => {})
  const all = async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows

  const valuesOf = async (encounterId: string): Promise<EditableValue[]> => {
    const parts = Object.entries(editable).map(([table, e]) => {
      const key = keyOf(table as TableName)[0]!
      return `select '${table}|' || ${key} as "valueId", '${e.group}' as "group", ${e.label} as label, ${e.column} as value from ${table} where visit_id = $1`
    })
    return all(`${parts.join(' union all ')} order by 1`, [encounterId])
  }

  return {
    source: 'district',
    name: '区全民健康信息平台备份库',
    valuesOf,
    findPatients: (text) =>
      all(
        `select p.patient_id as "localPatientId", o.org_name as organisation, p.name, p.sex_code as sex, p.birth_date as "birthDate"
         from patient_info p join org_info o on o.org_code = p.org_code
         where p.name = $1 or p.id_no = $1 or p.patient_id = $1 order by p.patient_id limit 50`,
        [text],
      ),
    findVisits: (text) =>
      all(
        `select v.visit_id as "encounterId", v.start_time as start, v.visit_type_name as "typeName", v.category_name as category, o.org_name as organisation
         from visit v join org_info o on o.org_code = v.org_code
         where $1 = '' or v.visit_id = $1 or v.start_time like $1 || '%' order by v.start_time desc, v.visit_id limit 100`,
        [text],
      ),
    visitsOf: (localPatientId) =>
      all(
        `select v.visit_id as "encounterId", v.start_time as start, v.visit_type_name as "typeName", v.category_name as category, o.org_name as organisation
         from visit v join org_info o on o.org_code = v.org_code where v.patient_id = $1 order by v.start_time desc limit 200`,
        [localPatientId],
      ),
    setValue: async (encounterId, valueId, value, stamp) => {
      const { table, key, column } = parseValueId(valueId)
      const before = (await valuesOf(encounterId)).find((v) => v.valueId === valueId)
      if (!before) throw new Error(`no such value: ${valueId}`)
      const updated = stampOf(stamp)
      await pool.query(
        `update ${table} set ${column} = $1${updated ? ', update_time = $4' : ''} where visit_id = $2 and ${keyOf(table)[0]} = $3`,
        updated ? [value, encounterId, key, updated] : [value, encounterId, key],
      )
      return {
        source: 'district',
        encounterId,
        valueId,
        label: `${before.group} ${before.label}`,
        before: before.value,
        after: value,
        at: new Date().toISOString(),
      }
    },
    insertEncounter: async (like: string, stamp: StampChange) => {
      const visit = cloneVisit(
        demoVisits('district').find((v) => v.encounterId === like)!,
        stampOf(stamp) ?? '2021-04-01T00:00:00Z',
      )
      const client = await pool.connect()
      try {
        const { bulk, sink } = insertInto(client)
        emitVisitRows(visit, sink)
        await client.query('begin')
        await bulk.flush(true)
        await client.query('commit')
      } finally {
        client.release()
      }
      return visit.encounterId
    },
    deleteEncounter: async (encounterId) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        for (const table of [...visitTables, 'visit'])
          await client.query(`delete from ${table} where visit_id = $1`, [encounterId])
        await client.query('commit')
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
