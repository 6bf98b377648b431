import { ClassicLevel } from 'classic-level'
import { chainErrors } from './errors.ts'
import type { ChainStorage } from './storage.ts'

const view = { keyEncoding: 'view', valueEncoding: 'view' } as const

/** LevelDB in `dir`. Its lock file keeps a second process out. */
export async function openStorage(dir: string): Promise<ChainStorage> {
  const db = new ClassicLevel<Uint8Array, Uint8Array>(dir, {
    ...view,
    // Open tables are memory-mapped: few and small ones keep the resident memory flat while the chain grows.
    maxOpenFiles: 64,
    maxFileSize: 1024 * 1024,
    cacheSize: 8 * 1024 * 1024,
    writeBufferSize: 8 * 1024 * 1024,
  })
  await db.open().catch((error) => {
    if (error?.cause?.code === 'LEVEL_LOCKED') throw chainErrors['in-use']({ dir }, { cause: error })
    throw chainErrors['storage-failed']({ dir }, { cause: error })
  })
  return {
    get: (key) => db.get(key),
    async range(from, to, limit = -1) {
      const found: Array<{ key: Uint8Array; value: Uint8Array }> = []
      for await (const [key, value] of db.iterator({ gte: from, lt: to, limit })) found.push({ key, value })
      return found
    },
    async *entries() {
      // An iterator of LevelDB reads from a snapshot of its own.
      for await (const [key, value] of db.iterator()) yield { key, value }
    },
    commit: (writes) =>
      db.batch(
        writes.map(({ key, value }) => ({ type: 'put' as const, key, value })),
        { sync: true },
      ),
    close: () => db.close(),
  }
}
