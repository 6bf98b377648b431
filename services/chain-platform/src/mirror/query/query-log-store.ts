import { type Kysely, sql } from 'kysely'

export type QueryAction = 'run' | 'plan' | 'csv' | 'xlsx'
export interface LoggedQuery {
  queryId: string
  accountId: string
  orgId: string
  action: QueryAction
  sql: string
  askedAt: Date
  outcome: string | null
  rows: number | null
  milliseconds: number | null
}

export async function noteQuery(
  db: Kysely<any>,
  query: { queryId: string; accountId: string; orgId: string; action: QueryAction; sql: string; askedAtMs: number },
): Promise<void> {
  await sql`insert into mirror_query.query_log (query_id, account_id, org_id, action, sql_text, asked_at)
    values (${query.queryId}, ${query.accountId}, ${query.orgId}, ${query.action}, ${query.sql},
            ${new Date(query.askedAtMs).toISOString()}::timestamptz)`.execute(db)
}

export async function noteOutcome(
  db: Kysely<any>,
  outcome: { queryId: string; orgId: string; outcome: string; rows: number; milliseconds: number },
): Promise<void> {
  await sql`insert into mirror_query.query_outcome (query_id, org_id, outcome, row_count, milliseconds)
    values (${outcome.queryId}, ${outcome.orgId}, ${outcome.outcome}, ${outcome.rows}, ${outcome.milliseconds})`.execute(
    db,
  )
}

/** Newest first: ids are made in the order of time. */
export async function listQueries(
  db: Kysely<any>,
  { page, pageSize, accountId }: { page: number; pageSize: number; accountId?: string },
): Promise<{ items: LoggedQuery[]; total: number }> {
  const where = accountId === undefined ? sql`` : sql`where l.account_id = ${accountId}`
  const [items, total] = await Promise.all([
    sql<LoggedQuery>`
      select l.query_id as "queryId", l.account_id as "accountId", l.org_id as "orgId", l.action, l.sql_text as sql,
        l.asked_at as "askedAt", o.outcome, o.row_count as rows, o.milliseconds
      from mirror_query.query_log l left join mirror_query.query_outcome o on o.query_id = l.query_id
      ${where} order by l.query_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ total: number }>`select count(*) as total from mirror_query.query_log l ${where}`.execute(db),
  ])
  return { items: items.rows, total: total.rows[0]!.total }
}
