import type { ChainBlock, ChainDriver } from '@jhc/chain-port/driver.ts'
import { blockHashOf } from '@jhc/chain-port/header-hash.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { type BlockRows, rowsOfBlock } from './block-rows.ts'
import { blocksAhead } from './blocks-ahead.ts'
import { type Decoders, mentionsUnregistered, noDecoders } from './decoding/decoders.ts'
import {
  type Cursor,
  hashOfMirrored,
  openCursor,
  readCursor,
  rollBackTo,
  StaleDecoders,
  writeBlock,
} from './mirror-store.ts'

/** Fewer missed blocks than this are followed like new ones. */
const liveWithin = 16

export interface FollowerParts {
  db: Kysely<any>
  driver: ChainDriver
  log: Logger
  /** The ABIs that are known now; asked again when a block speaks like one of the district's contracts from an unknown address. */
  decoders: () => Promise<Decoders>
  /** Older blocks may have to be decoded. */
  onDecoders: () => void
}

/**
 * Mirrors block after block. Forks above the final block are rolled back; anything that contradicts what is final (another
 * genesis, a lower head, a deeper fork, a block whose header is not its own) halts it: a person decides, nothing is rewritten.
 */
export class ChainFollower {
  readonly #parts: FollowerParts
  #subscription: { stop(): Promise<void> } | null = null
  #filling: Promise<void> = Promise.resolve()
  #stopped = false
  #decoders: Decoders = noDecoders
  #cursor!: Cursor
  haltReason: string | null = null
  /** Last failure of the database or the node; null when the last block went well. */
  trouble: string | null = null

  constructor(parts: FollowerParts) {
    this.#parts = parts
  }

  get cursor(): Cursor {
    return this.#cursor
  }

  async start(): Promise<void> {
    const { db, driver } = this.#parts
    const genesis = await driver.genesisHash()
    this.#cursor = await openCursor(db, genesis)
    const head = await driver.head()
    if (this.#cursor.genesisHash !== genesis) return this.#halt('foreign-genesis')
    if (head.number < this.#cursor.blockNumber - driver.capabilities.confirmations)
      return this.#halt('head-below-mirror')
    if (!driver.capabilities.reorganises && this.#cursor.blockNumber >= 0 && !(await this.#agreesWithChain()))
      return this.#halt('fork-past-final')
    await this.loadDecoders()
    this.#filling = this.#fillThenFollow()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#filling
    await this.#subscription?.stop()
  }

  /** What was missed is fetched many blocks ahead; new blocks are followed one by one. What fails is the following's to repeat. */
  async #fillThenFollow(): Promise<void> {
    const { driver } = this.#parts
    try {
      for (let behind = await this.#behind(); behind > liveWithin; behind = await this.#behind()) {
        const from = this.#cursor.blockNumber + 1
        for await (const block of blocksAhead(driver, from, from + behind - 1)) {
          if (this.#stopped || this.haltReason) return
          await this.#onBlock(block)
        }
        if (this.#cursor.blockNumber < from) break
      }
    } catch {
      // Told by whoever met it.
    }
    if (this.#stopped) return
    this.#subscription = driver.subscribe(this.#cursor.blockNumber + 1, (block) => this.#onBlock(block))
  }

  /** Blocks that can no longer be replaced and are not mirrored. */
  async #behind(): Promise<number> {
    const { driver } = this.#parts
    return (await driver.head()).number - driver.capabilities.confirmations - this.#cursor.blockNumber
  }

  async loadDecoders(): Promise<void> {
    this.#decoders = await this.#parts.decoders()
    this.#parts.onDecoders()
  }

  async #agreesWithChain(): Promise<boolean> {
    const block = await this.#parts.driver.getBlock(this.#cursor.blockNumber)
    return block?.hash === this.#cursor.blockHash
  }

  async #onBlock(block: ChainBlock): Promise<void> {
    if (this.haltReason) return
    try {
      await this.#ingest(block)
      this.trouble = null
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error)
      this.#parts.log.error({ err: error, block: block.number }, 'mirroring a block failed; it will be tried again')
      // Somebody else may have moved it, or the commit may have gone through although its reply was lost.
      this.#cursor = (await readCursor(this.#parts.db).catch(() => null)) ?? this.#cursor
      throw error
    }
  }

  async #ingest(block: ChainBlock): Promise<void> {
    if (block.number <= this.#cursor.blockNumber) {
      if ((await hashOfMirrored(this.#parts.db, block.number)) === block.hash) return
      return this.#resolveFork(block)
    }
    if (block.number > this.#cursor.blockNumber + 1) {
      await this.#ingest(await this.#fetch(block.number - 1))
      if (this.haltReason) return
    }
    if (block.parentHash !== this.#cursor.blockHash) return this.#resolveFork(block)
    const { headerHash = 'keccak256' } = this.#parts.driver.capabilities
    if (blockHashOf(block.headerRlp, headerHash) !== block.hash) return this.#halt('header-not-its-own')
    if (mentionsUnregistered(block, this.#decoders)) await this.loadDecoders()
    const rows = await this.#write(block)
    this.#cursor = {
      ...this.#cursor,
      blockNumber: block.number,
      blockHash: block.hash,
      blockTimestamp: block.timestamp,
      transactions: this.#cursor.transactions + rows.transactions.length,
      logs: this.#cursor.logs + rows.logs.length,
      entries: this.#cursor.entries + rows.entries.length,
    }
  }

  async #write(block: ChainBlock): Promise<BlockRows> {
    for (;;) {
      const rows = rowsOfBlock(block, this.#decoders)
      try {
        await writeBlock(this.#parts.db, rows, this.#decoders.version)
        return rows
      } catch (error) {
        if (!(error instanceof StaleDecoders)) throw error
        await this.loadDecoders()
      }
    }
  }

  async #fetch(number: number): Promise<ChainBlock> {
    const block = await this.#parts.driver.getBlock(number)
    if (!block) throw new Error(`the node does not have block ${number}`)
    return block
  }

  /** Goes down to the last block that both know, takes back what is above it, and mirrors the new branch. */
  async #resolveFork(block: ChainBlock): Promise<void> {
    const { db, driver } = this.#parts
    const final = this.#cursor.blockNumber - driver.capabilities.confirmations
    let ancestor = Math.min(this.#cursor.blockNumber, block.number - 1)
    while (ancestor >= 0 && (await hashOfMirrored(db, ancestor)) !== (await this.#fetch(ancestor)).hash) ancestor--
    if (ancestor < final || ancestor < 0) return this.#halt('fork-past-final')
    this.#parts.log.warn(
      { from: this.#cursor.blockNumber, to: ancestor },
      'the chain reorganised; blocks are taken back',
    )
    await rollBackTo(db, ancestor)
    this.#cursor = (await readCursor(db))!
    await this.#ingest(block)
  }

  #halt(reason: string): void {
    this.haltReason = reason
    this.#parts.log.error({ reason }, 'the mirror halted: the chain contradicts what is mirrored')
  }
}
