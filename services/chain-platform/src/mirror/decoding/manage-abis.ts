import { mirrorErrors } from '../errors.ts'
import type { Mirror } from '../mirror.ts'
import { dropDecoder, putDecoders, readDecoders, type StoredDecoder } from './decoder-store.ts'
import { digestOf } from './decoders.ts'
import { readAbi } from './uploaded-abi.ts'

const present = ({ address, name, origin, addedAt, untilBlock, nextBlock }: StoredDecoder) => ({
  address,
  name,
  origin,
  addedAt: new Date(addedAt).toISOString(),
  /** Of the blocks that were there before. */
  decodedBlocks: Math.min(nextBlock, untilBlock + 1),
  olderBlocks: untilBlock + 1,
})

export async function listAbis(mirror: Mirror) {
  return { abis: (await readDecoders(mirror.db)).decoders.map(present) }
}

/** Later blocks are decoded as they come, older ones in the background from now on. */
export async function addAbi(mirror: Mirror, given: { address: string; name: string; abi: string }, by: string) {
  const { address, name } = given
  const abi = readAbi(given.abi)
  await refuseOwn(mirror, address)
  const abiDigest = digestOf(abi)
  await putDecoders(
    mirror.db,
    [{ address, name, origin: 'uploaded', abiDigest, abi: JSON.stringify(abi), addedBy: by }],
    mirror.now(),
  )
  await mirror.follower.loadDecoders()
  return present((await readDecoders(mirror.db)).decoders.find((one) => one.address === address)!)
}

export async function removeAbi(mirror: Mirror, address: string) {
  await refuseOwn(mirror, address)
  if (!(await dropDecoder(mirror.db, address))) throw mirrorErrors['no-such-abi']({ address })
  await mirror.follower.loadDecoders()
  return { removed: true as const }
}

/** What the district's own contracts say is not for anybody to rename. */
async function refuseOwn({ db }: Mirror, address: string): Promise<void> {
  const { decoders } = await readDecoders(db)
  const own = decoders.find((one) => one.address === address && one.origin === 'built-in')
  if (own) throw mirrorErrors['own-contract']({ address, name: own.name })
}
