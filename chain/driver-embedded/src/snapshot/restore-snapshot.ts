import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { ChainEngine } from '../chain-engine.ts'
import { openStorage } from '../classic-level-storage.ts'
import { chainErrors } from '../errors.ts'
import { keys, storeFormat } from '../keys.ts'
import type { ChainStorage, StorageWrite } from '../storage.ts'
import { checkChain } from './check-chain.ts'
import { broken, checkDigest, readSnapshot, type SnapshotFacts } from './snapshot-format.ts'

export interface Restored {
  chainId: number
  genesisHash: string
  head: { number: number; hash: string }
  stateRoot: string
  stateNodes: number
}

/** Parts of states and code stand under their own hash. */
const nodeLetter = keys.node(new Uint8Array())[0]
const commitBytes = 4 * 1024 * 1024

/** Into a directory that is not there or empty. It appears only when everything in it was checked; a refused file leaves nothing behind. */
export async function restoreSnapshot(file: string, dir: string): Promise<Restored> {
  if ((await readdir(dir).catch(() => [])).length > 0) throw chainErrors['not-empty']({ dir })
  await checkDigest(file)
  const place = `${dir}.restoring`
  await rm(place, { recursive: true, force: true })
  await mkdir(place, { recursive: true })
  try {
    const restored = await fill(file, place)
    await rmdir(dir).catch(() => {})
    await rename(place, dir)
    return restored
  } catch (error) {
    await rm(place, { recursive: true, force: true })
    throw error instanceof CodedError ? error : broken('it cannot be read', error)
  }
}

async function fill(file: string, place: string): Promise<Restored> {
  const { facts, entries } = await readSnapshot(file)
  if (facts.format !== storeFormat) throw chainErrors['other-format']({ found: facts.format, wanted: storeFormat })
  const storage = await openStorage(place)
  try {
    await copy(entries, storage)
    return await check(storage, facts)
  } finally {
    await storage.close()
  }
}

/** The head's pointer goes last: a copy that breaks off is no chain. */
async function copy(entries: AsyncGenerator<StorageWrite>, storage: ChainStorage): Promise<void> {
  let head: StorageWrite | undefined
  let waiting: StorageWrite[] = []
  let bytes = 0
  for await (const entry of entries) {
    if (Buffer.from(entry.key).equals(keys.head)) {
      head = entry
      continue
    }
    if (entry.key[0] === nodeLetter && !Buffer.from(keccak256(entry.value)).equals(entry.key.subarray(-32)))
      throw broken('a part of some state was changed')
    waiting.push(entry)
    bytes += entry.key.length + entry.value.length
    if (bytes < commitBytes) continue
    await storage.commit(waiting)
    waiting = []
    bytes = 0
  }
  if (!head) throw broken('it has no head')
  await storage.commit([...waiting, head])
}

async function check(storage: ChainStorage, facts: SnapshotFacts): Promise<Restored> {
  const engine = await ChainEngine.open({ storage })
  const genesisHash = hexOf((await engine.store.hashOf(0))!)
  if (genesisHash !== facts.genesisHash || engine.chainId !== facts.chainId) throw broken('it is of another chain')
  const { stateNodes } = await checkChain(engine)
  const { number, hash, header } = engine.head
  return {
    chainId: engine.chainId,
    genesisHash,
    head: { number, hash: hexOf(hash) },
    stateRoot: hexOf(header.stateRoot),
    stateNodes,
  }
}
