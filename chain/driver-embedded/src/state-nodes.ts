import type { BatchDBOp, DB } from '@ethereumjs/util'
import { LRUCache } from 'lru-cache'
import { keys } from './keys.ts'
import type { ChainStorage, StorageWrite } from './storage.ts'

/**
 * Trie nodes and code between the state trie and the store. New ones wait here until the block that made them is
 * committed. They are addressed by their hash and never deleted, so every block's state stays readable.
 */
export class StateNodes implements DB<string, Uint8Array> {
  #storage: ChainStorage
  #waiting: Map<string, Uint8Array> = new Map()
  #recent: LRUCache<string, Uint8Array>

  constructor(storage: ChainStorage, recentNodes = 8_000) {
    this.#storage = storage
    this.#recent = new LRUCache({ max: recentNodes })
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const near = this.#waiting.get(key) ?? this.#recent.get(key)
    if (near) return near
    const stored = await this.#storage.get(keys.node(Buffer.from(key, 'hex')))
    if (stored) this.#recent.set(key, stored)
    return stored
  }
  async put(key: string, value: Uint8Array): Promise<void> {
    this.#waiting.set(key, value)
  }
  /** Nodes are shared between states: an unreferenced one costs space, a missing one would cost a state. */
  async del(): Promise<void> {}
  async batch(operations: BatchDBOp<string, Uint8Array>[]): Promise<void> {
    for (const operation of operations) if (operation.type === 'put') this.#waiting.set(operation.key, operation.value)
  }
  shallowCopy(): StateNodes {
    return this
  }
  async open(): Promise<void> {}

  /** These nodes under writes that are kept apart and never committed. */
  scratch(): DB<string, Uint8Array> {
    const own = new Map<string, Uint8Array>()
    const view: DB<string, Uint8Array> = {
      get: async (key) => own.get(key) ?? this.get(key),
      put: async (key, value) => void own.set(key, value),
      del: async () => {},
      async batch(operations) {
        for (const operation of operations) if (operation.type === 'put') own.set(operation.key, operation.value)
      },
      shallowCopy: () => view,
      open: async () => {},
    }
    return view
  }

  /** What the next commit has to write. */
  pendingWrites(): StorageWrite[] {
    return Array.from(this.#waiting, ([key, value]) => ({ key: keys.node(Buffer.from(key, 'hex')), value }))
  }
  /** After the commit: the nodes are durable. */
  settle(): void {
    for (const [key, value] of this.#waiting) this.#recent.set(key, value)
    this.#waiting = new Map()
  }
}
