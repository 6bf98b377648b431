import type { CallArguments } from '@jhc/kit/api.ts'
import { type RawBuilder, sql } from 'kysely'
import type { indexLibraryApi } from './api.ts'
import type { IndexLibrary } from './index-library.ts'

export type SearchQuery = CallArguments<(typeof indexLibraryApi)['operations']['search']>['query']

/** Matches are counted one by one up to here; past it the total is what the planner expects, and is called an estimate. */
export const countedUpTo = 100_000

export interface Total {
  total: number
  totalCapped: boolean
  totalEstimated?: boolean
}

const noFilter = ['page', 'pageSize', 'sort', 'currentOnly', 'after', 'before']

/** Without filters the running tallies know; with filters it is counted, and estimated where counting would be slow. */
export async function countEntries(
  { db }: Pick<IndexLibrary, 'db'>,
  query: SearchQuery,
  where: RawBuilder<unknown>,
): Promise<Total> {
  if (Object.keys(query).every((key) => noFilter.includes(key))) {
    const column = query.currentOnly === 'true' ? sql`records` : sql`versions`
    const { rows } = await sql<{ total: number }>`
      select coalesce(sum(${column}), 0)::bigint as total from index_library.tally`.execute(db)
    return { total: rows[0]!.total, totalCapped: false }
  }
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select 1 from index_library.entry e ${where} limit ${countedUpTo + 1}) counted`.execute(
    db,
  )
  const total = rows[0]!.total
  if (total <= countedUpTo) return { total, totalCapped: false }
  const plan = await sql<{ 'QUERY PLAN': Array<{ Plan: { 'Plan Rows': number } }> }>`
    explain (format json) select 1 from index_library.entry e ${where}`.execute(db)
  const expected = plan.rows[0]!['QUERY PLAN'][0]!.Plan['Plan Rows']
  return { total: Math.max(expected, total), totalCapped: true, totalEstimated: true }
}
