import type { CallArguments } from '@jhc/kit/api.ts'
import { organisationsWithin } from '@jhc/server-kit/reach.ts'
import { type Kysely, sql } from 'kysely'
import type { indexLibraryApi } from './api.ts'
import type { IndexLibrary } from './index-library.ts'
import type { Limits } from './own-patients.ts'
import { entriesWithin } from './within.ts'

type Query = CallArguments<(typeof indexLibraryApi)['operations']['residents']>['query']

interface ResidentRow {
  personId: string
  maskedName: string
  sex: string
  birthYear: string
  organisations: number
  encounters: number
  records: number
  lastDay: string | null
  total: number
}

/**
 * Residents with anything in the index, last seen first. Counted from the registrations' counters, never from entries: only for whoever
 * is bound by a grade or to own patients the page's records are counted. He sees those who are registered in his organisations, and of them what is there.
 */
export async function listResidents(library: IndexLibrary, query: Query, limits: Limits | null) {
  const orgIds = organisationsWithin(limits)
  const only = sql`where ${query.personId ? sql`a.person_id = ${query.personId}` : sql`true`}
    and ${limits?.patients ? sql`a.person_id = any(${limits.patients.map(({ personId }) => personId)}::text[])` : sql`true`}
    and ${orgIds ? sql`r.org_id = any(${orgIds}::text[])` : sql`true`}`
  const { rows } = await sql<ResidentRow>`
    with grouped as (
      select a.person_id, count(distinct r.org_id) as organisations, sum(r.encounters)::bigint as encounters,
             sum(r.records)::bigint as records, max(r.last_day) as last_day
      from index_library.assignment a join index_library.registration r on r.registration_id = a.registration_id ${only}
      group by a.person_id having count(distinct r.org_id) >= ${query.minOrganisations}),
    page as (select *, count(*) over () as total from grouped order by last_day desc, person_id
      limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize})
    select g.person_id as "personId", coalesce(p.masked_name, '') as "maskedName", coalesce(p.sex, '') as sex, coalesce(p.birth_year, '') as "birthYear",
           g.organisations, g.encounters, g.records, nullif(g.last_day, '') as "lastDay", g.total
    from page g left join index_library.person p on p.person_id = g.person_id
    order by g.last_day desc, g.person_id`.execute(library.db)
  const items = rows.map(({ total: _, ...item }) => item)
  if (limits && (limits.maxGrade < 5 || limits.patients)) {
    const personIds = items.map(({ personId }) => personId)
    const counted = await countWithin(library.db, personIds, limits)
    for (const item of items) item.records = counted.get(item.personId) ?? 0
  }
  return { items, total: rows[0]?.total ?? 0, totalCapped: false }
}

async function countWithin(db: Kysely<any>, personIds: string[], limits: Limits): Promise<Map<string, number>> {
  const { rows } = await sql<{ personId: string; records: number }>`
    select a.person_id as "personId", count(*) as records from index_library.assignment a
    join index_library.entry e on e.registration_id = a.registration_id
    where a.person_id = any(${personIds}::text[]) and ${sql.join(entriesWithin(limits), sql` and `)}
      and not exists (select 1 from index_library.superseded s where s.record_id = e.record_id and s.version = e.version)
    group by a.person_id`.execute(db)
  return new Map(rows.map(({ personId, records }) => [personId, records]))
}
