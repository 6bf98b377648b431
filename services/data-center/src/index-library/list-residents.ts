import type { CallArguments } from '@jhc/kit/api.ts'
import { sql } from 'kysely'
import type { indexLibraryApi } from './api.ts'
import type { IndexLibrary } from './index-library.ts'

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

/** Residents with anything in the index, last seen first. Counted from the registrations' counters, never from entries. */
export async function listResidents(library: IndexLibrary, query: Query) {
  const only = query.personId ? sql`where a.person_id = ${query.personId}` : sql``
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
  return { items: rows.map(({ total: _, ...item }) => item), total: rows[0]?.total ?? 0, totalCapped: false }
}
