import { signatureOf } from './decode-call.ts'
import { explorerErrors } from './errors.ts'
import { contractsByAddress, type Explorer, type ExplorerContract } from './explorer.ts'

const present = ({ abi: _abi, ...contract }: ExplorerContract) => contract

export async function listKnownContracts(explorer: Explorer) {
  const contracts = [...(await contractsByAddress(explorer)).values()]
  const order = ({ deployedInBlock }: ExplorerContract) => deployedInBlock ?? Number.POSITIVE_INFINITY
  return { contracts: contracts.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name)).map(present) }
}

export async function showContract(explorer: Explorer, address: string) {
  const contract = (await contractsByAddress(explorer)).get(address)
  if (!contract) throw explorerErrors['no-such-contract']({ address })
  const abi = contract.abi ?? []
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
