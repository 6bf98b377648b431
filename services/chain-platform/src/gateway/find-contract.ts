import type { Hex } from '@jhc/chain-port/driver.ts'
import { submitErrors } from '@jhc/chain-port/submit-errors.ts'
import type { Kysely } from 'kysely'
import { listContracts } from './contract-store.ts'

// A contract's address never changes once it is known, so it is asked for once per database.
const known = new WeakMap<Kysely<any>, Map<string, Hex>>()

export async function addressOf(db: Kysely<any>, name: string): Promise<Hex> {
  let addresses = known.get(db)
  if (!addresses?.has(name)) {
    addresses = new Map((await listContracts(db)).map((contract) => [contract.name, contract.address]))
    known.set(db, addresses)
  }
  const address = addresses.get(name)
  if (!address) throw submitErrors['unknown-contract']({ contract: name })
  return address
}
