import { randomBytes } from 'node:crypto'
import { RpcError, rpcCodes } from './rpc-error.ts'

export interface Filter {
  kind: 'logs' | 'blocks' | 'transactions'
  /** First block of which nothing was told yet. */
  next: number
  /** As the client wrote it; its tags are read anew each time. */
  logs?: Record<string, unknown>
  /** The question that is being answered. */
  turn?: Promise<unknown>
}

const maxFilters = 1_000
/** A client that asks no more for this long has gone, as go-ethereum has it. */
const idleMs = 5 * 60_000

/** Filters that clients poll. They live in memory: after a restart a client is told that its filter is gone and makes a new one. */
export class FilterBook {
  readonly #filters = new Map<string, Filter & { asked: number }>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  add(filter: Filter): string {
    for (const [id, { asked }] of this.#filters) if (this.#now() - asked > idleMs) this.#filters.delete(id)
    if (this.#filters.size >= maxFilters) throw new RpcError(rpcCodes.limitExceeded, 'too many filters')
    const id = `0x${BigInt(`0x${randomBytes(16).toString('hex')}`).toString(16)}`
    this.#filters.set(id, { ...filter, asked: this.#now() })
    return id
  }
  find(id: unknown): Filter {
    const filter = this.#filters.get(String(id))
    if (!filter) throw new RpcError(rpcCodes.refused, 'filter not found')
    filter.asked = this.#now()
    return filter
  }
  remove(id: unknown): boolean {
    return this.#filters.delete(String(id))
  }
}
