import { submitErrors } from '@jhc/chain-port/submit-errors.ts'
import { listContracts, saveContract } from './contract-store.ts'
import type { Gateway } from './gateway.ts'
import { knownContracts } from './known-contracts.ts'

/**
 * Deploys each known contract once. The deployment is a submission like any other, under a key made of name and version:
 * killed at any moment, the next start finds the same submission and goes on from there.
 */
export async function deployContracts(gateway: Gateway): Promise<void> {
  const there = new Set((await listContracts(gateway.db)).map((contract) => contract.name))
  for (const known of knownContracts.filter((contract) => !there.has(contract.name))) {
    const key = `deploy:${known.name}:${known.version}`
    await gateway.engine.submit([
      {
        idempotencyKey: key,
        contract: known.name,
        to: null,
        data: known.deployData(gateway.engine.address),
        gas: known.gas,
      },
    ])
    const submission = await gateway.engine.settled(key)
    const transaction = submission.transactionHash && (await gateway.driver.getTransaction(submission.transactionHash))
    if (!transaction?.contractAddress || transaction.status !== 'success')
      throw submitErrors.rejected({ contract: known.name })
    await saveContract(gateway.db, {
      name: known.name,
      version: known.version,
      address: transaction.contractAddress,
      transactionHash: transaction.hash,
      deployedInBlock: transaction.blockNumber,
    })
  }
}
