import type { CallContext, Reach } from '@jhc/server-kit/capability.ts'
import { limitsOf } from '@jhc/server-kit/reach.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { ReadPool } from './read-pool.ts'

/** What the use cases of this capability share. */
export interface MirrorQuery {
  db: Kysely<any>
  pool: ReadPool
  seconds: number
  log: Logger
  now: () => number
}

export const limits = { rows: 1_000, exportRows: 50_000, bytes: 8 * 1024 * 1024 }

/** How far a caller sees. */
export interface Sight extends Reach {
  masked: boolean
}

export function sightOf({ principal }: CallContext): Sight {
  const { organisations, maxGrade } = limitsOf(principal) ?? { organisations: 'all', maxGrade: 5 }
  return {
    organisations,
    maxGrade,
    // Who may open a resident's view may see what concerns residents most; nobody else.
    masked: !principal.permissions.has('resident.read'),
  }
}
