import { type Kysely, sql } from 'kysely'

export interface LogRow {
  blockNumber: number
  logIndex: number
  address: string
  topics: string
  data: string
  at: number
  transactionHash: string
}

export async function mirroredBlock(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ number: number }>`select block_number::float8 as number from mirror.cursor`.execute(db)
  return rows[0]?.number ?? -1
}

/** In chain order, behind a position and up to a block. */
export async function logsAfter(
  db: Kysely<any>,
  range: { block: number; log: number; toBlock: number; addresses: string[] | null; limit: number },
): Promise<LogRow[]> {
  const { block, log, toBlock, addresses, limit } = range
  const { rows } = await sql<LogRow>`
    select l.block_number::float8 as "blockNumber", l.log_index as "logIndex", l.address, l.topics, l.data,
      b.timestamp::float8 as at, t.hash as "transactionHash"
    from (
      select * from mirror.log where (block_number, log_index) > (${block}, ${log}) and block_number <= ${toBlock}
        ${addresses ? sql`and address = any(${addresses}::text[])` : sql``}
      order by block_number, log_index limit ${limit}) l
    join mirror.transaction t on t.block_number = l.block_number and t.tx_index = l.tx_index
    join mirror.block b on b.number = l.block_number
    order by l.block_number, l.log_index`.execute(db)
  return rows
}
