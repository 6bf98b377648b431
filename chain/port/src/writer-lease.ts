import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { type Kysely, sql } from 'kysely'
import type { Hex } from './driver.ts'
import { submitErrors } from './submit-errors.ts'

const leaseMs = 3_000
const renewEveryMs = 750

export interface WriterLeaseOptions {
  db: Kysely<any>
  schema: string
  account: Hex
  onGained: () => Promise<void>
  onLost: () => Promise<void>
  /** After every look, whether it is held or not. */
  onLook: () => Promise<void>
  onError: (error: unknown) => void
}

/**
 * One process at a time sends for an account. Time is the database's, so clocks need not agree; the holder stops by itself before the
 * lease runs out, and its epoch is checked inside every transaction that changes numbers or outcomes.
 */
export class WriterLease {
  readonly #options: WriterLeaseOptions
  /** Told apart from whoever had the same process number before, and readable to whoever looks for the process. */
  readonly #holder = `${hostname()}/${process.pid}/${randomBytes(6).toString('hex')}`
  readonly #table
  #epoch: number | null = null
  #surelyUntil = 0
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(options: WriterLeaseOptions) {
    this.#options = options
    this.#table = sql.table(`${options.schema}.account_writer`)
  }

  get held(): boolean {
    return this.#epoch !== null && performance.now() < this.#surelyUntil
  }

  /** Resolves after the first look: whether it is held is known then. */
  async start(): Promise<void> {
    await this.#look()
    this.#plan()
  }

  #plan(): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#looking = this.#look()
        .catch(this.#options.onError)
        .finally(() => this.#plan())
    }, renewEveryMs)
  }

  async #look(): Promise<void> {
    const before = this.#epoch
    const askedAt = performance.now()
    const epoch = await this.#take()
    // A renewal that came late, under the same epoch, is one all the same: nobody was the writer in between.
    if (before !== null && before !== epoch) await this.#options.onLost()
    this.#epoch = epoch
    this.#surelyUntil = askedAt + leaseMs
    if (epoch !== null && before !== epoch) await this.#begin()
    await this.#options.onLook()
  }

  async #begin(): Promise<void> {
    try {
      await this.#options.onGained()
    } catch (error) {
      // The next look begins anew.
      this.#epoch = null
      await this.#options.onLost()
      throw error
    }
  }

  /** Its epoch, or null where another one holds it. */
  async #take(): Promise<number | null> {
    const until = sql`now() + ${`${leaseMs} milliseconds`}::interval`
    const { rows } = await sql<{ epoch: number }>`
      insert into ${this.#table} as w (account, holder, epoch, held_until)
      values (${this.#options.account}, ${this.#holder}, 1, ${until})
      on conflict (account) do update set holder = excluded.holder, held_until = ${until},
        epoch = case when w.holder = excluded.holder then w.epoch else w.epoch + 1 end,
        held_since = case when w.holder = excluded.holder then w.held_since else now() end
      where w.holder = excluded.holder or w.held_until < now()
      returning w.epoch`.execute(this.#options.db)
    return rows[0] ? Number(rows[0].epoch) : null
  }

  /** Inside a transaction that changes numbers or outcomes: refused once somebody else took over; nobody can until its end. */
  async assertHeld(trx: Kysely<any>): Promise<void> {
    const { rows } = await sql<{ epoch: number }>`
      select epoch from ${this.#table} where account = ${this.#options.account} for share`.execute(trx)
    if (this.#epoch === null || Number(rows[0]?.epoch) !== this.#epoch) throw submitErrors['not-the-writer']()
  }

  /** Whoever waits for it need not wait for its end. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#looking
    clearTimeout(this.#timer)
    if (this.#epoch === null) return
    this.#epoch = null
    await this.#options.onLost()
    await sql`update ${this.#table} set held_until = now() - interval '1 second'
      where account = ${this.#options.account} and holder = ${this.#holder}`
      .execute(this.#options.db)
      .catch(this.#options.onError)
  }
}
