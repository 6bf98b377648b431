import type { Hex } from '@jhc/chain-port/driver.ts'
import { submitErrors } from '@jhc/chain-port/submit-errors.ts'
import type { Kysely } from 'kysely'
import { listContracts } from './contract-store.ts'

// A version's address never changes once it is known; a new version comes only with a start, which has a pool of its own.
const known = new WeakMap<Kysely<any>, Map<string, Hex>>()

/** The current version's address, or that of `name@version`. */
export async function addressOf(db: Kysely<any>, name: string): Promise<Hex> {
  let addresses = known.get(db)
  if (!addresses?.has(name)) {
    addresses = new Map()
    for (const { name, version, address } of await listContracts(db)) {
      addresses.set(`${name}@${version}`, address)
      if (!addresses.has(name)) addresses.set(name, address)
    }
    known.set(db, addresses)
  }
  const address = addresses.get(name)
  if (!address) throw submitErrors['unknown-contract']({ contract: name })
  return address
}

export function forgetContracts(db: Kysely<any>): void {
  known.delete(db)
}
