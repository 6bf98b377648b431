import { type Kysely, sql } from 'kysely'

export type QueueState = 'waiting' | 'included' | 'failed'
export interface QueueRow {
  idempotencyKey: string
  state: QueueState
  contract: string
  account: string
  nonce: number | null
  sentNonce: number | null
  transactionHash: string
  bytes: number
  createdAt: Date
  blockNumber: number | null
  gasUsed: number | null
  failureCode: string | null
  failureDetail: string | null
}
export interface AccountRow {
  address: string
  nextNonce: number
  sentNonce: number
  waiting: number
  writer: string | null
  writerSince: Date | null
  writerActive: boolean | null
}

const countedUpTo = 100_000
const orders = {
  waiting: sql`s.account, s.nonce`,
  included: sql`s.block_number desc, s.nonce desc`,
  failed: sql`s.created_at desc, s.idempotency_key`,
}

export async function listQueue(
  db: Kysely<any>,
  { state, page, pageSize }: { state: QueueState; page: number; pageSize: number },
): Promise<{ items: QueueRow[]; total: number; totalCapped: boolean }> {
  const [items, counted] = await Promise.all([
    sql<QueueRow>`
      select s.idempotency_key as "idempotencyKey", s.state, s.contract, s.account, s.nonce, m.sent_nonce as "sentNonce",
        s.transaction_hash as "transactionHash", octet_length(s.raw) as bytes, s.created_at as "createdAt",
        s.block_number as "blockNumber", s.gas_used as "gasUsed", s.failure_code as "failureCode", s.failure_detail as "failureDetail"
      from chain_gateway.submission s left join chain_gateway.sent_mark m on m.account = s.account
      where s.state = ${state} order by ${orders[state]} limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ total: number }>`
      select count(*) as total from (
        select 1 from chain_gateway.submission s where s.state = ${state} limit ${countedUpTo + 1}) counted`.execute(
      db,
    ),
  ])
  const { total } = counted.rows[0]!
  return { items: items.rows, total: Math.min(total, countedUpTo), totalCapped: total > countedUpTo }
}

export async function readAccounts(db: Kysely<any>): Promise<AccountRow[]> {
  const { rows } = await sql<AccountRow>`
    select a.address, a.next_nonce as "nextNonce", coalesce(m.sent_nonce, -1) as "sentNonce",
      (select count(*) from chain_gateway.submission s where s.account = a.address and s.state = 'waiting') as waiting,
      w.holder as writer, w.held_since as "writerSince", w.held_until > now() as "writerActive"
    from chain_gateway.account a left join chain_gateway.sent_mark m on m.account = a.address
      left join chain_gateway.account_writer w on w.account = a.address order by a.address`.execute(db)
  return rows
}

export async function readTrouble(db: Kysely<any>): Promise<{ failed: number; oldestWaitingAt: Date | null }> {
  const { rows } = await sql<{ failed: number; oldestWaitingAt: Date | null }>`
    select (select count(*) from chain_gateway.submission where state = 'failed') as failed,
      (select min(created_at) from chain_gateway.submission where state = 'waiting') as "oldestWaitingAt"`.execute(db)
  return rows[0]!
}
