import type { ChainNode, Hex } from '@jhc/chain-port/driver.ts'
import { Endpoint, type RpcAnswer, type RpcFailure, type RpcRequest } from './endpoint.ts'
import { chainErrors } from './errors.ts'
import { firstAnswer } from './first-answer.ts'
import { SlowMark } from './pace.ts'

export interface EndpointsOptions {
  urls: string[]
  timeoutMs: number
  /** Blocks behind the head from which on a node is left out. */
  largestLag: number
  /** A question that takes longer than nearly all others, but at least this, is put to a second node as well. */
  hedgeMs: number
  /** Where known beforehand; otherwise that of the first node to answer. */
  genesisHash?: Hex
}

export interface ReadOptions {
  /** False: another node may know better. */
  wanted?: (answers: RpcAnswer[]) => boolean
  /** Only nodes that showed this block are asked. */
  atLeast?: number
  /** Whole blocks and the like: what takes long by nature is not asked for twice so soon. */
  large?: boolean
}

/** How long a round of looks waits for a node that still answered the last one. */
const lookMs = 1_000

/** The nodes of one chain: who is asked, who is left out, and who comes next when one fails. */
export class Endpoints {
  readonly all: Endpoint[]
  readonly #options: EndpointsOptions
  readonly #looks = new Map<Endpoint, Promise<void>>()
  readonly #slow: { small: SlowMark; large: SlowMark }
  #genesis: Hex | null
  #primary: Endpoint
  /** Of the branch that counts, proven; whoever is far behind it lags. */
  headNumber = -1

  constructor(options: EndpointsOptions) {
    this.#options = options
    this.#genesis = options.genesisHash ?? null
    this.#slow = { small: new SlowMark(options.hedgeMs), large: new SlowMark(lookMs) }
    this.all = options.urls.map((url) => new Endpoint(url, options.timeoutMs))
    this.#primary = this.all[0]!
  }

