import type { Principal } from '@jhc/server-kit/capability.ts'
import { refuseOtherSources } from '@jhc/server-kit/refuse-other-sources.ts'
import { admitAccount } from './admit-account.ts'
import { holderErrors } from './errors.ts'
import { isAdmitted } from './holder-contract.ts'
import { saveAccount } from './holder-store.ts'
import { contractName, type Holders } from './holders.ts'

/** Remembers the address; nobody is admitted by announcing, except in the demo. */
export async function announceAccount(
  holders: Holders,
  { sourceId, account }: { sourceId: string; account: string },
  principal: Principal,
) {
  refuseOtherSources(principal, sourceId, holders.agents, holderErrors['not-your-source'])
  await saveAccount(holders.db, { sourceId, account, orgId: principal.orgId, announcedAt: new Date(holders.now()) })
  const admitted = await isAdmitted(holders, account)
  if (!admitted && holders.admitAtOnce) await admitAccount(holders, sourceId, account)
  const { contracts } = await holders.gateway.contracts({})
  return { admitted, contract: contracts.find(({ name }) => name === contractName)!.address }
}
