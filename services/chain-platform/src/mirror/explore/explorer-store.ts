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
  const newest = sql`order by block_number desc, tx_index desc limit ${page * pageSize}`
  // One index for each side of a transaction; an `or` of the three would sort all that a busy account ever sent.
  const side = (column: string) =>
    sql`(select block_number, tx_index from mirror.transaction where ${sql.ref(column)} = ${address} ${newest})`
  const places = address
    ? sql`${side('from_address')} union ${side('to_address')} union ${side('contract_address')}`
    : sql`select block_number, tx_index from mirror.transaction`
  const { rows } = await sql<TransactionRow>`
    select ${transactionColumns} from (
      select * from (${places}) p order by block_number desc, tx_index desc
      limit ${pageSize} offset ${(page - 1) * pageSize}) p
    join mirror.transaction t on t.block_number = p.block_number and t.tx_index = p.tx_index
    join mirror.block b on b.number = p.block_number order by p.block_number desc, p.tx_index desc`.execute(db)
  const any = sql`mirror.transaction t where t.to_address = ${address} or t.from_address = ${address}
    or t.contract_address = ${address}`
  const total = address ? await counted(db, any) : { total: await cursorCount(db, 'transactions'), totalCapped: false }
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

const followedEvents = 2_000
const followedBlocks = 20_000

export async function followEvents(db: Kysely<any>, fromBlock: number, addresses: string[]) {
  const cursor = await sql<{ head: number }>`select block_number as head from mirror.cursor`.execute(db)
  const head = cursor.rows[0]?.head ?? -1
  const upTo = Math.min(head, fromBlock + followedBlocks - 1)
  if (upTo < fromBlock) return { rows: [], lookedUpTo: fromBlock - 1, head }
  const between = (to: number, limit: number | null) =>
    sql<EventRow>`
      select ${eventColumns} from mirror.log l ${eventJoins}
      where l.block_number between ${fromBlock} and ${to} and l.address in (${sql.join(addresses)})
      order by l.block_number, l.log_index limit ${limit}`.execute(db)
  const { rows } = await between(upTo, followedEvents)
  if (rows.length < followedEvents) return { rows, lookedUpTo: upTo, head }
  // Cut off within a block: that one is left to the next call, or told whole where it is the only one.
  const lookedUpTo = Math.max(rows[0]!.blockNumber, rows.at(-1)!.blockNumber - 1)
  return { rows: (await between(lookedUpTo, null)).rows, lookedUpTo, head }
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

/** As they stand on chain. */
export async function entriesOfRecord(db: Kysely<any>, recordId: string): Promise<string[]> {
  const { rows } = await sql<{ entry: string }>`select entry from mirror.entry where record_id = ${recordId}`.execute(
    db,
  )
  return rows.map(({ entry }) => entry)
}

export async function entriesOfTransaction(db: Kysely<any>, blockNumber: number, index: number): Promise<string[]> {
  const { rows } = await sql<{ entry: string }>`
    select e.entry from mirror.entry e join mirror.batch b on b.block_number = e.block_number and b.log_index = e.log_index
    where e.block_number = ${blockNumber} and b.tx_index = ${index}`.execute(db)
  return rows.map(({ entry }) => entry)
}

export interface Mention {
  contract: string
  name: string
  transactionHash: string
  blockNumber: number
}

/** Events about exactly this: a grant, a request, a resident, an organisation. Newest first. */
export async function findMentions(db: Kysely<any>, word: string): Promise<Mention[]> {
  const newest = sql`order by block_number desc, log_index desc limit 20`
  const { rows } = await sql<Mention>`
    select e.contract, e.name, t.hash as "transactionHash", e.block_number as "blockNumber" from (
      (select * from mirror.event where key1 = ${word} ${newest})
      union (select * from mirror.event where key2 = ${word} ${newest}) ${newest}) e
    join mirror.transaction t on t.block_number = e.block_number and t.tx_index = e.tx_index
    order by e.block_number desc, e.log_index desc`.execute(db)
  return rows
}

export async function blockExists(db: Kysely<any>, number: number): Promise<boolean> {
  const { rows } = await sql`select 1 from mirror.block where number = ${number}`.execute(db)
  return rows.length > 0
}

export async function takesPart(db: Kysely<any>, address: string): Promise<boolean> {
  const { rows } = await sql`
    (select 1 from mirror.transaction where from_address = ${address} limit 1)
    union all (select 1 from mirror.transaction where to_address = ${address} limit 1)
    union all (select 1 from mirror.log where address = ${address} limit 1)`.execute(db)
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
