import { type Kysely, sql } from 'kysely'

export interface PageRow {
  seq: number
  sourceId: string
  orgId: string
  page: number
  releaseId: string
  envelope: string
  releasedAt: Date
}

export async function insertPage(
  db: Kysely<any>,
  row: Omit<PageRow, 'seq'> & { requestId: string; grantId: string; records: number },
): Promise<void> {
  await sql`insert into retrieval.page (request_id, source_id, org_id, page, release_id, grant_id, record_count, envelope, released_at)
    values (${row.requestId}, ${row.sourceId}, ${row.orgId}, ${row.page}, ${row.releaseId}, ${row.grantId}, ${row.records},
      ${row.envelope}, ${row.releasedAt}) on conflict (release_id) do nothing`.execute(db)
}

export async function pagesAfter(db: Kysely<any>, requestId: string, after: number): Promise<PageRow[]> {
  const { rows } =
    await sql<PageRow>`select seq, source_id as "sourceId", org_id as "orgId", page, release_id as "releaseId",
      envelope, released_at as "releasedAt"
    from retrieval.page where request_id = ${requestId} and seq > ${after} order by seq limit 20`.execute(db)
  return rows
}

export async function dropPages(
  db: Kysely<any>,
  by: { requestId: string } | { grantId: string } | { releasedBefore: Date },
): Promise<void> {
  const which =
    'requestId' in by
      ? sql`request_id = ${by.requestId}`
      : 'grantId' in by
        ? sql`grant_id = ${by.grantId}`
        : sql`released_at < ${by.releasedBefore}`
  await sql`delete from retrieval.page where ${which}`.execute(db)
}
