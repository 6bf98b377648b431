import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CodedError } from '@jhc/kit/errors.ts'
import { ChainEngine } from '../chain-engine.ts'
import { openStorage } from '../classic-level-storage.ts'
import { chainErrors } from '../errors.ts'
import { broken, checkDigest } from './snapshot-format.ts'
import { writeSnapshot } from './write-snapshot.ts'

/** Where a running chain writes how it is reached, in its own directory. */
export const addressFile = (dir: string): string => join(dir, 'json-rpc.url')

/** The chain in `dir` to `file`, whether a process runs it or not. The file appears only when it is whole and on the disk. */
export async function saveSnapshot(dir: string, file: string): Promise<void> {
  // LevelDB's own entry file: opening a directory without it would make a new chain there.
  if (!existsSync(join(dir, 'CURRENT'))) throw chainErrors['no-chain']({ dir })
  const part = `${file}.part`
  try {
    const storage = await openStorage(dir).catch((error) => {
      if (error instanceof CodedError && error.code === 'chain.in-use') return null
      throw error
    })
    if (storage) {
      try {
        await pipeline(Readable.from(writeSnapshot(await ChainEngine.open({ storage }))), createWriteStream(part))
      } finally {
        await storage.close()
      }
    } else await fetchSnapshot(dir, part)
    await checkDigest(part)
    const handle = await open(part)
    await handle.sync().finally(() => handle.close())
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function fetchSnapshot(dir: string, part: string): Promise<void> {
  const url = readFileSync(addressFile(dir), 'utf8').trim()
  const response = await fetch(`${url}/snapshot`, { method: 'POST' })
  if (!response.ok || !response.body) throw broken(`the running chain answered ${response.status}`)
  await pipeline(Readable.fromWeb(response.body as any), createWriteStream(part))
}
