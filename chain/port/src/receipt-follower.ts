import { type Kysely, sql } from 'kysely'
import { type BlockFollowerOptions, knownCursor } from './block-follower.ts'
import type { Hex } from './driver.ts'
import { ReplacedTransactions } from './replaced-transactions.ts'

/** Between two looks, while something waits and otherwise. */
const waitingMs = 300
const idleMs = 2_000

interface Watched {
  hash: Hex
  blockNumber: number | null
}

/**
 * Settles submissions by their own receipts: whoever sends little on a busy chain need not fetch everybody's blocks. The same marks
 * as the block follower's; a receipt is asked for again until no reorganisation can take it back.
 */
export class ReceiptFollower {
  readonly #options: BlockFollowerOptions
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #stopped = false
  #wait = waitingMs
  trouble: string | null = null

  constructor(options: BlockFollowerOptions) {
    this.#options = options
  }

  async start(): Promise<void> {
    await knownCursor(this.#options.driver, this.#options.store)
    await this.#look()
    this.#plan()
  }

  #plan(): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#looking = this.#look()
        .then(
          () => {
            this.trouble = null
          },
          (error) => {
            this.trouble = (error as { code?: string }).code ?? 'receipts'
            this.#options.log.warn({ err: error }, 'receipts could not be read; they will be asked for again')
          },
        )
        .finally(() => this.#plan())
    }, this.#wait)
  }

  async #look(): Promise<void> {
    const { driver, store, schema } = this.#options
    const head = await driver.head()
    const watched = await watchedIn(store.db, schema, head.number - driver.capabilities.confirmations)
    this.#wait = watched.length > 0 ? waitingMs : idleMs
    const found = await Promise.all(watched.map(({ hash }) => driver.getTransaction(hash)))
    const moved = watched.filter(({ blockNumber }, i) => blockNumber !== null && found[i]?.blockNumber !== blockNumber)
    if (moved.length > 0) {
      await store.unsettleFrom(Math.min(...moved.map(({ blockNumber }) => blockNumber!)))
      this.#options.onTakenBack?.()
    }
    const there = found.filter((one) => one !== null).sort((a, b) => a.blockNumber - b.blockNumber)
    const versions = driver.capabilities.pool ? new ReplacedTransactions(schema) : null
    for (const { hash, status, gasUsed, blockNumber, blockHash } of there) {
      const outcomes = [{ hash, success: status === 'success', gasUsed }]
      this.#options.onSettled(await store.settleBlock({ number: blockNumber, hash: blockHash }, outcomes, versions))
    }
    await store.settleBlock(head, [])
    await this.#options.onBlock?.(head.number)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#looking
    clearTimeout(this.#timer)
  }
}

/** What waits, under every hash that it was ever signed with, and what is in a block that may still be replaced. */
async function watchedIn(db: Kysely<any>, schema: string, finalBlock: number): Promise<Watched[]> {
  const submission = sql.table(`${schema}.submission`)
  const { rows } = await sql<Watched>`
    select transaction_hash as hash, block_number as "blockNumber" from ${submission}
    where state = 'waiting' or block_number > ${finalBlock}
    union all
    select r.transaction_hash, null from ${sql.table(`${schema}.replaced_transaction`)} r
    join ${submission} s on s.idempotency_key = r.idempotency_key where s.state = 'waiting'`.execute(db)
  return rows
}
