import { type Kysely, sql } from 'kysely'

/** Ids, latest first, and how many there are. */
export async function findProposals(
  db: Kysely<any>,
  where: { consortiumId?: string | undefined; outcome?: string | undefined },
  page: number,
  pageSize: number,
): Promise<{ ids: number[]; total: number }> {
  const conditions = [
    ...(where.consortiumId ? [sql`consortium_id = ${where.consortiumId}`] : []),
    ...(where.outcome ? [sql`outcome = ${where.outcome}`] : []),
  ]
  const filter = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const [{ rows }, counted] = await Promise.all([
    sql<{ id: number }>`
      select proposal_id as id from consortium.proposal ${filter}
      order by proposal_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ total: number }>`select count(*) as total from consortium.proposal ${filter}`.execute(db),
  ])
  return { ids: rows.map(({ id }) => id), total: counted.rows[0]!.total }
}

export async function countOpenProposals(db: Kysely<any>): Promise<number> {
  return (await findProposals(db, { outcome: 'open' }, 1, 1)).total
}
