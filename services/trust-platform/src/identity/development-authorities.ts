import type { Kysely } from 'kysely'

/** What authorities of demonstrations and tests have in their names; production believes none of them. */
export const developmentUnit = 'OU=development-only'

export async function countDevelopmentAuthorities(db: Kysely<any>): Promise<number> {
  const { count } = await db
    .selectFrom('identity.authority')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('subject', 'like', `%${developmentUnit}%`)
    .executeTakeFirstOrThrow()
  return Number(count)
}
