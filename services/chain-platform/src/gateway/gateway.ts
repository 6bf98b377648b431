import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import type { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import type { Kysely } from 'kysely'

/** What the use cases of this capability share. */
export interface Gateway {
  db: Kysely<any>
  driver: ChainDriver
  engine: SubmitEngine
}
