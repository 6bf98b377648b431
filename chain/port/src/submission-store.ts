import { copyRows } from '@jhc/server-kit/copy-rows.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { ChainTransaction, Hex } from './driver.ts'
import type { ReplacedTransactions } from './replaced-transactions.ts'
import type { SubmissionRequest, SubmissionRow } from './submission.ts'

/** A signed submission on its way to the node. */
export interface Outgoing {
  idempotencyKey: string
  nonce: number
  hash: Hex
  raw: Uint8Array
}

const rowColumns = [
  'idempotency_key',
  'nonce',
  'transaction_hash',
  'state',
  'block_number',
  'gas_used',
  'failure_code',
  'failure_detail',
] as const

/** SQL of the submit engine. The tables' definition is the owning capability's migration (services/chain-platform/src/gateway/migrations). */
export class SubmissionStore {
  readonly db: Kysely<any>
  readonly #schema: string
  readonly #account: Hex
  /** Throws inside a transaction of whoever is no longer the account's writer. */
  assertWriter: (trx: Kysely<any>) => Promise<void> = async () => {}

  constructor(db: Kysely<any>, schema: string, account: Hex) {
    this.db = db.withSchema(schema)
    this.#schema = schema
    this.#account = account
  }

  async openAccount(chainNonce: number): Promise<void> {
    await this.db
      .insertInto('account')
      .values({ address: this.#account, next_nonce: chainNonce })
      .onConflict((conflict) => conflict.column('address').doNothing())
      .execute()
    await this.db
      .insertInto('sent_mark')
      .values({ account: this.#account, sent_nonce: -1 })
      .onConflict((conflict) => conflict.column('account').doNothing())
      .execute()
    // The chain may be ahead of a restored database: a used nonce must not be given out again.
    await this.db
      .updateTable('account')
      .set({ next_nonce: chainNonce })
      .where('address', '=', this.#account)
      .where('next_nonce', '<', chainNonce)
      .execute()
  }

  /** Locks the account: one writer per chain account, numbers gapless in commit order. */
  async lockNonce(trx: Transaction<any>): Promise<number> {
    const row = await trx
      .withSchema(this.#schema)
      .selectFrom('account')
      .select('next_nonce')
      .where('address', '=', this.#account)
      .forUpdate()
      .executeTakeFirstOrThrow()
    return Number(row.next_nonce)
  }

  /** The account's lock for the one process that may give numbers anew. */
  async lockAsWriter(trx: Transaction<any>): Promise<number> {
    await this.assertWriter(trx)
    return this.lockNonce(trx)
  }

  async setNonce(trx: Transaction<any>, nonce: number): Promise<void> {
    await trx
      .withSchema(this.#schema)
      .updateTable('account')
      .set({ next_nonce: nonce })
      .where('address', '=', this.#account)
      .execute()
  }

  async find(keys: string[], db: Kysely<any> = this.db): Promise<Map<string, SubmissionRow>> {
    if (keys.length === 0) return new Map()
    const rows = await db
      .withSchema(this.#schema)
      .selectFrom('submission')
      .select(rowColumns)
      .where('idempotency_key', 'in', keys)
      .execute()
    return new Map((rows as unknown as SubmissionRow[]).map((row) => [row.idempotency_key, row]))
  }

  async knownKeys(trx: Transaction<any>, keys: string[]): Promise<Set<string>> {
    return new Set((await this.find(keys, trx)).keys())
  }

  async insert(
    trx: Transaction<any>,
    items: Array<{ request: SubmissionRequest; outgoing: Outgoing }>,
    now: Date,
  ): Promise<void> {
    await copyRows(trx, `${this.#schema}.submission`, items, {
      idempotency_key: ['text', ({ request }) => request.idempotencyKey],
      account: ['text', () => this.#account],
      nonce: ['bigint', ({ outgoing }) => outgoing.nonce],
      contract: ['text', ({ request }) => request.contract],
      transaction_hash: ['text', ({ outgoing }) => outgoing.hash],
      raw: ['bytea', ({ outgoing }) => outgoing.raw],
      state: ['text', () => 'waiting'],
      created_at: ['timestamptz', () => now],
    })
  }

  /** Waiting submissions from a nonce on, in nonce order. */
  async waitingFrom(nonce: number, limit: number): Promise<Outgoing[]> {
    const rows = await this.db
      .selectFrom('submission')
      .select(['idempotency_key', 'nonce', 'transaction_hash', 'raw'])
      .where('account', '=', this.#account)
      .where('state', '=', 'waiting')
      .where('nonce', '>=', nonce)
      .orderBy('nonce')
      .limit(limit)
      .execute()
    return rows.map((row) => ({
      idempotencyKey: row.idempotency_key,
      nonce: Number(row.nonce),
      hash: row.transaction_hash,
      raw: row.raw,
    }))
  }

  /** All that wait, in nonce order, without their bytes. */
  async waitingNumbers(trx: Kysely<any>): Promise<Array<Omit<Outgoing, 'raw'>>> {
    const rows = await trx
      .withSchema(this.#schema)
      .selectFrom('submission')
      .select(['idempotency_key', 'nonce', 'transaction_hash'])
      .where('account', '=', this.#account)
      .where('state', '=', 'waiting')
      .orderBy('nonce')
      .execute()
    return rows.map((row) => ({
      idempotencyKey: row.idempotency_key,
      nonce: Number(row.nonce),
      hash: row.transaction_hash,
    }))
  }

  async rawOf(trx: Kysely<any>, key: string): Promise<Uint8Array> {
    const row = await trx
      .withSchema(this.#schema)
      .selectFrom('submission')
      .select('raw')
      .where('idempotency_key', '=', key)
      .executeTakeFirstOrThrow()
    return row.raw
  }

  async sentNonce(): Promise<number> {
    const row = await this.db
      .selectFrom('sent_mark')
      .select('sent_nonce')
      .where('account', '=', this.#account)
      .executeTakeFirst()
    return row ? Number(row.sent_nonce) : -1
  }

  async markSent(nonce: number): Promise<void> {
    await this.db.updateTable('sent_mark').set({ sent_nonce: nonce }).where('account', '=', this.#account).execute()
  }

  async fail(trx: Kysely<any>, key: string, code: string, detail: string): Promise<void> {
    await trx
      .withSchema(this.#schema)
      .updateTable('submission')
      .set({ state: 'failed', nonce: null, failure_code: code, failure_detail: detail.slice(0, 500) })
      .where('idempotency_key', '=', key)
      .execute()
  }

  async renumber(trx: Transaction<any>, item: Outgoing): Promise<void> {
    await trx
      .withSchema(this.#schema)
      .updateTable('submission')
      .set({ nonce: item.nonce, transaction_hash: item.hash, raw: item.raw })
      .where('idempotency_key', '=', item.idempotencyKey)
      .execute()
  }

  async waiting(): Promise<{ count: number; oldestAt: Date | null }> {
    const row = await this.db
      .selectFrom('submission')
      .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('created_at').as('oldest')])
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow()
    return { count: Number(row.count), oldestAt: (row.oldest as Date | null) ?? null }
  }

  async cursor(db: Kysely<any> = this.db): Promise<{ genesisHash: Hex; blockNumber: number; blockHash: Hex } | null> {
    const row = await db.withSchema(this.#schema).selectFrom('block_cursor').selectAll().executeTakeFirst()
    return row
      ? { genesisHash: row.genesis_hash, blockNumber: Number(row.block_number), blockHash: row.block_hash }
      : null
  }

  async openCursor(genesisHash: Hex): Promise<void> {
    await this.db
      .insertInto('block_cursor')
      .values({ only_row: true, genesis_hash: genesisHash, block_number: -1, block_hash: genesisHash })
      .onConflict((conflict) => conflict.column('only_row').doNothing())
      .execute()
  }

  /**
   * One block's outcomes and the cursor, all or nothing. Returns the keys that were settled. Where submissions have several `versions`,
   * under the account's lock: one that is signed anew meanwhile would be in the block under a hash that nobody looks for.
   */
  async settleBlock(
    block: { number: number; hash: Hex },
    outcomes: Array<{ hash: Hex; success: boolean; gasUsed: bigint }>,
    versions: ReplacedTransactions | null = null,
  ): Promise<string[]> {
    return await this.db.transaction().execute(async (trx) => {
      if (versions && outcomes.length > 0) {
        await this.lockAsWriter(trx)
        await versions.restore(
          trx,
          outcomes.map(({ hash }) => hash),
        )
      } else await this.assertWriter(trx)
      const settled: string[] = []
      if (outcomes.length > 0) {
        const table = sql.table(`${this.#schema}.submission`)
        const { rows } = await sql<{ idempotency_key: string }>`
          update ${table} as s
          set state = case when o.success then 'included' else 'failed' end,
              block_number = ${block.number}, gas_used = o.gas_used,
              failure_code = case when o.success then null else 'chain-gateway.reverted' end,
              failure_detail = case when o.success then null else 'the contract reverted' end
          from unnest(
            ${outcomes.map((outcome) => outcome.hash)}::text[], ${outcomes.map((outcome) => outcome.success)}::boolean[],
            ${outcomes.map((outcome) => outcome.gasUsed.toString())}::bigint[]
          ) as o(transaction_hash, success, gas_used)
          where s.transaction_hash = o.transaction_hash
          returning s.idempotency_key`.execute(trx)
        settled.push(...rows.map((row) => row.idempotency_key))
      }
      await trx
        .withSchema(this.#schema)
        .updateTable('block_cursor')
        .set({ block_number: block.number, block_hash: block.hash })
        .execute()
      return settled
    })
  }

  /** One that is in a block which was followed already. */
  async settleOne(
    trx: Transaction<any>,
    key: string,
    { hash, status, gasUsed, blockNumber }: ChainTransaction & { blockNumber: number },
  ): Promise<void> {
    const failed = status !== 'success'
    await trx
      .withSchema(this.#schema)
      .updateTable('submission')
      .set({
        state: failed ? 'failed' : 'included',
        transaction_hash: hash,
        block_number: blockNumber,
        gas_used: gasUsed.toString(),
        failure_code: failed ? 'chain-gateway.reverted' : null,
        failure_detail: failed ? 'the contract reverted' : null,
      })
      .where('idempotency_key', '=', key)
      .execute()
  }

  /** A reorganisation took these blocks back: what was in them waits again. */
  async unsettleFrom(blockNumber: number): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await this.assertWriter(trx)
      await trx
        .withSchema(this.#schema)
        .updateTable('submission')
        .set({ state: 'waiting', block_number: null, gas_used: null, failure_code: null, failure_detail: null })
        .where('block_number', '>=', blockNumber)
        .execute()
    })
  }
}
