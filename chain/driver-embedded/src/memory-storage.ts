import type { ChainStorage } from './storage.ts'

/** Keeps everything in a map that its owner may hand to the next opening: a disk for fault tests. */
export function memoryStorage(cells: Map<string, Uint8Array> = new Map()): ChainStorage {
  const text = (key: Uint8Array) => Buffer.from(key).toString('hex')
  return {
    get: async (key) => cells.get(text(key)),
    async range(from, to, limit = Number.POSITIVE_INFINITY) {
      const [low, high] = [text(from), text(to)]
      const keys = [...cells.keys()].filter((key) => key >= low && key < high).sort()
      return keys.slice(0, limit).map((key) => ({ key: Buffer.from(key, 'hex'), value: cells.get(key)! }))
    },
    async *entries() {
      for (const [key, value] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1)))
        yield { key: Buffer.from(key, 'hex'), value }
    },
    async commit(writes) {
      for (const { key, value } of writes) cells.set(text(key), value)
    },
    async close() {},
  }
}
