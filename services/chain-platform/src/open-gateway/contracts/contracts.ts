import type { ApiClient } from '@jhc/kit/api.ts'
import type { Abi, AbiFunction } from 'viem'
import type { chainGatewayApi } from '../../gateway/api.ts'
import type { feedApi } from '../../mirror/feed/api.ts'
import { errors } from './errors.ts'

/** What the use cases of this capability share. */
export interface Contracts {
  gateway: ApiClient<typeof chainGatewayApi>
  feed: ApiClient<typeof feedApi>
}

export async function abiOf({ feed }: Contracts, name: string): Promise<{ zh: string | null; abi: Abi | null }> {
  const { zh, abi } = await feed.abi({ params: { name } })
  return { zh, abi: abi === null ? null : (JSON.parse(abi) as Abi) }
}

export const functionsOf = (abi: Abi): AbiFunction[] => abi.filter((item) => item.type === 'function')
export const isRead = ({ stateMutability }: AbiFunction) => stateMutability === 'view' || stateMutability === 'pure'

export async function findFunction(
  contracts: Contracts,
  contract: string,
  name: string,
  count: number,
): Promise<AbiFunction> {
  const { abi } = await abiOf(contracts, contract)
  if (!abi) throw errors.unknown({ contract })
  const found = functionsOf(abi).find((one) => one.name === name && one.inputs.length === count)
  if (!found) throw errors['unknown-function']({ contract, function: name, arguments: count })
  return found
}
