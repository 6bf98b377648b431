import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { RequestRow } from './request-store.ts'

export interface AccessRow {
  releaseId: string
  requestId: string
  orgId: string
  askerId: string
  askerOrgId: string
  residentId: string
  grantId: string
  purpose: number
  mode: number
  recordTypes: number
  records: number
  at: Date
  outcome: number
  blockNumber: number | null
  transactionHash: string | null
  final: boolean
}

const columns = sql.raw(`release_id as "releaseId", request_id as "requestId", org_id as "orgId", asker_id as "askerId",
  asker_org_id as "askerOrgId", resident_id as "residentId", grant_id as "grantId", purpose, mode, record_types as "recordTypes",
  record_count as records, at, outcome, block_number as "blockNumber", transaction_hash as "transactionHash", final`)

/** From the holder's report, so that the resident sees it before a block is there. */
export async function reportAccess(
  db: Kysely<any>,
  one: {
    releaseId: string
    request: RequestRow
    orgId: string
    sourceId: string
    grantId: string
    records: number
    recordTypes: number
    at: Date
  },
): Promise<void> {
  const { request } = one
  await sql`insert into retrieval.access (release_id, request_id, org_id, source_id, asker_id, asker_org_id, resident_id, grant_id, purpose, mode,
      record_types, record_count, at)
    values (${one.releaseId}, ${request.requestId}, ${one.orgId}, ${one.sourceId}, ${request.askerId}, ${request.orgId},
      ${request.residentId}, ${one.grantId}, ${request.purpose}, ${request.mode}, ${one.recordTypes}, ${one.records}, ${one.at})
    on conflict (release_id) do update set source_id = excluded.source_id`.execute(db)
}

/** From the chain: whatever was reported, this is what counts. */
export async function accessOnChain(
  db: Kysely<any>,
  row: Omit<AccessRow, 'outcome' | 'askerOrgId' | 'final'>,
): Promise<void> {
  await sql`insert into retrieval.access (release_id, request_id, org_id, asker_id, asker_org_id, resident_id, grant_id, purpose, mode,
      record_types, record_count, at, block_number, transaction_hash)
    values (${row.releaseId}, ${row.requestId}, ${row.orgId}, ${row.askerId}, '', ${row.residentId}, ${row.grantId}, ${row.purpose},
      ${row.mode}, ${row.recordTypes}, ${row.records}, ${row.at}, ${row.blockNumber}, ${row.transactionHash})
    on conflict (release_id) do update set block_number = excluded.block_number, transaction_hash = excluded.transaction_hash,
      record_count = excluded.record_count, record_types = excluded.record_types, grant_id = excluded.grant_id`.execute(
    db,
  )
}

export interface AccessFilter {
  residentIds?: readonly string[] | undefined
  askerId?: string | undefined
  holderOrgId?: string | undefined
  purpose?: number | undefined
  /** Organisations of the caller: its own records, and what its people looked at. */
  within?: readonly string[] | null
  ownViews: boolean
}

export async function listAccesses(
  db: Kysely<any>,
  filter: AccessFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: AccessRow[]; total: number }> {
  const { residentIds, askerId, holderOrgId, purpose, within, ownViews } = filter
  const all: RawBuilder<unknown>[] = [sql`true`]
  if (residentIds) all.push(sql`resident_id = any(${[...residentIds]}::text[])`)
  if (askerId) all.push(sql`asker_id = ${askerId}`)
  if (holderOrgId) all.push(sql`org_id = ${holderOrgId}`)
  if (purpose !== undefined) all.push(sql`purpose = ${purpose}`)
  if (within) all.push(sql`(org_id = any(${[...within]}::text[]) or asker_org_id = any(${[...within]}::text[]))`)
  if (!ownViews) all.push(sql`asker_id <> resident_id`)
  const where = sql.join(all, sql` and `)
  const [{ rows }, count] = await Promise.all([
    sql<AccessRow>`select ${columns} from retrieval.access where ${where} order by at desc, release_id
      limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ n: number }>`select count(*)::bigint as n from retrieval.access where ${where}`.execute(db),
  ])
  return { rows, total: Number(count.rows[0]!.n) }
}
