import { type Kysely, sql } from 'kysely'

/** Lists count up to here; the whole of a chain's transactions and events is told by the mirror's cursor. */
const countedUpTo = 10_000

export interface TransactionRow {
  hash: string
  blockNumber: number
  index: number
  at: number
  from: string
  to: string | null
  contractAddress: string | null
  selector: string | null
  status: 'success' | 'reverted'
  gasUsed: number
  inputBytes: number
  inputHash: string
  nonce: number
}
export interface EventRow {
  blockNumber: number
  logIndex: number
  transactionHash: string
  at: number
  address: string
  topics: string
  data: string
}
export interface PageOfRows<T> {
  items: T[]
  total: number
  totalCapped: boolean
}
export interface Range {
  page: number
  pageSize: number
  address?: string
}

const transactionColumns =
  sql.raw(`t.hash, t.block_number as "blockNumber", t.tx_index as index, b.timestamp as at, t.from_address as "from",
  t.to_address as "to", t.contract_address as "contractAddress", t.selector, t.status, t.gas_used as "gasUsed",
  t.input_bytes as "inputBytes", t.input_hash as "inputHash", t.nonce`)
const eventColumns =
  sql.raw(`l.block_number as "blockNumber", l.log_index as "logIndex", t.hash as "transactionHash", b.timestamp as at,
  l.address, l.topics, l.data`)
const eventJoins = sql.raw(`join mirror.transaction t on t.block_number = l.block_number and t.tx_index = l.tx_index
  join mirror.block b on b.number = l.block_number`)

export async function listTransactions(db: Kysely<any>, range: Range): Promise<PageOfRows<TransactionRow>> {
  const { page, pageSize, address } = range
  const where = address
    ? sql`where t.to_address = ${address} or t.from_address = ${address} or t.contract_address = ${address}`
    : sql``
  const { rows } = await sql<TransactionRow>`
    select ${transactionColumns} from (
      select * from mirror.transaction t ${where} order by t.block_number desc, t.tx_index desc
      limit ${pageSize} offset ${(page - 1) * pageSize}) t
    join mirror.block b on b.number = t.block_number order by t.block_number desc, t.tx_index desc`.execute(db)
  const total = address
    ? await counted(db, sql`mirror.transaction t ${where}`)
    : { total: await cursorCount(db, 'transactions'), totalCapped: false }
  return { items: rows, ...total }
}

export async function listEvents(db: Kysely<any>, range: Range): Promise<PageOfRows<EventRow>> {
  const { page, pageSize, address } = range
  const where = address ? sql`where l.address = ${address}` : sql``
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from (
      select * from mirror.log l ${where} order by l.block_number desc, l.log_index desc
      limit ${pageSize} offset ${(page - 1) * pageSize}) l
    ${eventJoins} order by l.block_number desc, l.log_index desc`.execute(db)
  const total = address
    ? await counted(db, sql`mirror.log l ${where}`)
    : { total: await cursorCount(db, 'logs'), totalCapped: false }
  return { items: rows, ...total }
}

export async function findTransaction(db: Kysely<any>, hash: string): Promise<TransactionRow | null> {
  const { rows } = await sql<TransactionRow>`
    select ${transactionColumns} from mirror.transaction t join mirror.block b on b.number = t.block_number
    where t.hash = ${hash}`.execute(db)
  return rows[0] ?? null
}

export async function eventsOfTransaction(db: Kysely<any>, blockNumber: number, index: number): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select ${eventColumns} from mirror.log l ${eventJoins}
    where l.block_number = ${blockNumber} and l.tx_index = ${index} order by l.log_index`.execute(db)
  return rows
}

/** Whatever carries exactly this hash, id or address. */
export async function findExact(db: Kysely<any>, text: string): Promise<Array<{ kind: string; id: string }>> {
  const { rows } = await sql<{ kind: string; id: string }>`
    select 'block' as kind, number::text as id from mirror.block where hash = ${text}
    union all select 'transaction', hash from mirror.transaction where hash = ${text}
    union all select 'batch', batch_id from mirror.batch where batch_id = ${text}
    union all (select 'record', record_id from mirror.entry where record_id = ${text} limit 1)`.execute(db)
  return rows
}

export async function blockExists(db: Kysely<any>, number: number): Promise<boolean> {
  const { rows } = await sql`select 1 from mirror.block where number = ${number}`.execute(db)
  return rows.length > 0
}

export async function hasSent(db: Kysely<any>, address: string): Promise<boolean> {
  const { rows } = await sql`select 1 from mirror.transaction where from_address = ${address} limit 1`.execute(db)
  return rows.length > 0
}

async function counted(db: Kysely<any>, from: ReturnType<typeof sql>) {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from (select 1 from ${from} limit ${countedUpTo + 1}) counted`.execute(db)
  const { total } = rows[0]!
  return { total: Math.min(total, countedUpTo), totalCapped: total > countedUpTo }
}

async function cursorCount(db: Kysely<any>, column: 'transactions' | 'logs'): Promise<number> {
  const { rows } = await sql<{ total: number }>`select ${sql.ref(column)} as total from mirror.cursor`.execute(db)
  return rows[0]?.total ?? 0
}
