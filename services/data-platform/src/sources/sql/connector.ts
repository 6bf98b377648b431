import pg from 'pg'
import { z } from 'zod'
import type { Connector, RawUnit, ReadPage, UnreadableUnit } from '../connector.ts'
import { sourceErrors } from '../source-errors.ts'
import {
  type ChildTable,
  childTableNames,
  childTables,
  patientColumns,
  type Row,
  type VisitUnit,
  visitColumns,
} from './tables.ts'

export const sqlSettings = z.object({
  /** Connection of a read-only account on the backup database. */
  url: z.string().regex(/^postgres(ql)?:\/\//, '应为 postgres:// 开头的连接串'),
  schema: z
    .string()
    .regex(/^[a-z_][a-z0-9_]*$/)
    .default('public'),
  pageSize: z.number().int().min(1).max(2000).default(200),
})
export type SqlSettings = z.output<typeof sqlSettings>

/** Every value as the text that PostgreSQL writes: a numeric column keeps its zeros, and no float ever stands in between. */
const asText = { getTypeParser: () => (text: string) => text }
const stampText = `to_char(max(update_time) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** The district's backup database. Unit = `visit/<visit_id>`: one visit with its rows. */
export function createSqlConnector(settings: SqlSettings): Connector {
  const { schema, pageSize } = settings
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: 3,
    types: asText as never,
    application_name: 'jhc-collection',
  })
  pool.on('error', () => undefined)
  const table = (name: string) => `"${schema}"."${name}"`

  async function query(text: string, values: unknown[] = []): Promise<any[]> {
    try {
      return (await pool.query(text, values)).rows
    } catch (error) {
      throw connectionError(error)
    }
  }

  async function readVisits(ids: string[]): Promise<{ units: RawUnit[]; orphans: string[]; watermark: string }> {
    const visits = await query(
      `select ${visitColumns.join(', ')} from ${table('visit')} where visit_id = any($1) order by visit_id`,
      [ids],
    )
    const patients = await query(
      `select distinct ${patientColumns.map((name) => `p.${name}`).join(', ')} from ${table('patient_info')} p
       join ${table('visit')} v using (org_code, patient_id) where v.visit_id = any($1)`,
      [ids],
    )
    const patientOf = new Map(patients.map((row) => [`${row.org_code}\n${row.patient_id}`, row as Row]))
    const units = new Map<string, VisitUnit>()
    for (const visit of visits as Row[]) {
      const patient = patientOf.get(`${visit.org_code}\n${visit.patient_id}`) ?? null
      units.set(visit.visit_id!, { visit, patient, children: {} })
    }
    await Promise.all(childTableNames.map((name) => addChildren(name, ids, units)))
    const stamps = ['visit', ...childTableNames].map(
      (name) => `select max(update_time) as update_time from ${table(name)} where visit_id = any($1)`,
    )
    const [top] = await query(`select ${stampText} as top from (${stamps.join(' union all ')}) s`, [ids])
    const raw = [...units].map(([id, unit]) => ({
      key: `visit/${id}`,
      origin: `${schema}.visit visit_id=${id}`,
      payload: JSON.stringify(unit),
    }))
    return { units: raw, orphans: ids.filter((id) => !units.has(id)), watermark: top?.top ?? '' }
  }

  async function addChildren(name: ChildTable, ids: string[], units: Map<string, VisitUnit>): Promise<void> {
    const columns = childTables[name]
    const rows = await query(
      `select visit_id as "of", ${columns.join(', ')} from ${table(name)} where visit_id = any($1) order by visit_id, ${columns[0]}`,
      [ids],
    )
    for (const { of, ...row } of rows) {
      const unit = units.get(of)
      if (!unit) continue
      const list = unit.children[name] ?? []
      list.push(row)
      unit.children[name] = list
    }
  }

  /** Rows whose visit is not there would land in no record: they are reported by name. */
  async function orphanRows(): Promise<UnreadableUnit[]> {
    const lists = await Promise.all(
      childTableNames.map((name) =>
        query(
          `select ${childTables[name][0]} as id from ${table(name)} c
           where not exists (select 1 from ${table('visit')} v where v.visit_id = c.visit_id) order by 1 limit 500`,
        ).then((rows) => rows.map((row) => ({ name, id: row.id as string }))),
      ),
    )
    return lists.flat().map(({ name, id }) => ({
      key: `${name}/${id}`,
      origin: `${schema}.${name} ${childTables[name][0]}=${id}`,
      field: 'visit_id',
      reasonCode: 'orphan-row',
      detail: '该行所指的就诊不存在',
    }))
  }

  /** First collection: by primary key alone. Later: the visits of all rows that moved, whichever table they are in. */
  function changedVisits(since: string): string {
    if (since === '') return `select visit_id from ${table('visit')}`
    const own = ['visit', ...childTableNames].map(
      (name) => `select visit_id from ${table(name)} where update_time >= $2::timestamptz`,
    )
    const ofPatients = `select v.visit_id from ${table('visit')} v join ${table('patient_info')} p using (org_code, patient_id)
      where p.update_time >= $2::timestamptz`
    return [...own, ofPatients].join(' union ')
  }

  return {
    /** `org_info` is not part of what a visit needs, so a backup without it is no error. */
    async organisations() {
      const [found] = await query('select to_regclass($1) is not null as "there"', [`${schema}.org_info`])
      if (found?.there !== 't') return []
      const rows = await query(`select org_code, org_name from ${table('org_info')} where org_name <> ''`)
      return rows.map((row) => ({ orgId: String(row.org_code), name: String(row.org_name) }))
    },

    async check() {
      const rows = await query(
        `select table_name, column_name from information_schema.columns where table_schema = $1`,
        [schema],
      )
      const there = new Set(rows.map((row) => `${row.table_name}.${row.column_name}`))
      const wanted = [
        ...visitColumns.map((column) => `visit.${column}`),
        ...patientColumns.map((column) => `patient_info.${column}`),
        ...childTableNames.flatMap((name) => ['visit_id', ...childTables[name]].map((column) => `${name}.${column}`)),
        ...['visit', 'patient_info', ...childTableNames].map((name) => `${name}.update_time`),
      ]
      const missing = wanted.filter((column) => !there.has(column))
      if (missing.length > 0) throw sourceErrors['wrong-shape']({ missing: missing.slice(0, 20) })
    },

    async read(since, cursor): Promise<ReadPage> {
      const values: unknown[] = since === '' ? [cursor ?? ''] : [cursor ?? '', since]
      const rows = await query(
        `select visit_id from (${changedVisits(since)}) c where visit_id > $1 order by visit_id limit ${pageSize}`,
        values,
      )
      const ids = rows.map((row) => row.visit_id as string)
      const { units, watermark } = await readVisits(ids)
      const last = ids.length < pageSize
      return { units, unreadable: last ? await orphanRows() : [], cursor: last ? null : ids.at(-1)!, watermark }
    },

    async readKeys(keys) {
      const ids = keys.filter((key) => key.startsWith('visit/')).map((key) => key.slice('visit/'.length))
      return ids.length === 0 ? [] : (await readVisits(ids)).units
    },

    async listKeys(cursor) {
      const size = 5000
      const rows = await query(
        `select visit_id, left(start_time, 10) as day from ${table('visit')} where visit_id > $1 order by visit_id limit ${size}`,
        [cursor ?? ''],
      )
      const byDay = Map.groupBy(rows, (row) => row.day as string)
      const days = [...byDay].map(([day, ofDay]) => ({ day, keys: ofDay.map((row) => `visit/${row.visit_id}`) }))
      return { days, cursor: rows.length < size ? null : rows.at(-1).visit_id }
    },

    async expected(since) {
      const values: unknown[] = since === '' ? [] : ['', since]
      const marked = since === '' ? '' : ' where $1 = $1'
      const [row] = await query(`select count(*) as n from (${changedVisits(since)}) c${marked}`, values)
      return Number(row.n)
    },

    close: () => pool.end(),
  }
}

/** PostgreSQL classes 08 (connection), 53, 57 pass; 28 is the account; 42 is the shape. Messages stay inside: they can quote values. */
function connectionError(error: unknown): Error {
  const code = String((error as { code?: string }).code ?? '')
  if (code.startsWith('28')) return sourceErrors.refused({ code }, { cause: error })
  if (code.startsWith('42')) return sourceErrors['wrong-shape']({ code }, { cause: error })
  return sourceErrors.unreachable({ code }, { cause: error })
}
