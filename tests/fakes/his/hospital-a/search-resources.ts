import type pg from 'pg'
import { type Json, parseLossless } from './lossless-json.ts'
import { encodePage, FhirProblem, type SearchRequest } from './search-request.ts'

interface Row {
  type: string
  id: string
  last_updated_text: string
  encounter_id: string | null
  patient_id: string | null
  body: string
}

// Microseconds as text, so that a page never starts between two rows of the same millisecond.
const selected = `type, id, to_char(last_updated at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as last_updated_text, encounter_id, patient_id, body`

function conditions(request: SearchRequest): { where: string; values: unknown[] } {
  const values: unknown[] = [request.type]
  const parts = ['type = $1', 'not deleted']
  const add = (make: (at: string) => string, value: unknown) => {
    values.push(value)
    parts.push(make(`$${values.length}`))
  }
  if (request.ids) add((at) => `id = any(${at}::text[])`, request.ids)
  if (request.patients) add((at) => `patient_id = any(${at}::text[])`, request.patients)
  if (request.encounters) add((at) => `encounter_id = any(${at}::text[])`, request.encounters)
  for (const { operator, at: time } of request.updated) add((at) => `last_updated ${operator} ${at}::timestamptz`, time)
  return { where: parts.join(' and '), values }
}

async function findPage(pool: pg.Pool, request: SearchRequest): Promise<Row[]> {
  const { where, values } = conditions(request)
  const order = { id: 'id', updated: 'last_updated, id', 'updated-desc': 'last_updated desc, id desc' }[request.sort]
  let position = ''
  if (request.after) {
    values.push(request.after.id)
    const id = `$${values.length}`
    if (request.sort === 'id') position = ` and id > ${id}`
    else {
      values.push(request.after.updated)
      position = ` and (last_updated, id) ${request.sort === 'updated' ? '>' : '<'} ($${values.length}::timestamptz, ${id})`
    }
  }
  values.push(request.count + 1)
  return (
    await pool.query(
      `select ${selected} from resource where ${where}${position} order by ${order} limit $${values.length}`,
      values,
    )
  ).rows
}

async function findIncluded(pool: pg.Pool, request: SearchRequest, page: Row[]): Promise<Row[]> {
  const found: Row[] = []
  for (const include of request.includes) {
    const [type, path] = include.split(':')
    if (type !== request.type || !['subject', 'patient', 'encounter'].includes(path ?? '')) {
      throw new FhirProblem(400, 'not-supported', `_include "${include}" is not supported`)
    }
    const target = path === 'encounter' ? 'Encounter' : 'Patient'
    const ids = [
      ...new Set(page.map((r) => (target === 'Encounter' ? r.encounter_id : r.patient_id)).filter((id) => id !== null)),
    ]
    found.push(
      ...(
        await pool.query(`select ${selected} from resource where type = $1 and id = any($2::text[]) and not deleted`, [
          target,
          ids,
        ])
      ).rows,
    )
  }
  const revTypes = request.revincludes.map((r) => {
    const [type, path] = r.split(':')
    if (path !== 'encounter' || request.type !== 'Encounter')
      throw new FhirProblem(400, 'not-supported', `_revinclude "${r}" is not supported`)
    return type!
  })
  if (revTypes.length) {
    const sql = `select ${selected} from resource where encounter_id = any($1::text[]) and type = any($2::text[]) and not deleted order by type, id`
    found.push(...(await pool.query(sql, [page.map((r) => r.id), revTypes])).rows)
  }
  return found
}

function withElements(body: string, elements: string[] | null): string {
  if (!elements) return body
  const whole: Json = parseLossless(body)
  const kept: Json = {
    resourceType: whole.resourceType,
    id: whole.id,
    meta: { ...whole.meta, tag: [{ code: 'SUBSETTED' }] },
  }
  for (const name of elements) if (whole[name] !== undefined && kept[name] === undefined) kept[name] = whole[name]
  return JSON.stringify(kept)
}

/** Answers a search as the text of a searchset Bundle; bodies are passed on as stored. */
export async function searchResources(pool: pg.Pool, request: SearchRequest, base: string): Promise<string> {
  if (request.total === null) {
    const { where, values } = conditions(request)
    request.total = Number((await pool.query(`select count(*) as n from resource where ${where}`, values)).rows[0].n)
  }
  const self = `{"relation":"self","url":${JSON.stringify(`${base}/${request.type}`)}}`
  if (request.summaryCount || request.count === 0) {
    return `{"resourceType":"Bundle","type":"searchset","total":${request.total},"link":[${self}]}`
  }
  const rows = await findPage(pool, request)
  const page = rows.slice(0, request.count)
  const last = page.at(-1)
  const links = [self]
  if (rows.length > page.length && last) {
    const next = encodePage({ ...request, after: { updated: last.last_updated_text, id: last.id } })
    links.push(`{"relation":"next","url":${JSON.stringify(`${base}/${request.type}?_page=${next}`)}}`)
  }
  const entry = (row: Row, mode: string) =>
    `{"fullUrl":${JSON.stringify(`${base}/${row.type}/${row.id}`)},"resource":${withElements(row.body, request.elements)},"search":{"mode":"${mode}"}}`
  const included = await findIncluded(pool, request, page)
  const entries = [...page.map((r) => entry(r, 'match')), ...included.map((r) => entry(r, 'include'))]
  return `{"resourceType":"Bundle","type":"searchset","total":${request.total},"link":[${links.join(',')}],"entry":[${entries.join(',')}]}`
}
