import type { ChainClient } from './chain-client.ts'
import { readFarthestHeight, readHeight } from './chain-queries.ts'
import type { Block } from './generated/common_pb.ts'
import { type Stream, subscribeBlocks } from './subscriptions.ts'

const longestPause = 2_000

/**
 * One block subscription for everybody: tells of new heads, of the transactions in them, and keeps the last blocks at hand. When
 * the stream breaks or its node ends it, it goes on at another node from the last height seen, so no block is passed over.
 */
export class BlockWatch {
  readonly #client: ChainClient
  readonly #blockListeners = new Set<(block: Block) => void>()
  readonly #headListeners = new Set<() => void>()
  #height: number
  #stopped = false
  #stream: Stream<unknown> | null = null
  #wake = () => {}
  /** Height of the last block that came through the stream. */
  #delivered: number
  readonly #running: Promise<void>
  readonly #lagCheck: NodeJS.Timeout

  constructor(client: ChainClient, height: number, checkLagEvery: number) {
    this.#client = client
    this.#height = height
    this.#delivered = height
    this.#running = this.#run()
    this.#lagCheck = setInterval(() => void this.#checkLag(), checkLagEvery).unref()
  }

  /** Highest block seen, by the stream or by anybody who asked. */
  get height(): number {
    return this.#height
  }
  saw(height: number): void {
    if (height <= this.#height) return
    this.#height = height
    for (const listener of this.#headListeners) listener()
  }

  /** Each block once, in order. */
  onBlock(listener: (block: Block) => void): () => void {
    this.#blockListeners.add(listener)
    return () => this.#blockListeners.delete(listener)
  }
  onHead(listener: () => void): () => void {
    this.#headListeners.add(listener)
    return () => this.#headListeners.delete(listener)
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopped; ) {
      let stream: Stream<{ block?: Block }> | null = null
      try {
        // From a height that exists already: a node may refuse one that does not.
        stream = await subscribeBlocks(this.#client, { from: this.#delivered, to: -1 })
        this.#stream = stream
        // Stopped while it was being opened: nobody else will end it.
        if (this.#stopped) stream.cancel()
        for await (const { block } of stream) {
          failures = 0
          const height = Number(block!.header!.blockHeight)
          if (height <= this.#delivered) continue
          this.#delivered = height
          for (const listener of this.#blockListeners) listener(block!)
          this.saw(height)
        }
      } catch {
        // Reported by whoever asks this node next; the stream only goes on elsewhere.
      }
      if (this.#stopped) return
      if (stream) this.#client.pool.failed(stream.node)
      failures++
      await this.#pause(Math.min(longestPause, 50 * 2 ** failures))
    }
  }

  /** A node may stay behind without breaking its stream. If another one is ahead and nothing came meanwhile, the stream moves there. */
  async #checkLag(): Promise<void> {
    const [stream, before] = [this.#stream, this.#delivered]
    const farthest = await readFarthestHeight(this.#client).catch(() => -1)
    this.saw(farthest)
    if (farthest > before && this.#delivered === before && this.#stream === stream) stream?.cancel()
  }

  async #pause(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      timer = setTimeout(resolve, milliseconds)
    })
    clearTimeout(timer)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#lagCheck)
    this.#stream?.cancel()
    this.#wake()
    await this.#running
  }
}

/** The head by the nodes' word, never lower than what was seen before. */
export async function currentHeight(client: ChainClient, watch: BlockWatch): Promise<number> {
  watch.saw(await readHeight(client, watch.height))
  return watch.height
}
