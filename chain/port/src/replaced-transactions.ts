import { type Kysely, sql } from 'kysely'
import type { Hex } from './driver.ts'

/** Other versions that submissions were signed in. Any of them may come into a block, so none is ever forgotten. Only on chains with a pool. */
export class ReplacedTransactions {
  readonly #schema: string

  constructor(schema: string) {
    this.#schema = schema
  }

  async add(trx: Kysely<any>, key: string, hash: Hex): Promise<void> {
    await trx
      .withSchema(this.#schema)
      .insertInto('replaced_transaction')
      .values({ transaction_hash: hash, idempotency_key: key })
      .onConflict((conflict) => conflict.doNothing())
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

  /** A block holds another version: from now on the submission goes by that one's hash. Under the account's lock. */
  async restore(trx: Kysely<any>, hashes: Hex[]): Promise<void> {
    if (hashes.length === 0) return
    const [submission, replaced] = [
      sql.table(`${this.#schema}.submission`),
      sql.table(`${this.#schema}.replaced_transaction`),
    ]
    const found = sql`r.idempotency_key = s.idempotency_key and r.transaction_hash = any(${hashes}::text[])
      and s.transaction_hash <> r.transaction_hash`
    await sql`insert into ${replaced} (transaction_hash, idempotency_key)
      select s.transaction_hash, s.idempotency_key from ${submission} s join ${replaced} r on ${found}
      on conflict do nothing`.execute(trx)
    await sql`update ${submission} as s set transaction_hash = r.transaction_hash from ${replaced} as r where ${found}`.execute(
      trx,
    )
  }
}
