/** A search as asked for, or as carried on by an opaque next link. */
export interface SearchRequest {
  type: string
  ids: string[] | null
  patients: string[] | null
  encounters: string[] | null
  updated: { operator: string; at: string }[]
  sort: 'id' | 'updated' | 'updated-desc'
  count: number
  elements: string[] | null
  summaryCount: boolean
  includes: string[]
  revincludes: string[]
  /** Where the last page ended, and the total counted for the first. */
  after: { updated: string; id: string } | null
  total: number | null
}

/** A request that the server refuses; becomes an OperationOutcome. */
export class FhirProblem extends Error {
  readonly status: number
  readonly issue: string
  constructor(status: number, issue: string, message: string) {
    super(message)
    this.status = status
    this.issue = issue
  }
}

const operators: Record<string, string> = { ge: '>=', gt: '>', le: '<=', lt: '<', eq: '=' }
const maximumCount = 1000

function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return values.map(String)
}

function parseUpdated(text: string): { operator: string; at: string } {
  const prefix = /^[a-z]{2}/.test(text) ? text.slice(0, 2) : 'eq'
  const date = text.replace(/^[a-z]{2}/, '')
  const time = Date.parse(date)
  if (!operators[prefix] || Number.isNaN(time) || !/^\d{4}(-\d\d){0,2}(T|$)/.test(date)) {
    throw new FhirProblem(400, 'invalid', `_lastUpdated: "${text}" is not a date with a known prefix`)
  }
  return { operator: operators[prefix], at: new Date(time).toISOString() }
}

function parseReferences(values: string[], type: string): string[] | null {
  if (values.length === 0) return null
  return values.flatMap((v) => v.split(',')).map((v) => (v.startsWith(`${type}/`) ? v.slice(type.length + 1) : v))
}

function parseSort(text: string): SearchRequest['sort'] {
  if (text === '' || text === '_id') return 'id'
  if (text === '_lastUpdated') return 'updated'
  if (text === '-_lastUpdated') return 'updated-desc'
  throw new FhirProblem(400, 'not-supported', `_sort: "${text}" is not supported`)
}

const known = new Set([
  '_id',
  '_lastUpdated',
  '_sort',
  '_count',
  '_elements',
  '_summary',
  '_include',
  '_revinclude',
  '_format',
  'patient',
  'subject',
  'encounter',
  '_page',
])

export function parseSearch(type: string, query: Record<string, unknown>): SearchRequest {
  const page = listOf(query._page)[0]
  if (page !== undefined) return decodePage(type, page)
  const unknown = Object.keys(query).find((name) => !known.has(name))
  if (unknown) throw new FhirProblem(400, 'not-supported', `search parameter "${unknown}" is not supported`)
  const countText = listOf(query._count)[0] ?? '50'
  if (!/^\d+$/.test(countText)) throw new FhirProblem(400, 'invalid', '_count is not a number')
  const elements = listOf(query._elements).flatMap((e) => e.split(','))
  return {
    type,
    ids: listOf(query._id).length ? listOf(query._id).flatMap((v) => v.split(',')) : null,
    patients: parseReferences([...listOf(query.patient), ...listOf(query.subject)], 'Patient'),
    encounters: parseReferences(listOf(query.encounter), 'Encounter'),
    updated: listOf(query._lastUpdated).map(parseUpdated),
    sort: parseSort(listOf(query._sort)[0] ?? ''),
    count: Math.min(Number(countText), maximumCount),
    elements: elements.length ? elements : null,
    summaryCount: listOf(query._summary)[0] === 'count',
    includes: listOf(query._include),
    revincludes: listOf(query._revinclude),
    after: null,
    total: null,
  }
}

export function encodePage(request: SearchRequest): string {
  return Buffer.from(JSON.stringify(request)).toString('base64url')
}

function decodePage(type: string, page: string): SearchRequest {
  try {
    const request = JSON.parse(Buffer.from(page, 'base64url').toString('utf8')) as SearchRequest
    if (request.type === type) return request
  } catch {
    // Falls through: a link that we did not make.
  }
  throw new FhirProblem(400, 'invalid', '_page is not a link of this server')
}
