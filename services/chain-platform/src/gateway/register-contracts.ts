import { contractRegistryAbi as abi } from '@jhc/chain-contracts/generated/contract-registry.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { submitErrors } from '@jhc/chain-port/submit-errors.ts'
import { decodeFunctionResult, encodeFunctionData, stringToHex, zeroAddress } from 'viem'
import { type DeployedContract, saveCodeHash } from './contract-store.ts'
import type { Gateway } from './gateway.ts'

const word = (text: string) => stringToHex(text, { size: 32 })

/**
 * Puts every deployed version into the registry on chain that is not there yet, in order, and refuses to go on where registry,
 * code and database do not say the same: then somebody replaced a contract, or this is another chain's database.
 */
export async function registerContracts(gateway: Gateway, contracts: DeployedContract[]): Promise<void> {
  const registry = contracts.filter(({ name }) => name === 'ContractRegistry').sort((a, b) => b.ordinal - a.ordinal)[0]
  if (!registry) return
  const sorted = [...contracts].sort((a, b) => a.deployedInBlock - b.deployedInBlock || a.ordinal - b.ordinal)
  const missing: DeployedContract[] = []
  for (const contract of sorted) {
    const { registered, version, codeHash } = await inspect(gateway, registry.address, contract)
    if (contract.codeHash && contract.codeHash !== codeHash) throw mismatch(contract)
    contract.codeHash = codeHash
    if (registered && version !== BigInt(contract.ordinal)) throw mismatch(contract)
    if (!registered) missing.push(contract)
  }
  const keyOf = ({ name, version }: DeployedContract) => `register:${registry.address}:${name}:${version}`
  if (missing.length > 0)
    await gateway.engine.submit(
      missing.map((contract) => ({
        idempotencyKey: keyOf(contract),
        contract: 'ContractRegistry',
        to: registry.address,
        data: registration(contract, contracts),
        gas: 400_000n,
      })),
    )
  for (const contract of missing) {
    const { state } = await gateway.engine.settled(keyOf(contract))
    if (state === 'failed') throw submitErrors.rejected({ contract: contract.name })
  }
  for (const contract of sorted) await saveCodeHash(gateway.db, contract)
}

function registration(contract: DeployedContract, all: DeployedContract[]): Hex {
  const previous = all.find((one) => one.name === contract.name && one.ordinal === contract.ordinal - 1)
  return encodeFunctionData({
    abi,
    functionName: 'register',
    args: [word(contract.name), contract.address, contract.codeHash!, previous?.address ?? zeroAddress],
  })
}

async function inspect(gateway: Gateway, registry: Hex, contract: DeployedContract) {
  const data = encodeFunctionData({ abi, functionName: 'inspect', args: [contract.address] })
  const output = await gateway.driver.call({ to: registry, data })
  const [name, version, codeHash] = decodeFunctionResult({ abi, functionName: 'inspect', data: output })
  const registered = version > 0n
  if (registered && name !== word(contract.name)) throw mismatch(contract)
  return { registered, version, codeHash }
}

const mismatch = ({ name, version, address }: DeployedContract) =>
  submitErrors['contract-mismatch']({ contract: name, version, address })
