import type { Logger } from 'pino'
import type { ChainBlock, ChainDriver } from './driver.ts'
import { ReplacedTransactions } from './replaced-transactions.ts'
import type { SubmissionStore } from './submission-store.ts'
import { submitErrors } from './submit-errors.ts'

export interface BlockFollowerOptions {
  driver: ChainDriver
  store: SubmissionStore
  log: Logger
  onSettled: (keys: string[]) => void
  schema: string
  /** A reorganisation took blocks back. */
  onTakenBack?: () => void
  onBlock?: (number: number) => Promise<void>
}

/** How far this database has followed the chain; refused where the chain is another one, or is behind that. */
export async function knownCursor(driver: ChainDriver, store: SubmissionStore) {
  const genesisHash = await driver.genesisHash()
  await store.openCursor(genesisHash)
  const cursor = (await store.cursor())!
  if (cursor.genesisHash !== genesisHash) throw submitErrors['foreign-chain']({ reason: 'genesis' })
  const head = await driver.head()
  if (head.number < cursor.blockNumber - driver.capabilities.confirmations)
    throw submitErrors['foreign-chain']({ reason: 'head', head: head.number, known: cursor.blockNumber })
  return cursor
}

/** Settles submissions by the blocks that hold them, from its own cursor on: what a crash left unsettled is found in the blocks. */
export class BlockFollower {
  readonly #options: BlockFollowerOptions
  #subscription: { stop(): Promise<void> } | null = null
  trouble: string | null = null

  constructor(options: BlockFollowerOptions) {
    this.#options = options
  }

  async start(): Promise<void> {
    const { driver, store } = this.#options
    const cursor = await knownCursor(driver, store)
    let last = cursor.blockNumber
    // Blocks may have been replaced while nobody followed: those that could be are looked at again.
    const certain = cursor.blockNumber - (driver.capabilities.reorganises ? driver.capabilities.confirmations : 0)
    this.#subscription = driver.subscribe(Math.max(0, certain + 1), async (block) => {
      try {
        if (block.number <= last) {
          await store.unsettleFrom(block.number)
          this.#options.onTakenBack?.()
        }
        await this.#settle(block)
        last = block.number
        await this.#options.onBlock?.(block.number)
        this.trouble = null
      } catch (error) {
        this.trouble = 'database'
        this.#options.log.error({ err: error, block: block.number }, 'settling a block failed; it will be tried again')
        throw error
      }
    })
  }

  async #settle(block: ChainBlock): Promise<void> {
    const outcomes = block.transactions.map(({ hash, status, gasUsed }) => ({
      hash,
      success: status === 'success',
      gasUsed,
    }))
    const { driver, store, schema } = this.#options
    const versions = driver.capabilities.pool ? new ReplacedTransactions(schema) : null
    this.#options.onSettled(await store.settleBlock(block, outcomes, versions))
  }

  async stop(): Promise<void> {
    await this.#subscription?.stop()
  }
}
