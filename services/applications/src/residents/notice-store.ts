import { type Kysely, sql } from 'kysely'

/** One agreement is worth one message; more than this are not collected ahead. */
const mostAhead = 20

/** True where the notice may go out: it was counted before, or an agreement is left for it. */
export function spendAgreement(
  db: Kysely<any>,
  notice: { key: string; accountId: string; templateId: string; at: Date },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { numAffectedRows: fresh } = await sql`
      insert into residents.notice (notice_key, account_id, template_id, at)
      values (${notice.key}, ${notice.accountId}, ${notice.templateId}, ${notice.at})
      on conflict (notice_key) do nothing`.execute(tx)
    if (fresh === 0n) return true
    const { numAffectedRows: spent } = await sql`update residents.notice_quota set left_over = left_over - 1
      where account_id = ${notice.accountId} and template_id = ${notice.templateId} and left_over > 0`.execute(tx)
    if (spent === 1n) return true
    await sql`delete from residents.notice where notice_key = ${notice.key}`.execute(tx)
    return false
  })
}

/** WeChat says that the user does not want any. */
export async function dropAgreements(db: Kysely<any>, accountId: string, templateId: string): Promise<void> {
  await sql`update residents.notice_quota set left_over = 0
    where account_id = ${accountId} and template_id = ${templateId}`.execute(db)
}

export async function addAgreements(db: Kysely<any>, accountId: string, templateIds: readonly string[]): Promise<void> {
  for (const templateId of templateIds)
    await sql`insert into residents.notice_quota as q (account_id, template_id, left_over)
      values (${accountId}, ${templateId}, 1)
      on conflict (account_id, template_id) do update set left_over = least(q.left_over + 1, ${mostAhead})`.execute(db)
}

export async function agreementsOf(db: Kysely<any>, accountId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ templateId: string; left: number }>`
    select template_id as "templateId", left_over as left from residents.notice_quota where account_id = ${accountId}`.execute(
    db,
  )
  return new Map(rows.map(({ templateId, left }) => [templateId, left]))
}
