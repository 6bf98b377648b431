import { existsSync } from 'node:fs'
import { openStorage as openReal } from '../classic-level-storage.ts'
import type { ChainStorage } from '../storage.ts'

/** LevelDB on a disk that refuses writes for as long as a file exists: EIO in the chain's own thread. */
export async function openStorage(dir: string, options: { whileFile: string }): Promise<ChainStorage> {
  const real = await openReal(dir)
  return {
    ...real,
    async commit(writes) {
      if (existsSync(options.whileFile)) throw Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' })
      await real.commit(writes)
    },
  }
}
