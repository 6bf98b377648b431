import { type Kysely, sql } from 'kysely'

export interface DisputeRow {
  disputeId: string
  grantId: string
  residentId: string
  reason: string
  openedAt: Date
  state: 'open' | 'closed'
  outcome: string | null
  closedAt: Date | null
  closedBy: string | null
}

const columns = sql`dispute_id as "disputeId", grant_id as "grantId", resident_id as "residentId", reason, opened_at as "openedAt", state,
  outcome, closed_at as "closedAt", closed_by as "closedBy"`

export async function openDisputeOf(db: Kysely<any>, grantId: string): Promise<DisputeRow | null> {
  const { rows } = await sql<DisputeRow>`
    select ${columns} from consent.dispute where grant_id = ${grantId} and state = 'open'`.execute(db)
  return rows[0] ?? null
}

export async function findDispute(db: Kysely<any>, disputeId: string): Promise<DisputeRow | null> {
  const { rows } = await sql<DisputeRow>`
    select ${columns} from consent.dispute where dispute_id = ${disputeId}`.execute(db)
  return rows[0] ?? null
}

export async function insertDispute(db: Kysely<any>, row: DisputeRow & { by: string }): Promise<void> {
  await sql`
    insert into consent.dispute (dispute_id, grant_id, resident_id, reason, opened_at, opened_by, state)
    values (${row.disputeId}, ${row.grantId}, ${row.residentId}, ${row.reason}, ${row.openedAt}, ${row.by}, 'open')`.execute(
    db,
  )
}

/** False where it was closed before. */
export async function closeDispute(
  db: Kysely<any>,
  disputeId: string,
  { outcome, by, at }: { outcome: string; by: string; at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update consent.dispute set state = 'closed', outcome = ${outcome}, closed_by = ${by}, closed_at = ${at}
    where dispute_id = ${disputeId} and state = 'open'`.execute(db)
  return numAffectedRows === 1n
}

export async function pageOfDisputes(
  db: Kysely<any>,
  { state, page, pageSize }: { state?: 'open' | 'closed' | undefined; page: number; pageSize: number },
) {
  const where = state ? sql`where state = ${state}` : sql``
  const [{ rows }, counted] = await Promise.all([
    sql<DisputeRow>`
      select ${columns} from consent.dispute ${where}
      order by opened_at desc, dispute_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ n: number }>`select count(*) as n from consent.dispute ${where}`.execute(db),
  ])
  return { rows, total: Number(counted.rows[0]!.n) }
}
