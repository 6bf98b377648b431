import type { ChainHead, Hex } from '@jhc/chain-port/driver.ts'
import { headerRlpOf } from './block-header.ts'
import type { Endpoint } from './endpoint.ts'
import { type Endpoints, resultOf } from './endpoints.ts'

interface Header {
  number: number
  hash: Hex
  parentHash: Hex
  timestamp: number
  difficulty: bigint
}
interface KnownBlock {
  number: number
  hash: Hex
  timestamp: number
  /** Sum of difficulties, counted from the first block that was seen. */
  weight: bigint
}

/** Blocks kept to tell a fork from a node that lags. */
const remembered = 512
/** Headers asked for at a time on the way back to a known block, and known from the start. */
const headersAtOnce = 100
/** Where so many nodes answer, two must know a head before it counts. */
const enoughToDoubt = 3

/**
 * The branch that counts, looked at in intervals. It changes only to a heavier one: a node that lags shows an ancestor and a cut-off
 * node a lighter branch, and neither is a fork. What a node claims is proven: headers that hash to their names and lead to a known
 * block; the weight is added up here.
 */
export class HeadWatch {
  readonly #endpoints: Endpoints
  readonly #intervalMs: number
  readonly #listeners = new Set<(forkedAt: number | null) => void>()
  #branch = new Map<number, KnownBlock>()
  #head: KnownBlock | null = null
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #closed = false

  constructor(endpoints: Endpoints, intervalMs: number) {
    this.#endpoints = endpoints
    this.#intervalMs = intervalMs
  }

  get head(): ChainHead {
    const { number, hash, timestamp } = this.#head!
    return { number, hash, timestamp }
  }

  /** Undefined where the number is beyond what is remembered. */
  hashOf(number: number): Hex | undefined {
    return this.#branch.get(number)?.hash
  }

  /** False where no node shows a head that it can prove. */
  async start(): Promise<boolean> {
    await this.#follow()
    this.#plan()
    return this.#head !== null
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
    const claims = new Map<Hex, Endpoint[]>()
    for (const endpoint of this.#endpoints.answering()) {
      const { number, hash } = endpoint.head!
      if (this.#branch.get(number)?.hash === hash) continue
      claims.set(hash, [...(claims.get(hash) ?? []), endpoint])
    }
    const branches = await Promise.all([...claims.values()].map((claimants) => this.#proveOrDoubt(claimants)))
    const [heaviest] = branches
      .filter((branch) => branch !== null)
      .sort((a, b) => (b[0]!.weight > a[0]!.weight ? 1 : b[0]!.weight < a[0]!.weight ? -1 : 0))
    if (!heaviest || (this.#head && heaviest[0]!.weight <= this.#head.weight)) return
    this.#take(heaviest)
  }

  async #proveOrDoubt(claimants: Endpoint[]): Promise<KnownBlock[] | null> {
    const { hash } = claimants[0]!.head!
    try {
      return await this.#prove(claimants)
    } catch {
      for (const endpoint of claimants) endpoint.doubted = endpoint.head?.hash === hash
      return null
    }
  }

  /** From the claimed head down to the first block above a known one; null where one has to wait for others to know it. */
  async #prove(claimants: Endpoint[]): Promise<KnownBlock[] | null> {
    const [endpoint] = claimants as [Endpoint]
    const { header, hash, number } = endpoint.head!
    if (!(await this.#isShared(claimants, hash))) {
      if (this.#head && number > this.#head.number + headersAtOnce) throw new Error('nobody else knows these blocks')
      return null
    }
    const headers = [checked(header)]
    if (this.#head === null) {
      headers.push(...(await this.#ancestors(endpoint, number, Math.min(number, headersAtOnce))))
      return weighed(headers, 0n)
    }
    for (;;) {
      const { number, parentHash } = headers.at(-1)!
      const below = this.#branch.get(number - 1)
      if (below?.hash === parentHash) return weighed(headers, below.weight)
      // A branch from below what is remembered contradicts what is final.
      if (number <= Math.min(...this.#branch.keys())) throw new Error('another history')
      const apart = number - 1 - this.#head.number
      headers.push(...(await this.#ancestors(endpoint, number, Math.max(1, Math.min(headersAtOnce, apart)))))
    }
  }

  async #ancestors(endpoint: Endpoint, number: number, count: number): Promise<Header[]> {
    const numbers = Array.from({ length: count }, (_, at) => `0x${(number - 1 - at).toString(16)}`)
    const answers = await endpoint.batch(
      numbers.map((tag) => ({ method: 'eth_getBlockByNumber', params: [tag, false] })),
    )
    return answers.map((answer) => checked(resultOf(answer)))
  }

  /** One node alone may show whatever it likes; with others beside it, a second one must know the block. */
  async #isShared(claimants: Endpoint[], hash: Hex): Promise<boolean> {
    const answering = this.#endpoints.answering()
    if (claimants.length > 1 || answering.length < enoughToDoubt) return true
    const others = answering.filter((endpoint) => endpoint !== claimants[0])
    const known = await Promise.all(
      others.map((endpoint) =>
        endpoint.batch([{ method: 'eth_getBlockByHash', params: [hash, false] }]).then(
          ([answer]) => Boolean(answer?.result),
          () => false,
        ),
      ),
    )
    return known.includes(true)
  }

  #take(blocks: KnownBlock[]): void {
    const first = blocks.at(-1)!.number
    const forks = this.#head !== null && first <= this.#head.number
    const top = blocks[0]!
    const kept = [...this.#branch.values()].filter(({ number }) => number < first && number > top.number - remembered)
    this.#branch = new Map([...kept, ...blocks.slice(0, remembered)].map((block) => [block.number, block]))
    this.#head = top
    this.#endpoints.headNumber = top.number
    for (const listener of this.#listeners) listener(forks ? first : null)
  }

  async stop(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#looking
    clearTimeout(this.#timer)
  }
}

function checked(json: Record<string, any>): Header {
  headerRlpOf(json)
  const { hash, parentHash } = json
  return {
    number: Number(json.number),
    hash,
    parentHash,
    timestamp: Number(json.timestamp),
    difficulty: BigInt(json.difficulty),
  }
}

/** Newest first; refused where one is not the parent of the one before it. */
function weighed(headers: Header[], below: bigint): KnownBlock[] {
  if (headers.some((header, at) => at > 0 && headers[at - 1]!.parentHash !== header.hash)) throw new Error('not linked')
  let weight = below
  return headers
    .toReversed()
    .map(({ number, hash, timestamp, difficulty }) => {
      weight += difficulty
      return { number, hash, timestamp, weight }
    })
    .toReversed()
}
