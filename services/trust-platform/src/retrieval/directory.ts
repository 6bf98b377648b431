import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import { encodeFunctionData, type Hex } from 'viem'

export interface KnownSource {
  sourceId: string
  orgId: string
  name: string
}
export interface Names {
  sources: readonly KnownSource[]
  orgName(orgId: string): string
}

const keepMs = 30_000

/** Names of sources and organisations, and where the contracts are; looked up seldom, since they hardly change. */
export function createDirectory(
  index: Pick<ApiClient<typeof indexLibraryApi>, 'sources'>,
  gateway: Pick<ApiClient<typeof chainGatewayApi>, 'contracts' | 'call'>,
) {
  let names: { at: number; value: Promise<Names> } | null = null
  let access: Promise<{ address: string; consent: string; domain: Hex }> | null = null

  async function readNames(): Promise<Names> {
    const { sources, organisations } = await index.sources({})
    const byId = new Map(organisations.map(({ orgId, name }) => [orgId, name]))
    return { sources, orgName: (orgId) => byId.get(orgId) ?? orgId }
  }
  async function readContracts() {
    const { contracts } = await gateway.contracts({})
    const of = (name: string) => contracts.find((one) => one.name === name)!.address
    const data = encodeFunctionData({ abi: accessAbi, functionName: 'domain' })
    const { data: answer } = await gateway.call({ body: { contract: 'Access', data } })
    // bytes20, padded on the right.
    return { address: of('Access'), consent: of('Consent'), domain: answer.slice(0, 42) as Hex }
  }

  return {
    names(): Promise<Names> {
      if (!names || performance.now() - names.at > keepMs) {
        const value = readNames()
        names = { at: performance.now(), value }
        value.catch(() => {
          names = null
        })
      }
      return names.value
    },
    /** Fixed while this process lives: a new version of a contract comes with a start. */
    contracts() {
      access ??= readContracts().catch((error) => {
        access = null
        throw error
      })
      return access
    },
  }
}
export type Directory = ReturnType<typeof createDirectory>
