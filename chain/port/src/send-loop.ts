import type { Logger } from 'pino'
import { alignOnPool } from './align-on-pool.ts'
import type { ChainDriver, ChainSigner } from './driver.ts'
import { renumberWaiting } from './renumber-waiting.ts'
import { replaceStuck, StuckWatch } from './replace-stuck.ts'
import type { Outgoing, SubmissionStore } from './submission-store.ts'
import { submitErrors } from './submit-errors.ts'

export interface SendLoopOptions {
  driver: ChainDriver
  signer: ChainSigner
  store: SubmissionStore
  log: Logger
  schema: string
  now: () => number
  /** Blocks that may pass without the first waiting one moving on, on chains with a pool. */
  patience?: number
  onFailed: (keys: string[]) => void
  /** False once another process may have taken over: nothing more is sent. */
  mayWrite: () => boolean
}

const groupBytes = 4 * 1024 * 1024
const groupCount = 256
/** Signed transactions kept at hand between inserting and sending; beyond it they are read back from the database. */
const keptBytes = 32 * 1024 * 1024
const longestPause = 5_000
const mostFlights = 2

interface Refusal {
  item: Outgoing
  kind: string
  message: string
}
interface Outcome {
  /** How many of the group, from its start, the node has. */
  taken: number
  lastNonce?: number
  refused?: Refusal
  error?: unknown
}
interface Flight {
  landed: boolean
  outcome: Promise<Outcome>
}

/** Brings waiting submissions to the node in nonce order, again and again until the node has them. */
export class SendLoop {
  readonly #options: SendLoopOptions
  #kept: Outgoing[] = []
  #keptBytes = 0
  #nextNonce = 0
  #running: Promise<void> = Promise.resolve()
  #stopped = false
  readonly #stopSignal = Promise.withResolvers<void>()
  #awake = Promise.withResolvers<void>()
  #pause = 0
  #flights: Flight[] = []
  #misaligned = true
  #replacing = false
  readonly #stuck: StuckWatch
  trouble: string | null = null

  constructor(options: SendLoopOptions) {
    this.#options = options
    this.#stuck = new StuckWatch(options, options.patience ?? 10)
  }

  start(): void {
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#stopSignal.resolve()
    this.#awake.resolve()
    await this.#running
  }

  /** New submissions, committed. */
  offer(items: Outgoing[]): void {
    const bytes = items.reduce((sum, item) => sum + item.raw.length, 0)
    if (this.#keptBytes + bytes <= keptBytes) {
      this.#kept.push(...items)
      this.#keptBytes += bytes
    }
    this.#awake.resolve()
  }

  /** What was in blocks waits again: it has to be sent once more. */
  realign(): void {
    this.#misaligned = true
    this.#awake.resolve()
  }

