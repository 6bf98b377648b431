import { type Kysely, sql } from 'kysely'
import type { Hex } from './driver.ts'

/** Earlier versions of submissions, signed under the same number for a lower price. Only on chains with a pool. */
export class ReplacedTransactions {
  readonly #db: Kysely<any>
  readonly #schema: string

  constructor(db: Kysely<any>, schema: string) {
    this.#db = db
    this.#schema = schema
  }

  async add(trx: Kysely<any>, key: string, hash: Hex): Promise<void> {
    await trx
      .withSchema(this.#schema)
      .insertInto('replaced_transaction')
      .values({ transaction_hash: hash, idempotency_key: key })
      .execute()
  }

  async hashesOf(trx: Kysely<any>, key: string): Promise<Hex[]> {
    const rows = await trx
      .withSchema(this.#schema)
      .selectFrom('replaced_transaction')
      .select('transaction_hash')
      .where('idempotency_key', '=', key)
      .execute()
    return rows.map((row) => row.transaction_hash)
  }

  /** A block holds an earlier version: from now on the submission goes by that one's hash. */
  async restore(hashes: Hex[]): Promise<void> {
    if (hashes.length === 0) return
    await sql`update ${sql.table(`${this.#schema}.submission`)} as s set transaction_hash = r.transaction_hash
      from ${sql.table(`${this.#schema}.replaced_transaction`)} as r
      where r.idempotency_key = s.idempotency_key and r.transaction_hash = any(${hashes}::text[])`.execute(this.#db)
  }
}
