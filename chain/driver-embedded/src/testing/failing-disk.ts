import { existsSync, readFileSync } from 'node:fs'
import { openStorage as openReal } from '../classic-level-storage.ts'
import type { ChainStorage } from '../storage.ts'

/**
 * LevelDB on a disk that refuses writes for as long as a file exists, in the chain's own thread. The file says with which error: `EIO`;
 * `ENOSPC` leaves half of the batch on the disk, and nothing can be opened on a full disk either.
 */
export async function openStorage(dir: string, options: { whileFile: string }): Promise<ChainStorage> {
  const trouble = () => (existsSync(options.whileFile) ? readFileSync(options.whileFile, 'utf8') : null)
  const failure = (code: string) => Object.assign(new Error(`${code}: the disk, write`), { code })
  if (trouble() === 'ENOSPC') throw failure('ENOSPC')
  const real = await openReal(dir)
  return {
    ...real,
    async commit(writes) {
      const code = trouble()
      if (code === 'ENOSPC') await real.commit(writes.slice(0, Math.floor(writes.length / 2)))
      if (code) throw failure(code)
      await real.commit(writes)
    },
  }
}
