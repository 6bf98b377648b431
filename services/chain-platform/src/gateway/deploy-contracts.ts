import { submitErrors } from '@jhc/chain-port/submit-errors.ts'
import { keccak256 } from 'viem'
import { type DeployedContract, listContracts, saveContract } from './contract-store.ts'
import { forgetContracts } from './find-contract.ts'
import type { Gateway } from './gateway.ts'
import type { DeployContext, KnownContract } from './known-contracts.ts'
import { registerContracts } from './register-contracts.ts'

/**
 * Deploys each known contract once per version, then sees that the registry on chain says the same as the database. A deployment
 * is a submission like any other, under a key made of name and version: killed at any moment, the next start finds the same
 * submission and goes on from there.
 */
export async function deployContracts(gateway: Gateway, known: readonly KnownContract[]): Promise<void> {
  const chainTag = await gateway.driver.genesisHash()
  const there = await listContracts(gateway.db)
  const current = (name: string) => there.filter((one) => one.name === name).sort((a, b) => b.ordinal - a.ordinal)[0]
  const context: DeployContext = {
    account: gateway.engine.address,
    chainTag,
    addressOf: (name) => current(name)!.address,
  }
  const isThere = ({ name, version }: KnownContract) =>
    there.some((one) => one.name === name && one.version === version)

  let missing = known.filter((contract) => !isThere(contract))
  while (missing.length > 0) {
    // Those that need nothing more go together; addresses of one round are arguments of the next.
    const ready = missing.filter((contract) =>
      (contract.needs ?? []).every((need) => !missing.some((m) => m.name === need)),
    )
    if (ready.length === 0) throw new Error(`contracts need one another: ${missing.map(({ name }) => name)}`)
    for (const one of await deployRound(gateway, ready, context)) {
      const contract = { ...one, ordinal: (current(one.name)?.ordinal ?? 0) + 1 }
      await saveContract(gateway.db, contract)
      there.push(contract)
    }
    missing = missing.filter((contract) => !ready.includes(contract))
  }
  for (const contract of known) {
    const stored = there.find((one) => one.name === contract.name && one.version === contract.version)!
    const creationHash = keccak256(contract.deployData(context))
    // Arguments are addresses of current versions, so only a contract that needs none can be compared later on.
    stored.creationHash ??= creationHash
    if (!contract.needs && stored.creationHash !== creationHash)
      throw submitErrors['contract-changed']({ contract: contract.name, version: contract.version })
  }
  await registerContracts(gateway, there)
  forgetContracts(gateway.db)
}

async function deployRound(
  gateway: Gateway,
  contracts: KnownContract[],
  context: DeployContext,
): Promise<Array<Omit<DeployedContract, 'ordinal'>>> {
  const keyOf = ({ name, version }: KnownContract) => `deploy:${name}:${version}`
  const data = new Map(contracts.map((contract) => [contract, contract.deployData(context)]))
  await gateway.engine.submit(
    contracts.map((contract) => ({
      idempotencyKey: keyOf(contract),
      contract: contract.name,
      to: null,
      data: data.get(contract)!,
      gas: contract.gas,
    })),
  )
  return Promise.all(
    contracts.map(async (contract) => {
      const { transactionHash } = await gateway.engine.settled(keyOf(contract))
      const transaction = transactionHash && (await gateway.driver.getTransaction(transactionHash))
      if (!transaction?.contractAddress || transaction.status !== 'success')
        throw submitErrors.rejected({ contract: contract.name })
      return {
        name: contract.name,
        version: contract.version,
        address: transaction.contractAddress,
        codeHash: null,
        creationHash: keccak256(data.get(contract)!),
        transactionHash: transaction.hash,
        deployedInBlock: transaction.blockNumber,
      }
    }),
  )
}
