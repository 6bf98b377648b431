import { sql } from 'kysely'
import type { Db } from './empi-store.ts'
import { identityConfig } from './identity-config.ts'
import { pairsWithin } from './pair-store.ts'

export async function countPairs(db: Db, orgIds: string[] | null, state: string, cap: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select 1 from empi.pair p where state = ${state} and ${pairsWithin(orgIds)} limit ${cap}) as capped`.execute(
    db,
  )
  return rows[0]!.n
}

/** `autoLinked` and `reviewerLinked` count pairs: linked by their score, and by a verdict. */
export async function readStats(db: Db) {
  const { rows } = await sql<any>`
    select (select registration_no from empi.writer where id = 1) as registrations,
      (select count(*) from empi.person where merged_into is null) as persons,
      (select count(*) from empi.pair where state = 'open') as "openPairs",
      (select count(*) from empi.pair where state in ('same', 'different')) as "decidedPairs",
      (select count(*) from empi.pair where state = 'linked') as "autoLinked",
      (select count(*) from empi.pair where state = 'same') as "reviewerLinked"`.execute(db)
  const { link, review } = identityConfig.thresholds
  return { ...rows[0], thresholds: { link, review } }
}
