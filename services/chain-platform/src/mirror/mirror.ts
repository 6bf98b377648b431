import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import type { Kysely } from 'kysely'
import type { ChainFollower } from './follow-chain.ts'
import type { GapWatch } from './gap-watch.ts'

/** What the use cases of this capability share. */
export interface Mirror {
  db: Kysely<any>
  driver: ChainDriver
  follower: ChainFollower
  /** Names of the known contracts by address. */
  contractNames: () => Promise<Map<string, string>>
  now: () => number
  gaps: GapWatch
}

/** Blocks up to this number can no longer be replaced. */
export async function finalBlock(mirror: Mirror): Promise<number> {
  const head = await mirror.driver.head()
  return head.number - mirror.driver.capabilities.confirmations
}
