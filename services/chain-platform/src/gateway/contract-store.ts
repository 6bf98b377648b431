import type { Hex } from '@jhc/chain-port/driver.ts'
import type { Kysely } from 'kysely'

export interface DeployedContract {
  name: string
  address: Hex
  version: string
  transactionHash: Hex
  deployedInBlock: number
}

export async function listContracts(db: Kysely<any>): Promise<DeployedContract[]> {
  const rows = await db.withSchema('chain_gateway').selectFrom('contract').selectAll().orderBy('name').execute()
  return rows.map((row) => ({
    name: row.name,
    address: row.address,
    version: row.version,
    transactionHash: row.transaction_hash,
    deployedInBlock: Number(row.deployed_in_block),
  }))
}

export async function saveContract(db: Kysely<any>, contract: DeployedContract): Promise<void> {
  await db
    .withSchema('chain_gateway')
    .insertInto('contract')
    .values({
      name: contract.name,
      address: contract.address,
      version: contract.version,
      transaction_hash: contract.transactionHash,
      deployed_in_block: contract.deployedInBlock,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}
