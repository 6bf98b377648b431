import type { Logger } from 'pino'
import type { ChainDriver, ChainSigner } from './driver.ts'
import { renumberWaiting } from './renumber-waiting.ts'
import type { Outgoing, SubmissionStore } from './submission-store.ts'

export interface SendLoopOptions {
  driver: ChainDriver
  signer: ChainSigner
  store: SubmissionStore
  log: Logger
  onFailed: (keys: string[]) => void
}

const groupBytes = 4 * 1024 * 1024
const groupCount = 256
/** Signed transactions kept at hand between inserting and sending; beyond it they are read back from the database. */
const keptBytes = 32 * 1024 * 1024
const longestPause = 5_000

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
  trouble: string | null = null

  constructor(options: SendLoopOptions) {
    this.#options = options
  }

  async start(): Promise<void> {
    await this.#realign()
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

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = Promise.withResolvers()
      try {
        const group = await this.#nextGroup()
        if (group.length > 0) {
          await this.#send(group)
          continue
        }
        await this.#awake.promise
      } catch (error) {
        this.trouble = 'node'
        this.#options.log.error({ err: error }, 'sending to the chain failed; it will be tried again')
        await this.#wait()
      }
    }
  }

  async #nextGroup(): Promise<Outgoing[]> {
    this.#kept = this.#kept.filter((item) => item.nonce >= this.#nextNonce).sort((a, b) => a.nonce - b.nonce)
    this.#keptBytes = this.#kept.reduce((sum, item) => sum + item.raw.length, 0)
    const near = takeContiguous(this.#kept, this.#nextNonce)
    return near.length > 0
      ? near
      : takeContiguous(await this.#options.store.waitingFrom(this.#nextNonce, 32), this.#nextNonce)
  }

  async #send(group: Outgoing[]): Promise<void> {
    const results = await this.#options.driver.sendRaw(group.map((item) => item.raw))
    const stop = results.findIndex((result) => 'error' in result && result.error !== 'known')
    const taken = stop === -1 ? group.length : stop
    if (taken > 0) {
      this.#nextNonce = group[taken - 1]!.nonce + 1
      await this.#options.store.markSent(this.#nextNonce - 1)
      this.#pause = 0
      this.trouble = null
    }
    if (stop !== -1) await this.#handle(group[stop]!, results[stop] as { error: string; message: string })
  }

  async #handle(item: Outgoing, result: { error: string; message: string }): Promise<void> {
    this.trouble = result.error
    if (result.error === 'full') return this.#wait()
    if (result.error === 'rejected') {
      // The rules refuse it, so it will never be in a block: it fails, and those behind it close the gap.
      await this.#options.store.fail(
        this.#options.store.db,
        item.idempotencyKey,
        'chain-gateway.rejected',
        result.message,
      )
      this.#options.onFailed([item.idempotencyKey])
    }
    await this.#realign()
    await this.#wait()
  }

  /** Nonce too low, or a gap: asks the chain what it expects and lines the waiting ones up behind it. */
  async #realign(): Promise<void> {
    const { driver, signer, store } = this.#options
    this.#kept = []
    this.#nextNonce = await renumberWaiting({ driver, store, signer })
    await store.markSent(this.#nextNonce - 1)
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
