import { poolOf } from '@jhc/server-kit/database.ts'
import type { Kysely } from 'kysely'

/**
 * A look-up that is asked very often: planned once a connection instead of once a call. `name` must be unique in this database's
 * users, and its text never depends on a value.
 */
export function prepared<Row>(name: string, text: string): (db: Kysely<any>, ...values: unknown[]) => Promise<Row[]> {
  return async (db, ...values) =>
    (await poolOf(db).query({ name: `index-library.${name}`, text, values })).rows as Row[]
}
