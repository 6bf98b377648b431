import { type Kysely, type RawBuilder, sql } from 'kysely'

type SqlType = 'text' | 'integer' | 'bigint' | 'smallint' | 'boolean' | 'bytea' | 'timestamptz' | 'jsonb'

/** `unnest($1::text[], $2::integer[] …)`: any number of rows in one statement of a fixed number of parameters. */
export function unnest<T>(
  rows: readonly T[],
  columns: Record<string, [SqlType, (row: T) => unknown]>,
): RawBuilder<unknown> {
  const lists = Object.values(columns).map(([type, value]) => sql`${rows.map(value)}::${sql.raw(type)}[]`)
  return sql`unnest(${sql.join(lists)})`
}

export async function insertRows<T>(
  db: Kysely<any>,
  table: string,
  rows: readonly T[],
  columns: Record<string, [SqlType, (row: T) => unknown]>,
  conflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  if (rows.length === 0) return
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${names}) select * from ${unnest(rows, columns)} ${conflict}`.execute(db)
}

/**
 * Rows of one source by many keys, one index look-up a key. `offset 0` keeps it that way: without statistics, as in a first
 * collection, the planner takes a list of keys for half the table and reads the whole of it each time.
 */
export function rowsByKeys(
  table: string,
  keyColumn: string,
  sourceId: string,
  keys: readonly string[],
): RawBuilder<unknown> {
  return sql`unnest(${[...new Set(keys)]}::text[]) as k (key) cross join lateral (
    select * from ${sql.table(table)} t where t.source_id = ${sourceId} and t.${sql.ref(keyColumn)} = k.key offset 0) r`
}
