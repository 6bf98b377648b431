import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { BlockFollower, knownCursor } from './block-follower.ts'
import type { ChainDriver, ChainSigner, Hex } from './driver.ts'
import { groupCalls } from './group-calls.ts'
import { ReceiptFollower } from './receipt-follower.ts'
import { SendLoop } from './send-loop.ts'
import { describeSubmission, type Submission, type SubmissionRequest } from './submission.ts'
import { type Outgoing, SubmissionStore } from './submission-store.ts'
import { submitErrors } from './submit-errors.ts'
import { WriterLease } from './writer-lease.ts'

export interface SubmitEngineOptions {
  db: Kysely<any>
  driver: ChainDriver
  signer: ChainSigner
  /** PostgreSQL schema that holds the engine's tables. */
  schema: string
  log: Logger
  now: () => number
  /** Beyond this many unsettled submissions new ones are pushed back. */
  maxWaiting?: number
  /** Blocks that may pass without the first waiting one moving on, on chains with a pool, before it is sent again. */
  patience?: number
  /** `receipts`: asks for its own transactions only, instead of reading every block; for who sends little. */
  settleBy?: 'blocks' | 'receipts'
}

/**
 * Takes transactions durably before they are sent, each once per idempotency key; one account, one writer. The signed
 * bytes are stored: signing is deterministic, so whatever is sent again is the same transaction and the chain knows it.
 */
