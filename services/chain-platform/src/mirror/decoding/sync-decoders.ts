import type { Kysely } from 'kysely'
import { builtInAbi } from './built-in-abis.ts'
import { type NewDecoder, putDecoders, readDecoders } from './decoder-store.ts'
import { type Decoders, decodersOf, digestOf } from './decoders.ts'

/** A contract as the gateway's catalogue, which follows the registry on chain, names it. */
export interface NamedContract {
  name: string
  address: string
}

/** Every registered contract of the district gets its ABI; one that came with a newer program has all its logs decoded anew. */
export async function syncDecoders(
  db: Kysely<any>,
  contracts: readonly NamedContract[],
  nowMs: number,
): Promise<Decoders> {
  const known = await readDecoders(db)
  const digests = new Map(known.decoders.map(({ address, origin, abiDigest }) => [address, `${origin} ${abiDigest}`]))
  const missing: NewDecoder[] = []
  for (const { name, address } of contracts) {
    const abi = builtInAbi(name)?.abi
    if (!abi) continue
    const abiDigest = digestOf(abi)
    if (digests.get(address) === `built-in ${abiDigest}`) continue
    missing.push({ address, name, origin: 'built-in', abiDigest, abi: null, addedBy: null })
  }
  if (missing.length === 0) return decodersOf(known.version, known.decoders)
  await putDecoders(db, missing, nowMs)
  return loadDecoders(db)
}

export async function loadDecoders(db: Kysely<any>): Promise<Decoders> {
  const { version, decoders } = await readDecoders(db)
  return decodersOf(version, decoders)
}
