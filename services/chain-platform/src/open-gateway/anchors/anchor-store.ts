import { type Kysely, sql } from 'kysely'

export interface NewAnchor {
  anchorId: string
  businessId: string
  businessSalt: string
  digest: string
  type: string
  entry: string
}
export interface Receipt {
  orgId: string
  idempotencyKey: string
  receiptId: string
  contentDigest: string
  callerId: string
  receivedAt: Date
}
export interface AnchorRow extends NewAnchor {
  orgId: string
  seq: number
  receivedAt: Date
  batchId: string | null
  state: 'sealed' | 'queued' | 'included' | 'final' | null
  transactionHash: string | null
  blockNumber: number | null
  fromSeq: number | null
}

const receiptColumns = sql`org_id as "orgId", idempotency_key as "idempotencyKey", receipt_id as "receiptId",
  content_digest as "contentDigest", caller_id as "callerId", received_at as "receivedAt"`
const anchorColumns = sql`a.org_id as "orgId", a.seq::float8 as seq, a.anchor_id as "anchorId", a.business_id as "businessId",
  a.business_salt as "businessSalt", a.digest, a.type, a.entry, a.received_at as "receivedAt", b.batch_id as "batchId", b.state,
  b.transaction_hash as "transactionHash", b.block_number::float8 as "blockNumber", b.from_seq::float8 as "fromSeq"`
/** Batches do not overlap, so the one that begins last at or before the number is the only candidate. */
const withBatch = sql`anchors.anchor a left join anchors.batch b on b.org_id = a.org_id and b.to_seq >= a.seq
  and b.from_seq = (select max(c.from_seq) from anchors.batch c where c.org_id = a.org_id and c.from_seq <= a.seq)`

export async function findReceipt(db: Kysely<any>, orgId: string, key: string): Promise<Receipt | null> {
  const { rows } = await sql<Receipt>`
    select ${receiptColumns} from anchors.receipt where org_id = ${orgId} and idempotency_key = ${key}`.execute(db)
  return rows[0] ?? null
}

/** Everything or nothing; false where the key is taken meanwhile. */
export function insertAnchors(db: Kysely<any>, receipt: Receipt, anchors: NewAnchor[]): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { orgId, receivedAt, receiptId } = receipt
    const { rows: taken } = await sql`
      insert into anchors.receipt (org_id, idempotency_key, receipt_id, content_digest, caller_id, received_at)
      values (${orgId}, ${receipt.idempotencyKey}, ${receiptId}, ${receipt.contentDigest}, ${receipt.callerId}, ${receivedAt})
      on conflict (org_id, idempotency_key) do nothing returning 1`.execute(trx)
    if (taken.length === 0) return false
    const { rows } = await sql<{ lastSeq: number }>`
      insert into anchors.lane (org_id, last_seq) values (${orgId}, ${anchors.length})
      on conflict (org_id) do update set last_seq = lane.last_seq + ${anchors.length}
      returning last_seq::float8 as "lastSeq"`.execute(trx)
    const first = rows[0]!.lastSeq - anchors.length + 1
    const column = (name: keyof NewAnchor) => sql`${anchors.map((one) => one[name])}::text[]`
    await sql`
      insert into anchors.anchor (org_id, receipt_id, received_at, seq, anchor_id, business_id, business_salt, digest, type, entry)
      select ${orgId}::text, ${receiptId}::text, ${receivedAt}::timestamptz, u.* from unnest(
        ${anchors.map((_, i) => first + i)}::bigint[], ${column('anchorId')}, ${column('businessId')}, ${column('businessSalt')},
        ${column('digest')}, ${column('type')}, ${column('entry')}) as u`.execute(trx)
    return true
  })
}

export async function anchorsOfReceipt(db: Kysely<any>, receiptId: string): Promise<AnchorRow[]> {
  return (
    await sql<AnchorRow>`select ${anchorColumns} from ${withBatch} where a.receipt_id = ${receiptId} order by a.seq`.execute(
      db,
    )
  ).rows
}

export async function findAnchor(db: Kysely<any>, anchorId: string): Promise<AnchorRow | null> {
  const { rows } = await sql<AnchorRow>`
    select ${anchorColumns} from ${withBatch} where a.anchor_id = ${anchorId}`.execute(db)
  return rows[0] ?? null
}

export async function anchorsOfDigest(db: Kysely<any>, digest: string, limit: number): Promise<AnchorRow[]> {
  const { rows } = await sql<AnchorRow>`
    select ${anchorColumns} from ${withBatch} where a.digest = ${digest} order by a.received_at, a.anchor_id limit ${limit}`.execute(
    db,
  )
  return rows
}

export interface AnchorFilter {
  orgId: string | null
  businessId?: string
  type?: string
  page: number
  pageSize: number
}
const countedUpTo = 10_000

export async function listAnchors(db: Kysely<any>, { orgId, businessId, type, page, pageSize }: AnchorFilter) {
  const where = sql`where true ${orgId === null ? sql`` : sql`and a.org_id = ${orgId}`}
    ${businessId ? sql`and a.business_id = ${businessId}` : sql``} ${type ? sql`and a.type = ${type}` : sql``}`
  const { rows: items } = await sql<AnchorRow>`
    select ${anchorColumns} from ${withBatch} ${where} order by a.anchor_id desc
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db)
  const { rows } = await sql<{ total: number }>`
    select count(*)::float8 as total from (select 1 from anchors.anchor a ${where} limit ${countedUpTo + 1}) counted`.execute(
    db,
  )
  const { total } = rows[0]!
  return { items, total: Math.min(total, countedUpTo), totalCapped: total > countedUpTo }
}
