import { CodedError } from '@jhc/kit/errors.ts'
import { ChainEngine, type EngineOptions } from './chain-engine.ts'
import type { Head } from './chain-store.ts'
import { chainErrors } from './errors.ts'
import type { ChainStorage } from './storage.ts'

/**
 * Keeps a working engine at hand. After a failed write only a reopening can tell what is on the disk: it is done when the chain
 * is next asked for, so a full or broken disk that was put right needs no restart.
 */
export class EngineHolder {
  #engine: ChainEngine
  #reopening: Promise<ChainEngine> | null = null
  readonly #open: () => Promise<ChainEngine>

  private constructor(engine: ChainEngine, open: () => Promise<ChainEngine>) {
    this.#engine = engine
    this.#open = open
  }

  static async open(
    openStorage: () => Promise<ChainStorage>,
    options: Omit<EngineOptions, 'storage'>,
    onHead: (head: Head) => void,
  ): Promise<EngineHolder> {
    const open = async () => {
      const storage = await openStorage()
      const engine = await ChainEngine.open({ ...options, storage }).catch(async (error) => {
        await storage.close()
        throw error
      })
      engine.onHead(onHead)
      return engine
    }
    return new EngineHolder(await open(), open)
  }

  /** The last engine that worked: good for reading. */
  get latest(): ChainEngine {
    return this.#engine
  }

  async working(): Promise<ChainEngine> {
    if (!this.#engine.failure) return this.#engine
    this.#reopening ??= this.#reopen().finally(() => {
      this.#reopening = null
    })
    return this.#reopening
  }

  async #reopen(): Promise<ChainEngine> {
    await this.#engine.close()
    this.#engine = await this.#open().catch((error) => {
      throw error instanceof CodedError ? error : chainErrors['storage-failed']({}, { cause: error })
    })
    return this.#engine
  }

  async close(): Promise<void> {
    await this.#reopening?.catch(() => {})
    await this.#engine.close()
  }
}
