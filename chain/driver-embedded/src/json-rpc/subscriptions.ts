import type { ChainEngine } from '../chain-engine.ts'
import { FilterBook } from './filter-book.ts'
import { newsOf } from './filter-methods.ts'
import { formatHeader } from './format.ts'
import { asLogPattern, invalid } from './parameters.ts'
import type { RpcMethods } from './rpc-methods.ts'

type Kind = 'newHeads' | 'logs' | 'newPendingTransactions'

/** `eth_subscribe` of one connection: what each new block brings, in order. A connection that breaks takes its subscriptions along. */
export class Subscriptions {
  readonly #open = new Map<string, { kind: Kind; logs: Record<string, unknown>; next: number }>()
  readonly #ids = new FilterBook()
  readonly #send: (message: object) => void
  #telling: Promise<void> = Promise.resolve()

  constructor(send: (message: object) => void) {
    this.#send = send
  }

  methods(engine: ChainEngine): RpcMethods {
    return {
      eth_subscribe: async ([kind, logs = {}]) => {
        if (!['newHeads', 'logs', 'newPendingTransactions'].includes(kind)) throw invalid('subscription')
        if (kind === 'logs') asLogPattern(logs)
        const next = engine.head.number + 1
        const id = this.#ids.add({ kind: 'blocks', next })
        this.#open.set(id, { kind, logs, next })
        return id
      },
      eth_unsubscribe: async ([id]) => this.#ids.remove(id) && this.#open.delete(String(id)),
    }
  }

  newHead(engine: ChainEngine): void {
    // A failed reading leaves `next` where it was: the next block tells it too.
    this.#telling = this.#telling.then(() => this.#tell(engine)).catch(() => {})
  }

  async #tell(engine: ChainEngine): Promise<void> {
    const to = engine.head.number
    for (const [id, subscription] of this.#open) {
      while (subscription.next <= to && this.#open.has(id)) {
        const { news, next } = await tidingsOf(engine, subscription, to)
        subscription.next = next
        for (const result of news)
          this.#send({ jsonrpc: '2.0', method: 'eth_subscription', params: { subscription: id, result } })
      }
    }
  }
}

async function tidingsOf(
  engine: ChainEngine,
  { kind, logs, next }: { kind: Kind; logs: Record<string, unknown>; next: number },
  to: number,
): Promise<{ news: unknown[]; next: number }> {
  if (kind !== 'newHeads') return newsOf(engine, { kind: kind === 'logs' ? 'logs' : 'transactions', logs }, next, to)
  const block = { header: (await engine.store.header(next))!, hash: (await engine.store.hashOf(next))! }
  return { news: [formatHeader(block)], next: next + 1 }
}
