import type { ChainHead, Hex } from '@jhc/chain-port/driver.ts'
import { type Endpoints, resultOf } from './endpoints.ts'

interface KnownHead extends ChainHead {
  weight: bigint
}

/** Hashes kept to tell a fork from a node that lags. */
const remembered = 512

/**
 * The branch that counts, looked at in intervals. It changes only to a heavier one: a node that lags shows an ancestor and a cut-off
 * node a lighter branch, and neither is a fork.
 */
export class HeadWatch {
  readonly #endpoints: Endpoints
  readonly #intervalMs: number
  readonly #listeners = new Set<(forkedAt: number | null) => void>()
  #branch = new Map<number, Hex>()
  #head!: KnownHead
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #closed = false

  constructor(endpoints: Endpoints, intervalMs: number) {
    this.#endpoints = endpoints
    this.#intervalMs = intervalMs
  }

  get head(): ChainHead {
    const { number, hash, timestamp } = this.#head
    return { number, hash, timestamp }
  }

  /** Undefined where the number is beyond what is remembered. */
  hashOf(number: number): Hex | undefined {
    return this.#branch.get(number)
  }

  async start(): Promise<void> {
    await this.#endpoints.look()
    await this.#follow()
    this.#plan()
  }

  onHead(listener: (forkedAt: number | null) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #plan(): void {
    if (this.#closed) return
    this.#timer = setTimeout(() => {
      // Who cannot be reached is left out by the look itself; whoever needs the chain meanwhile is told so by its own call.
      this.#looking = this.#endpoints
        .look()
        .then(() => this.#follow())
        .catch(() => {})
        .finally(() => this.#plan())
    }, this.#intervalMs)
  }

  async #follow(): Promise<void> {
    const best = this.#endpoints.usable()[0]
    const seen = best?.head
    if (!seen || seen.hash === this.#head?.hash) return
    if (this.#head && seen.weight <= this.#head.weight) return
    const branch = new Map(this.#branch)
    const [top] = await best.batch([{ method: 'eth_getBlockByHash', params: [seen.hash, false] }])
    const header = resultOf(top!)
    if (!header) return
    let forkedAt: number | null = null
    let at = header
    for (let depth = 0; ; depth++) {
      const number = Number(at.number)
      const known = branch.get(number)
      if (known === at.hash) break
      if (known !== undefined) forkedAt = number
      branch.set(number, at.hash)
      if (number === 0 || depth >= remembered || this.#branch.size === 0) break
      const [parent] = await best.batch([{ method: 'eth_getBlockByHash', params: [at.parentHash, false] }])
      at = resultOf(parent!)
      if (!at) return
    }
    const number = Number(header.number)
    this.#branch = trimmed(branch, number)
    this.#head = { number, hash: header.hash, timestamp: Number(header.timestamp), weight: seen.weight }
    for (const listener of this.#listeners) listener(forkedAt)
  }

  async stop(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#looking
    clearTimeout(this.#timer)
  }
}

function trimmed(branch: Map<number, Hex>, head: number): Map<number, Hex> {
  return new Map([...branch].filter(([number]) => number <= head && number > head - remembered))
}
