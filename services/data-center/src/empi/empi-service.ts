import type { RowMac } from '@jhc/gm/row-mac.ts'
import type { TokenKey } from '@jhc/record/identity-tokens.ts'
import type { EmpiColumns } from './empi-columns.ts'
import type { Db } from './empi-store.ts'
import type { IdentityRecord } from './identity-record.ts'
import type { Score } from './matching/score.ts'

/** What every use case of this folder works with. */
export interface EmpiService {
  db: Db
  key: TokenKey
  /** Codes of rows, under a key that is not in the database. */
  mac: RowMac
  columns: EmpiColumns
  now(): number
  /** The loaded model; one per process. */
  score(): Promise<(a: IdentityRecord, b: IdentityRecord) => Score>
}
