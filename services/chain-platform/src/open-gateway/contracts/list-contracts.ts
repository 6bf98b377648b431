import { toEventSignature, toFunctionSignature } from 'viem'
import { abiOf, type Contracts, functionsOf, isRead } from './contracts.ts'
import { isWritable } from './writable.ts'

/** Current versions first. An interface is known by the contract's name: an earlier version is described by the current interface. */
export async function listContracts(contracts: Contracts) {
  const { contracts: catalogue } = await contracts.gateway.contracts({})
  const newest = new Map<string, number>()
  for (const { name, ordinal } of catalogue) newest.set(name, Math.max(ordinal, newest.get(name) ?? 0))
  const described = await Promise.all(
    catalogue.map(async ({ name, version, ordinal, address }) => {
      const { zh, abi } = await abiOf(contracts, name)
      return {
        name,
        zh,
        version,
        current: ordinal === newest.get(name),
        address,
        functions: functionsOf(abi ?? []).map((one) => ({
          name: one.name,
          signature: toFunctionSignature(one),
          kind: isRead(one) ? ('read' as const) : isWritable(name, one.name) ? ('write' as const) : ('closed' as const),
        })),
        events: (abi ?? [])
          .filter((item) => item.type === 'event')
          .map((one) => ({ name: one.name, signature: toEventSignature(one) })),
      }
    }),
  )
  return { contracts: described.sort((a, b) => Number(b.current) - Number(a.current)) }
}
