import type { Hex } from '@jhc/chain-port/driver.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Logger } from 'pino'
import { type DecodedRows, decodeLog } from './decode-log.ts'
import { readDecoders, type StoredDecoder } from './decoder-store.ts'
import { decoderOf } from './decoders.ts'
import { subjectTables } from './subjects.ts'
import { writeDecoded } from './write-decoded.ts'

const logsAtATime = 2_000

interface LogOfBlock {
  block_number: number
  log_index: number
  tx_index: number
  address: string
  topics: string
  data: string
}

/**
 * Decodes the logs of blocks that were mirrored before their ABI was known: some thousand at a time, each portion in one transaction
 * with the decoder's own cursor, beside the blocks that arrive meanwhile. Killed anywhere, it goes on where the cursor stands.
 */
export class ReDecoder {
  readonly #db: Kysely<any>
  readonly #log: Logger
  #running: Promise<void> | null = null
  #again = false
  #stopped = false

  constructor(db: Kysely<any>, log: Logger) {
    this.#db = db
    this.#log = log
  }

  /** Something may be due. Returns at once. */
  wake(): void {
    this.#again = true
    if (this.#running || this.#stopped) return
    this.#running = this.#run().finally(() => {
      this.#running = null
      if (this.#again) this.wake()
    })
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false
        for (const decoder of (await readDecoders(this.#db)).decoders) {
          while (!this.#stopped && (await decodePortion(this.#db, decoder.address))) {
            // Portion after portion; other work of the process takes its turn in between.
          }
        }
      }
    } catch (error) {
      this.#log.error({ err: error }, 'decoding older blocks failed; it goes on with the next wake')
    }
  }
}

/** True while there is more. */
export async function decodePortion(db: Kysely<any>, address: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // Locked: a fork or a new ABI waits until the portion is whole, and finds the cursor where it left it.
    const decoder = await lockDecoder(trx, address)
    const contract = decoder ? decoderOf(decoder) : null
    if (!decoder || !contract || decoder.nextBlock > decoder.untilBlock) return false
    const { logs, through } = await nextLogs(trx, decoder)
    const rows = new Map<number, DecodedRows>()
    for (const log of logs) {
      const block = rows.get(Number(log.block_number)) ?? { events: [], subjects: [] }
      rows.set(Number(log.block_number), block)
      const topics = log.topics === '' ? [] : (log.topics.split(',') as Hex[])
      const { log_index: logIndex, data } = log
      decodeLog(block, contract, { address: address as Hex, topics, data: data as Hex, logIndex }, log.tx_index)
    }
    for (const table of ['event', ...subjectTables])
      await sql`delete from ${sql.table(`mirror.${table}`)} where address = ${address}
        and block_number between ${decoder.nextBlock} and ${through}`.execute(trx)
    await writeDecoded(trx, rows)
    await sql`update mirror.decoder set next_block = ${through + 1} where address = ${address}`.execute(trx)
    return through < decoder.untilBlock
  })
}

async function lockDecoder(trx: Transaction<any>, address: string) {
  const { rows } = await sql<StoredDecoder>`
    select address, name, origin, abi, abi_digest as "abiDigest", until_block as "untilBlock", next_block as "nextBlock"
    from mirror.decoder where address = ${address} for update`.execute(trx)
  const row = rows[0]
  return row ? { ...row, untilBlock: Number(row.untilBlock), nextBlock: Number(row.nextBlock) } : null
}

/** Whole blocks only: where the portion ends within one, that block is read to its end. */
async function nextLogs(trx: Transaction<any>, decoder: StoredDecoder) {
  const { address, nextBlock, untilBlock } = decoder
  const { rows } = await sql<LogOfBlock>`
    select block_number, log_index, tx_index, address, topics, data from mirror.log
    where address = ${address} and block_number between ${nextBlock} and ${untilBlock}
    order by block_number, log_index limit ${logsAtATime}`.execute(trx)
  if (rows.length < logsAtATime) return { logs: rows, through: untilBlock }
  const last = Number(rows.at(-1)!.block_number)
  const { rows: rest } = await sql<LogOfBlock>`
    select block_number, log_index, tx_index, address, topics, data from mirror.log
    where address = ${address} and block_number = ${last} and log_index > ${rows.at(-1)!.log_index}
    order by log_index`.execute(trx)
  return { logs: [...rows, ...rest], through: last }
}
