import type { Hex } from '@jhc/chain-port/driver.ts'
import { Endpoint, type RpcAnswer, type RpcFailure, type RpcRequest } from './endpoint.ts'
import { chainErrors } from './errors.ts'

export interface EndpointsOptions {
  urls: string[]
  timeoutMs: number
  /** Blocks behind the best head from which on a node is left out. */
  largestLag: number
  /** A question that takes longer is put to a second node as well. */
  hedgeMs: number
}

/** The nodes of one chain: who is asked, who is left out, and who comes next when one fails. */
export class Endpoints {
  readonly all: Endpoint[]
  readonly #options: EndpointsOptions
  #genesis: Hex | null = null
  #primary: Endpoint
  #turn = 0

  constructor(options: EndpointsOptions) {
    this.#options = options
    this.all = options.urls.map((url) => new Endpoint(url, options.timeoutMs))
    this.#primary = this.all[0]!
  }

  get genesis(): Hex {
    return this.#genesis!
  }

  /** Asks every node for its head; who answers with another genesis is never used. */
  async look(): Promise<void> {
    await Promise.all(this.all.map((endpoint) => this.#lookAt(endpoint).catch(() => (endpoint.head = null))))
    if (this.all.every((endpoint) => endpoint.genesis !== null && this.#isForeign(endpoint)))
      throw chainErrors['foreign-genesis']({ known: this.#genesis, found: this.all[0]!.genesis })
    const usable = this.usable()
    if (usable.length > 0 && !usable.includes(this.#primary)) this.#primary = usable[0]!
  }

  async #lookAt(endpoint: Endpoint): Promise<void> {
    // A node that was away may come back with another chain under the same address.
    if (endpoint.head === null) endpoint.genesis = null
    const asked = [block('latest'), ...(endpoint.genesis === null ? [block('0x0')] : [])]
    const [head, genesis] = await endpoint.batch(asked)
    if (genesis?.result) {
      endpoint.genesis = genesis.result.hash
      this.#genesis ??= genesis.result.hash as Hex
    }
    const { number, hash, totalDifficulty } = head!.result
    endpoint.head = { number: Number(number), hash, weight: BigInt(totalDifficulty ?? number) }
  }

  #isForeign(endpoint: Endpoint): boolean {
    return this.#genesis !== null && endpoint.genesis !== this.#genesis
  }

  /** Those that answer, are of this chain and near its head; the heaviest chain first. */
  usable(): Endpoint[] {
    const answering = this.all.filter((endpoint) => endpoint.head && endpoint.genesis && !this.#isForeign(endpoint))
    const best = Math.max(...answering.map((endpoint) => endpoint.head!.number))
    return answering
      .filter((endpoint) => best - endpoint.head!.number <= this.#options.largestLag)
      .sort((a, b) => (a.head!.weight < b.head!.weight ? 1 : a.head!.weight > b.head!.weight ? -1 : 0))
  }

  /** The node that takes transactions and answers about accounts: the same one as long as it is well. */
  async primary(requests: RpcRequest[]): Promise<RpcAnswer[]> {
    const endpoint = this.#candidates()[0]
    if (!endpoint) throw chainErrors['nodes-unreachable']()
    try {
      return await endpoint.batch(requests)
    } catch (error) {
      this.#lose(endpoint)
      throw chainErrors['nodes-unreachable']({ endpoint: hostOf(endpoint) }, { cause: error })
    }
  }

  /** Reads, from the primary first, from the others where it fails or where `wanted` does not accept what it knows. */
  async ask(requests: RpcRequest[], wanted: (answers: RpcAnswer[]) => boolean = () => true): Promise<RpcAnswer[]> {
    let last: RpcAnswer[] | null = null
    let cause: unknown
    for (const endpoint of this.#candidates()) {
      try {
        last = await endpoint.batch(requests)
        if (wanted(last)) return last
      } catch (error) {
        cause = error
        this.#lose(endpoint)
      }
    }
    if (last) return last
    throw chainErrors['nodes-unreachable']({}, { cause })
  }

  /** Reads that any node at the head may answer: in turns over all of them, and from a second one when the first is slow. */
  async spread(request: RpcRequest): Promise<RpcAnswer> {
    const usable = this.usable()
    if (usable.length === 0) throw chainErrors['nodes-unreachable']()
    this.#turn = (this.#turn + 1) % usable.length
    const order = [...usable.slice(this.#turn), ...usable.slice(0, this.#turn)]
    return firstAnswer(order, request, this.#options.hedgeMs, (endpoint) => this.#lose(endpoint))
  }

  #candidates(): Endpoint[] {
    const usable = this.usable()
    return usable.includes(this.#primary) ? [this.#primary, ...usable.filter((one) => one !== this.#primary)] : usable
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

const block = (tag: string): RpcRequest => ({ method: 'eth_getBlockByNumber', params: [tag, false] })
const hostOf = (endpoint: Endpoint) => new URL(endpoint.url).host

async function firstAnswer(
  order: Endpoint[],
  request: RpcRequest,
  hedgeMs: number,
  onLost: (endpoint: Endpoint) => void,
): Promise<RpcAnswer> {
  const controller = new AbortController()
  const { promise, resolve, reject } = Promise.withResolvers<RpcAnswer>()
  let next = 0
  let underWay = 0
  let timer: NodeJS.Timeout | undefined
  const launch = () => {
    clearTimeout(timer)
    const endpoint = order[next++]
    if (!endpoint) return
    underWay++
    timer = setTimeout(launch, hedgeMs)
    endpoint.batch([request], controller.signal).then(
      ([answer]) => resolve(answer!),
      (error) => {
        underWay--
        if (controller.signal.aborted) return
        onLost(endpoint)
        if (next < order.length) launch()
        else if (underWay === 0) reject(chainErrors['nodes-unreachable']({}, { cause: error }))
      },
    )
  }
  launch()
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    controller.abort()
  }
}

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