  async onBlock(number: number): Promise<void> {
    if (!this.#options.driver.capabilities.pool) return
    const advice = await this.#stuck.onBlock()
    if (advice === null) return
    this.#options.log.warn({ block: number, advice }, 'the first waiting transaction does not move on')
    this.#replacing = advice === 'replace'
    this.realign()
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = Promise.withResolvers()
      try {
        if (this.#misaligned) await this.#realign()
        await this.#land()
        if (this.#misaligned) continue
        if (this.#flights.length < mostFlights && (await this.#launch())) continue
        await this.#awake.promise
      } catch (error) {
        this.trouble = (error as { code?: string }).code ?? 'node'
        this.#misaligned = true
        this.#options.log.error({ err: error }, 'sending to the chain failed; it will be tried again')
        await this.#wait()
      }
    }
    await Promise.all(this.#flights.map((flight) => flight.outcome))
  }

  /** Sends the next group without waiting for the one before: the node has its next block's work at hand. */
  async #launch(): Promise<boolean> {
    const group = await this.#nextGroup()
    if (group.length === 0) return false
    this.#nextNonce = group.at(-1)!.nonce + 1
    const flight: Flight = { landed: false, outcome: Promise.resolve({ taken: 0 }) }
    flight.outcome = this.#send(group)
      .catch((error: unknown): Outcome => ({ taken: 0, error }))
      .finally(() => {
        flight.landed = true
        this.#awake.resolve()
      })
    this.#flights.push(flight)
    return true
  }

  /** Takes note of what came back, in order. After a refusal the order is set up anew. */
  async #land(): Promise<void> {
    let sent = -1
    while (this.#flights[0]?.landed) {
      const outcome = await this.#flights.shift()!.outcome
      if (outcome.taken > 0) sent = outcome.lastNonce!
      if (!outcome.refused && outcome.error === undefined) continue
      this.#misaligned = true
      if (outcome.error !== undefined) throw outcome.error
      await this.#handle(outcome.refused!)
      break
    }
    if (sent === -1) return
    await this.#options.store.markSent(sent)
    if (this.#misaligned) return
    this.#pause = 0
    this.trouble = null
  }

  async #nextGroup(): Promise<Outgoing[]> {
    this.#kept = this.#kept.filter((item) => item.nonce >= this.#nextNonce).sort((a, b) => a.nonce - b.nonce)
    this.#keptBytes = this.#kept.reduce((sum, item) => sum + item.raw.length, 0)
    const near = takeContiguous(this.#kept, this.#nextNonce)
    return near.length > 0
      ? near
      : takeContiguous(await this.#options.store.waitingFrom(this.#nextNonce, 32), this.#nextNonce)
  }

  async #send(group: Outgoing[]): Promise<Outcome> {
    if (!this.#options.mayWrite()) throw submitErrors['not-the-writer']()
    const results = await this.#options.driver.sendRaw(group.map((item) => item.raw))
    const stop = results.findIndex((result) => 'error' in result && result.error !== 'known')
    const taken = stop === -1 ? group.length : stop
    const lastNonce = taken > 0 ? group[taken - 1]!.nonce : undefined
    if (stop === -1) return { taken, lastNonce }
    const { error, message } = results[stop] as { error: string; message: string }
    return { taken, lastNonce, refused: { item: group[stop]!, kind: error, message } }
  }

  async #handle({ item, kind, message }: Refusal): Promise<void> {
    this.trouble = kind
    if (kind === 'rejected') {
      const { store, onFailed } = this.#options
      // The rules refuse it, so it will never be in a block: it fails, and those behind it close the gap.
      await store.fail(store.db, item.idempotencyKey, 'chain-gateway.rejected', message)
      onFailed([item.idempotencyKey])
    } else await this.#wait()
  }

  /** Asks the chain what it expects and lines the waiting ones up behind it. */
  async #realign(): Promise<void> {
    const { driver, store } = this.#options
    // First: whoever asks for another alignment meanwhile gets one.
    this.#misaligned = false
    await Promise.all(this.#flights.map((flight) => flight.outcome))
    this.#flights = []
    this.#kept = []
    if (this.#replacing) await replaceStuck(this.#options)
    this.#replacing = false
    this.#nextNonce = await (driver.capabilities.pool ? alignOnPool : renumberWaiting)(this.#options)
    await store.markSent(this.#nextNonce - 1)
    this.trouble = null
  }

  async #wait(): Promise<void> {
    if (this.#stopped) return
    this.#pause = Math.min(longestPause, Math.max(50, this.#pause * 2))
    let timer: NodeJS.Timeout | undefined
    await Promise.race([new Promise((resolve) => (timer = setTimeout(resolve, this.#pause))), this.#stopSignal.promise])
    clearTimeout(timer)
  }
}

function takeContiguous(items: Outgoing[], from: number): Outgoing[] {
  const group: Outgoing[] = []
  let bytes = 0
  for (const item of items) {
    bytes += item.raw.length
    if (item.nonce !== from + group.length || group.length >= groupCount || (group.length > 0 && bytes > groupBytes))
      break
    group.push(item)
  }
  return group
}
