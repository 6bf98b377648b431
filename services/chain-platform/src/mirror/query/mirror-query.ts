import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { ReadPool } from './read-pool.ts'

/** What the use cases of this capability share. */
export interface MirrorQuery {
  db: Kysely<any>
  pool: ReadPool
  /** Callers of this organisation see every organisation's entries. */
  districtOrg: string
  seconds: number
  log: Logger
  now: () => number
}

export const limits = { rows: 1_000, exportRows: 50_000, bytes: 8 * 1024 * 1024 }

/** How far a caller sees. */
export interface Sight {
  orgId: string
  all: boolean
  masked: boolean
}

export function sightOf({ districtOrg }: MirrorQuery, { principal }: CallContext): Sight {
  return {
    orgId: principal.orgId,
    all: principal.orgId === districtOrg,
    // Who may open a resident's view may see what concerns residents most; nobody else.
    masked: !principal.permissions.has('resident.read'),
  }
}