  /** Refused while every node that answers is of another chain. */
  get genesis(): Hex {
    if (!this.#genesis || this.#allForeign()) throw this.#unavailable()
    return this.#genesis
  }

  /** Asks every node for its head. One that hangs holds up one round for a second; then it is looked at beside the others. */
  async look(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, lookMs)))
    const fresh = this.all.flatMap((endpoint) => {
      if (this.#looks.has(endpoint)) return []
      const look = this.#lookAt(endpoint)
        .catch(() => this.#lose(endpoint))
        .finally(() => this.#looks.delete(endpoint))
      this.#looks.set(endpoint, look)
      return [look]
    })
    await Promise.race([Promise.all(fresh), late])
    clearTimeout(timer)
    // While nothing is known, as at the start, the first answer is waited for, however busy the nodes are.
    while (this.#looks.size > 0 && !this.all.some(({ head }) => head)) await Promise.race(this.#looks.values())
    this.#genesis ??= mostCommon(this.all.flatMap((endpoint) => endpoint.genesis ?? []))
    const usable = this.usable()
    if (usable.length > 0 && !usable.includes(this.#primary)) this.#primary = usable[0]!
  }

  async #lookAt(endpoint: Endpoint): Promise<void> {
    const startedAt = endpoint.pace.begin()
    // Its genesis every time: the chain behind an address may be made anew between two looks.
    const answers = await endpoint
      .batch(['latest', '0x0'].map((tag) => ({ method: 'eth_getBlockByNumber', params: [tag, false] })))
      .finally(() => endpoint.pace.end(startedAt))
    const [header, genesis] = answers.map(resultOf)
    if (!header || !genesis) throw chainErrors['nodes-unreachable']()
    endpoint.genesis = genesis.hash as Hex
    if (endpoint.head?.hash !== header.hash) endpoint.doubted = false
    endpoint.head = { number: Number(header.number), hash: header.hash, header }
  }

  #isForeign(endpoint: Endpoint): boolean {
    return endpoint.genesis !== null && this.#genesis !== null && endpoint.genesis !== this.#genesis
  }
  #allForeign(): boolean {
    const answering = this.all.filter((endpoint) => endpoint.head)
    return answering.length > 0 && answering.every((endpoint) => this.#isForeign(endpoint))
  }

  /** Those that answer and are of this chain, whatever their head. */
  answering(): Endpoint[] {
    return this.all.filter((endpoint) => endpoint.head && !this.#isForeign(endpoint))
  }

  /** Those whose head was proven and is near the best one. */
  usable(): Endpoint[] {
    const least = this.headNumber - this.#options.largestLag
    return this.answering().filter((endpoint) => !endpoint.doubted && endpoint.head!.number >= least)
  }

  nodes(): ChainNode[] {
    const usable = this.usable()
    return this.all.map((endpoint) => ({
      name: hostOf(endpoint),
      state: this.#isForeign(endpoint)
        ? 'foreign'
        : !endpoint.head
          ? 'unreachable'
          : endpoint.doubted
            ? 'doubted'
            : usable.includes(endpoint)
              ? 'well'
              : 'lagging',
      head: endpoint.head?.number ?? null,
      lag: endpoint.head ? Math.max(0, this.headNumber - endpoint.head.number) : null,
      latencyMs: Math.round(endpoint.pace.meanMs * 10) / 10,
      sendsHere: endpoint === this.#primary,
    }))
  }

  /** The node that takes transactions and answers about accounts: the same one as long as it is well. */
  async primary(requests: RpcRequest[]): Promise<RpcAnswer[]> {
    const usable = this.usable()
    const endpoint = usable.includes(this.#primary) ? this.#primary : usable[0]
    if (!endpoint) throw this.#unavailable()
    try {
      return await endpoint.batch(requests)
    } catch (error) {
      this.#lose(endpoint)
      throw chainErrors['nodes-unreachable']({ endpoint: hostOf(endpoint) }, { cause: error })
    }
  }

  /** Reads, from the node that should answer soonest; from the next where it is slow, fails or does not know. */
  async read(requests: RpcRequest[], { wanted, atLeast = 0, large = false }: ReadOptions = {}): Promise<RpcAnswer[]> {
    const order = this.usable()
      .filter((endpoint) => endpoint.head!.number >= atLeast)
      .sort((a, b) => a.pace.expectedMs - b.pace.expectedMs)
    if (order.length === 0) throw this.#unavailable()
    const slow = large ? this.#slow.large : this.#slow.small
    try {
      return await firstAnswer(order, requests, {
        wanted,
        hedgeMs: slow.ms,
        mayHedge: () => slow.mayHedge(),
        onAnswer: (ms) => slow.note(ms),
        onLost: (endpoint) => this.#lose(endpoint),
      })
    } catch (error) {
      throw chainErrors['nodes-unreachable']({}, { cause: error })
    }
  }

  #unavailable(): Error {
    if (this.#allForeign())
      return chainErrors['foreign-genesis']({ known: this.#genesis, found: this.all.find((one) => one.head)!.genesis })
    return this.answering().length > 0
      ? chainErrors.behind({ block: this.headNumber })
      : chainErrors['nodes-unreachable']()
  }

  /** Left out until the next look finds it well. */
  #lose(endpoint: Endpoint): void {
    endpoint.head = null
    const [next] = this.usable()
    if (next && endpoint === this.#primary) this.#primary = next
  }

  close(): void {
    for (const endpoint of this.all) endpoint.close()
  }
}

function mostCommon<Value>(values: Value[]): Value | null {
  const count = (value: Value) => values.filter((one) => one === value).length
  return values.toSorted((a, b) => count(b) - count(a))[0] ?? null
}

const hostOf = (endpoint: Endpoint) => new URL(endpoint.url).host

export function resultOf(answer: RpcAnswer): any {
  if (answer.error) throw refusalOf(answer.error)
  return answer.result
}

/** The node's own error: a revert with its data, or a refusal that names what the node said. */
export function refusalOf({ code, message, data }: RpcFailure): Error {
  if (code === 3 || /revert|out of gas|invalid opcode|invalid jump/i.test(message))
    return chainErrors['call-reverted']({ reason: message, data: typeof data === 'string' ? data : '0x' })
  return chainErrors['node-error']({ code, reason: message.slice(0, 300) })
}
