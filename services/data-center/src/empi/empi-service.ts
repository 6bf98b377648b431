import type { TokenKey } from '@jhc/record/identity-tokens.ts'
import type { Db } from './empi-store.ts'
import type { IdentityRecord } from './identity-record.ts'
import type { Score } from './matching/score.ts'

/** What every use case of this folder works with. */
export interface EmpiService {
  db: Db
  key: TokenKey
  now(): number
  /** The loaded model; one per process. */
  score(): Promise<(a: IdentityRecord, b: IdentityRecord) => Score>
}
