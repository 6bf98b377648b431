import { sql } from 'kysely'
import { parseTransaction } from 'viem'
import type { AlignParts } from './align-on-pool.ts'
import type { Hex } from './driver.ts'
import { hexOf } from './legacy-transaction.ts'
import { ReplacedTransactions } from './replaced-transactions.ts'

/** Replaced at a time: where the first is priced too low, those behind it are too. */
const mostAtOnce = 64

/** Signs what waits longest anew: same number, same payload, a quarter more for gas or what the nodes ask. Either version settles it. */
export async function replaceStuck({ driver, store, signer, schema }: AlignParts): Promise<number> {
  const asked = (await driver.gasPrice?.()) ?? 0n
  const included = await driver.nextNonce(signer.address)
  const replaced = new ReplacedTransactions(schema)
  return store.db.transaction().execute(async (trx) => {
    await store.lockAsWriter(trx)
    const stuck = (await store.waitingNumbers(trx)).filter(({ nonce }) => nonce >= included).slice(0, mostAtOnce)
    for (const item of stuck) {
      const { to, data, gas, gasPrice = 0n } = parseTransaction(hexOf(await store.rawOf(trx, item.idempotencyKey)))
      const more = (gasPrice * 5n) / 4n + 1n
      const request = { to: (to?.toLowerCase() as Hex) ?? null, data: data ?? '0x', gas: gas!, nonce: item.nonce }
      const signed = await signer.sign({ ...request, gasPrice: more > asked ? more : asked })
      await replaced.add(trx, item.idempotencyKey, item.hash)
      await store.renumber(trx, { ...item, ...signed })
    }
    return stuck.length
  })
}

/** Tells by the blocks that pass whether the submission in front moves on. */
export class StuckWatch {
  readonly #parts: AlignParts
  readonly #patience: number
  #front: number | null = null
  #since = 0
  #tries = 0

  constructor(parts: AlignParts, patience: number) {
    this.#parts = parts
    this.#patience = patience
  }

  /** `again`: send as it is · `replace`: with a higher price · null: nothing to do. Blocks that are caught up with are no time that passed. */
  async onBlock(): Promise<'again' | 'replace' | null> {
    const [front, { number }] = await Promise.all([this.#frontNumber(), this.#parts.driver.head()])
    if (front === null || front !== this.#front) {
      this.#front = front
      this.#since = number
      this.#tries = 0
      return null
    }
    if (number - this.#since < this.#patience) return null
    this.#since = number
    return this.#tries++ === 0 ? 'again' : 'replace'
  }

  async #frontNumber(): Promise<number | null> {
    const { schema, signer, store } = this.#parts
    const { rows } = await sql<{ nonce: string | null }>`select min(nonce) as nonce
      from ${sql.table(`${schema}.submission`)} where account = ${signer.address} and state = 'waiting'`.execute(
      store.db,
    )
    const nonce = rows[0]?.nonce ?? null
    return nonce === null ? null : Number(nonce)
  }
}
