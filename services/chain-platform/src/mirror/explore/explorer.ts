import type { ApiClient } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { chainGatewayApi } from '../../gateway/api.ts'

/** What the use cases of this capability share. */
export interface Explorer {
  db: Kysely<any>
  gateway: ApiClient<typeof chainGatewayApi>
}

export type CatalogueContract = Awaited<ReturnType<Explorer['gateway']['contracts']>>['contracts'][number]

export async function contractsByAddress({ gateway }: Explorer): Promise<Map<string, CatalogueContract>> {
  const { contracts } = await gateway.contracts({})
  return new Map(contracts.map((contract) => [contract.address, contract]))
}
