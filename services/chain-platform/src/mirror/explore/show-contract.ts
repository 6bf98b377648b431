import { signatureOf } from './decode-call.ts'
import { explorerErrors } from './errors.ts'
import { type CatalogueContract, contractsByAddress, type Explorer } from './explorer.ts'
import { abiOf } from './known-abis.ts'

const present = ({ name, address, version, deployedInBlock }: CatalogueContract) => ({
  name,
  address,
  version,
  deployedInBlock,
  zh: abiOf(name)?.zh ?? null,
})

export async function listKnownContracts(explorer: Explorer) {
  const contracts = [...(await contractsByAddress(explorer)).values()]
  return { contracts: contracts.map(present).sort((a, b) => a.deployedInBlock - b.deployedInBlock) }
}

export async function showContract(explorer: Explorer, address: string) {
  const contract = (await contractsByAddress(explorer)).get(address)
  if (!contract) throw explorerErrors['no-such-contract']({ address })
  const abi = abiOf(contract.name)?.abi ?? []
  return {
    ...present(contract),
    functions: abi.flatMap((item) =>
      item.type === 'function'
        ? {
            signature: signatureOf(item.name, item.inputs),
            writes: item.stateMutability !== 'view' && item.stateMutability !== 'pure',
          }
        : [],
    ),
    events: abi.flatMap((item) => (item.type === 'event' ? signatureOf(item.name, item.inputs) : [])),
  }
}