export class SubmitEngine {
  readonly #options: SubmitEngineOptions
  readonly #store: SubmissionStore
  readonly #lease: WriterLease
  /** Only while this process is the account's writer. */
  #loop: SendLoop | null = null
  #follower: BlockFollower | ReceiptFollower | null = null
  readonly #settled = new Map<string, Array<() => void>>()
  readonly #insert = groupCalls(
    (calls: SubmissionRequest[][]) => this.#insertGroup(calls),
    256,
    (call) => call.length,
  )
  #waiting = 0

  constructor(options: SubmitEngineOptions) {
    this.#options = options
    this.#store = new SubmissionStore(options.db, options.schema, options.signer.address)
    this.#lease = new WriterLease({
      ...options,
      account: options.signer.address,
      onGained: () => this.#takeOver(),
      onLost: () => this.#handOver(),
      onLook: () => this.#lookAround(),
      onError: (error) => options.log.warn({ err: error }, 'the writer of the chain account could not be settled'),
    })
    this.#store.assertWriter = (trx) => this.#lease.assertHeld(trx)
  }

  /** Refuses a chain that is not the one it knows, then goes on with what waits, or stands by while another process sends. */
  async start(): Promise<void> {
    await knownCursor(this.#options.driver, this.#store)
    await this.#store.openAccount(await this.#options.driver.nextNonce(this.#options.signer.address))
    await this.#lease.start()
  }

  async stop(): Promise<void> {
    await this.#lease.stop()
  }

  /** False while another process on this database sends for the account; submissions are taken all the same. */
  get isWriter(): boolean {
    return this.#lease.held
  }

  async #takeOver(): Promise<void> {
    const { signer, driver } = this.#options
    const parts = { ...this.#options, store: this.#store, mayWrite: () => this.#lease.held }
    const loop = new SendLoop({ ...parts, onFailed: (keys) => this.#onSettled(keys) })
    const Follower = this.#options.settleBy === 'receipts' ? ReceiptFollower : BlockFollower
    const follower = new Follower({
      ...parts,
      onSettled: (keys) => this.#onSettled(keys),
      onTakenBack: () => loop.realign(),
      onBlock: (number) => loop.onBlock(number),
    })
    this.#loop = loop
    this.#follower = follower
    this.#options.log.info({ account: signer.address, driver: driver.capabilities.name }, 'this process sends now')
    await follower.start()
    loop.start()
  }

  async #handOver(): Promise<void> {
    const [loop, follower] = [this.#loop, this.#follower]
    this.#loop = null
    this.#follower = null
    await loop?.stop()
    await follower?.stop()
  }

  /** What other processes added or settled is seen in the database. */
  async #lookAround(): Promise<void> {
    this.#waiting = (await this.#store.waiting()).count
    this.#loop?.offer([])
    if (!this.#loop) this.#wake([...this.#settled.keys()])
  }

  /** Durable when it resolves, in the order given. A known key returns its first submission and nothing is sent for it. */
  async submit(requests: SubmissionRequest[]): Promise<Submission[]> {
    // The envelope around the data takes about 120 bytes.
    const limit = this.#options.driver.capabilities.maxTransactionBytes - 256
    if (requests.some(({ data }) => (typeof data === 'string' ? data.length / 2 : data.length) > limit))
      throw submitErrors['too-large']({ limit })
    const added = await this.#insert(unique(requests))
    const fresh = new Map(added.map((outgoing) => [outgoing.idempotencyKey, queued(outgoing)]))
    const keys = requests.map((request) => request.idempotencyKey)
    const repeated = keys.filter((key) => !fresh.has(key))
    const first = new Map(
      (repeated.length > 0 ? await this.lookup(repeated) : []).map((one) => [one.idempotencyKey, one]),
    )
    return keys.map((key) => (fresh.get(key) ?? first.get(key))!)
  }

  /** Several callers' requests in one transaction; who brings more than fits is pushed back alone. */
  async #insertGroup(calls: SubmissionRequest[][]): Promise<Array<Outgoing[] | Error>> {
    const results = await this.#options.db.transaction().execute(async (trx) => {
      const first = await this.#store.lockNonce(trx)
      const taken = await this.#store.knownKeys(
        trx,
        calls.flat().map((request) => request.idempotencyKey),
      )
      const items: Array<{ request: SubmissionRequest; outgoing: Outgoing }> = []
      const answers: Array<Outgoing[] | Error> = []
      for (const call of calls) {
        const fresh = call.filter((request) => !taken.has(request.idempotencyKey))
        if (fresh.length > 0 && this.#waiting + items.length + fresh.length > (this.#options.maxWaiting ?? 4_000)) {
          answers.push(submitErrors.busy({ waiting: this.#waiting }))
          continue
        }
        const added: Outgoing[] = []
        for (const request of fresh) {
          taken.add(request.idempotencyKey)
          const outgoing = await this.#sign(request, first + items.length)
          items.push({ request, outgoing })
          added.push(outgoing)
        }
        answers.push(added)
      }
      if (items.length > 0) {
        await this.#store.insert(trx, items, new Date(this.#options.now()))
        await this.#store.setNonce(trx, first + items.length)
      }
      return answers
    })
    const added = results.flatMap((result) => (result instanceof Error ? [] : result))
    this.#waiting += added.length
    this.#loop?.offer(added)
    return results
  }

  async #sign(request: SubmissionRequest, nonce: number): Promise<Outgoing> {
    const { to, data, gas } = request
    const { raw, hash } = await this.#options.signer.sign({ to, data, gas, nonce })
    return { idempotencyKey: request.idempotencyKey, nonce, hash, raw }
  }

  /** In the order of the keys; unknown ones are left out. */
  async lookup(keys: string[]): Promise<Submission[]> {
    const [rows, sentNonce, head] = await Promise.all([
      this.#store.find(keys),
      this.#store.sentNonce(),
      this.#options.driver.head(),
    ])
    const finalBlock = head.number - this.#options.driver.capabilities.confirmations
    return keys.flatMap((key) => {
      const row = rows.get(key)
      return row ? [describeSubmission(row, sentNonce, finalBlock)] : []
    })
  }

  /** Resolves once the submission is in a block or has failed. */
  async settled(key: string): Promise<Submission> {
    for (;;) {
      const settled = new Promise<void>((resolve) =>
        this.#settled.set(key, [...(this.#settled.get(key) ?? []), resolve]),
      )
      const [submission] = await this.lookup([key])
      if (submission && ['included', 'final', 'failed'].includes(submission.state)) {
        this.#settled.delete(key)
        return submission
      }
      await settled
    }
  }

  #onSettled(keys: string[]): void {
    this.#waiting = Math.max(0, this.#waiting - keys.length)
    this.#wake(keys)
  }

  #wake(keys: Iterable<string>): void {
    for (const key of keys) {
      for (const resolve of this.#settled.get(key) ?? []) resolve()
      this.#settled.delete(key)
    }
  }

  waiting(): Promise<{ count: number; oldestAt: Date | null }> {
    return this.#store.waiting()
  }
  /** Why nothing is sent at present, or null. */
  get trouble(): string | null {
    return this.#loop?.trouble ?? this.#follower?.trouble ?? null
  }
  get address(): Hex {
    return this.#options.signer.address
  }
}

function unique(requests: SubmissionRequest[]): SubmissionRequest[] {
  return [...new Map(requests.toReversed().map((request) => [request.idempotencyKey, request])).values()].toReversed()
}

function queued(outgoing: Outgoing): Submission {
  return {
    idempotencyKey: outgoing.idempotencyKey,
    state: 'queued',
    transactionHash: outgoing.hash,
    blockNumber: null,
    gasUsed: null,
    failure: null,
  }
}
