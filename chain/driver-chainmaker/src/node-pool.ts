import { status } from '@grpc/grpc-js'
import type { ChainNode } from '@jhc/chain-port/driver.ts'
import { chainErrors } from './errors.ts'
import type { TxRequest, TxResponse } from './generated/common_pb.ts'
import type { NodeConnection } from './node-connection.ts'

/** A node that shuts down or drops a connection ends its calls as cancelled; the driver never cancels one itself. */
const outages = [
  status.UNAVAILABLE,
  status.DEADLINE_EXCEEDED,
  status.RESOURCE_EXHAUSTED,
  status.INTERNAL,
  status.UNKNOWN,
  status.CANCELLED,
]
/** A node that failed is asked again after this long, unless no other is left. */
const restAfterFailure = 10_000
const pauseBetweenRounds = 200

/**
 * Several nodes of one chain. Asks the one that answered last; on a broken connection, a deadline or a refusal for load it
 * goes on to the next. Sending a transaction twice is safe: its id is the same and the chain takes an id once.
 */
export class NodePool {
  readonly #nodes: NodeConnection[]
  readonly #failedAt = new Map<NodeConnection, number>()
  readonly #patience: number

  /** `patience`: milliseconds for which a question waits for any node to come back. */
  constructor(nodes: NodeConnection[], patience: number) {
    this.#nodes = [...nodes]
    this.#patience = patience
  }

  /** `accept` sends on to the next node where one answers but lags; the last answer stands if none is accepted. */
  send(
    request: TxRequest,
    options: { method?: 'SendRequest' | 'SendRequestSync'; accept?: (response: TxResponse) => boolean } = {},
  ): Promise<TxResponse> {
    return this.ask((node) => node.send(request, options.method), options.accept)
  }

  async ask<T>(
    question: (node: NodeConnection) => Promise<T>,
    accept: (answer: T) => boolean = () => true,
  ): Promise<T> {
    for (const end = Date.now() + this.#patience; ; ) {
      const round = await this.#round(question, accept)
      if ('answer' in round) return round.answer as T
      if (Date.now() >= end) throw chainErrors['nodes-unreachable']({ failures: round.failures })
      await new Promise((resolve) => setTimeout(resolve, pauseBetweenRounds))
    }
  }

  async #round<T>(question: (node: NodeConnection) => Promise<T>, accept: (answer: T) => boolean) {
    const failures: string[] = []
    const answers: T[] = []
    for (const node of this.inOrder()) {
      try {
        const answer = await question(node)
        this.#failedAt.delete(node)
        answers.push(answer)
        if (!accept(answer)) continue
        this.#prefer(node)
        return { answer }
      } catch (error) {
        if (!isOutage(error)) throw error
        this.failed(node)
        failures.push(`${node.address}: ${(error as Error).message}`)
      }
    }
    return answers.length > 0 ? { answer: answers.at(-1)! } : { failures }
  }

  /** Of all nodes, those that answer. */
  async askAll<T>(question: (node: NodeConnection) => Promise<T>): Promise<T[]> {
    const answers = await Promise.allSettled(this.#nodes.map(question))
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
  }

  #rests(node: NodeConnection): boolean {
    return Date.now() - (this.#failedAt.get(node) ?? -restAfterFailure) < restAfterFailure
  }

  /** The one in use first, those that failed lately last. */
  inOrder(): NodeConnection[] {
    const rests = (node: NodeConnection) => this.#rests(node)
    return [...this.#nodes.filter((node) => !rests(node)), ...this.#nodes.filter(rests)]
  }

  /** As the last answers showed them; heights are asked for only where they are needed, so none stands here. */
  states(): ChainNode[] {
    const [inUse] = this.inOrder()
    return this.#nodes.map((node) => ({
      name: node.address,
      state: this.#failedAt.has(node) ? 'unreachable' : 'well',
      head: null,
      lag: null,
      latencyMs: 0,
      sendsHere: node === inUse,
    }))
  }

  failed(node: NodeConnection): void {
    this.#failedAt.set(node, Date.now())
  }

  #prefer(node: NodeConnection): void {
    if (this.#nodes[0] === node) return
    this.#nodes.splice(this.#nodes.indexOf(node), 1)
    this.#nodes.unshift(node)
  }

  close(): void {
    for (const node of this.#nodes) node.close()
  }
}

function isOutage(error: unknown): boolean {
  return outages.includes((error as { code?: number }).code as number)
}
