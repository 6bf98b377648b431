import type { ApiClient } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Abi } from 'viem'
import type { chainGatewayApi } from '../../gateway/api.ts'
import { builtInAbi } from '../decoding/built-in-abis.ts'
import { readDecoders } from '../decoding/decoder-store.ts'

/** What the use cases of this capability share. */
export interface Explorer {
  db: Kysely<any>
  gateway: ApiClient<typeof chainGatewayApi>
}

export interface ExplorerContract {
  name: string
  address: string
  /** Empty, and block null, where only an ABI was added for it. */
  version: string
  deployedInBlock: number | null
  abi: Abi | null
  zh: string | null
}

/** The district's own contracts and those that an ABI was added for. */
export async function contractsByAddress({ db, gateway }: Explorer): Promise<Map<string, ExplorerContract>> {
  const [{ contracts }, { decoders }] = await Promise.all([gateway.contracts({}), readDecoders(db)])
  const known = new Map<string, ExplorerContract>()
  for (const { address, name, origin, abi } of decoders) {
    if (origin === 'uploaded')
      known.set(address, { name, address, version: '', deployedInBlock: null, abi: JSON.parse(abi!) as Abi, zh: null })
  }
  for (const { name, address, version, deployedInBlock } of contracts) {
    const { abi = null, zh = null } = builtInAbi(name) ?? {}
    known.set(address, { name, address, version, deployedInBlock, abi, zh })
  }
  return known
}
