import type { Hex } from '@jhc/chain-port/driver.ts'
import type { Kysely } from 'kysely'

export interface DeployedContract {
  name: string
  version: string
  /** 1 for the first deployed of its name; the largest is the current one. */
  ordinal: number
  address: Hex
  /** keccak-256 of the code on chain; null until the contract stands in the registry. */
  codeHash: Hex | null
  /** keccak-256 of the creation code with its arguments, by which a changed contract under an old version is noticed. */
  creationHash: Hex | null
  transactionHash: Hex
  deployedInBlock: number
}

/** By name, the current version of each before its earlier ones. */
export async function listContracts(db: Kysely<any>): Promise<DeployedContract[]> {
  const rows = await db
    .withSchema('chain_gateway')
    .selectFrom('contract_version')
    .selectAll()
    .orderBy('name')
    .orderBy('ordinal', 'desc')
    .execute()
  return rows.map((row) => ({
    name: row.name,
    version: row.version,
    ordinal: Number(row.ordinal),
    address: row.address,
    codeHash: row.code_hash,
    creationHash: row.creation_hash,
    transactionHash: row.transaction_hash,
    deployedInBlock: Number(row.deployed_in_block),
  }))
}

export async function saveContract(db: Kysely<any>, contract: DeployedContract): Promise<void> {
  await db
    .withSchema('chain_gateway')
    .insertInto('contract_version')
    .values({
      name: contract.name,
      version: contract.version,
      ordinal: contract.ordinal,
      address: contract.address,
      code_hash: contract.codeHash,
      creation_hash: contract.creationHash,
      transaction_hash: contract.transactionHash,
      deployed_in_block: contract.deployedInBlock,
    })
    .onConflict((conflict) => conflict.columns(['name', 'version']).doNothing())
    .execute()
}

export async function saveCodeHash(db: Kysely<any>, contract: DeployedContract): Promise<void> {
  await db
    .withSchema('chain_gateway')
    .updateTable('contract_version')
    .set({ code_hash: contract.codeHash, creation_hash: contract.creationHash })
    .where('name', '=', contract.name)
    .where('version', '=', contract.version)
    .execute()
}
