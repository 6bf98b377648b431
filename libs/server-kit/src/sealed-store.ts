import { type Kysely, sql } from 'kysely'

/** A column (or a set of rows) whose values are sealed under data keys in versions. */
export interface SealedStore {
  /** `schema.table.column` */
  place: string
  /** Is there a value that is not sealed at all? */
  hasClear(): Promise<boolean>
  /** Values that are not under the newest key. */
  pending(): Promise<number>
  /** Seals at most so many anew, each batch in a transaction; answers how many it looked at, 0 at the end of a pass. */
  renew(most: number): Promise<number>
}

interface Options {
  db: Kysely<any>
  place: string
  /** Of the row; unique, and what the ciphertext is bound to unless `row` says otherwise. */
  key: string
  keyType: 'bigint' | 'text'
  newestKeyId(): string
  /** Null where it needs nothing. Throws where it does not open: such a value stays as it is. */
  renewed(row: string, sealed: string): string | null
  /** Further columns that change with it, such as a code over the row, from the row as it stands; null leaves the row alone. */
  also?(row: any, sealed: string): Record<string, string> | null
  /** SQL of what the ciphertext is bound to. */
  row?: string
}

/** Keeps its place by key only while it runs: after a restart the pass begins again and finds what is left. */
export function sealedStore(options: Options): SealedStore {
  const { db, place, key, keyType, newestKeyId, renewed, also, row = key } = options
  const [schema, name, columnName] = place.split('.') as [string, string, string]
  const table = sql.table(`${schema}.${name}`)
  const column = sql.ref(columnName)
  const prefix = (id: string) => `${id}.%`
  let after: string | null = null
  return {
    place,
    async hasClear() {
      const { rows } =
        await sql`select 1 from ${table} where ${column} <> '' and ${column} not like ${prefix('column-%')} limit 1`.execute(
          db,
        )
      return rows.length > 0
    },
    async pending() {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from ${table} where ${column} <> '' and ${column} not like ${prefix(newestKeyId())}`.execute(
        db,
      )
      return Number(rows[0]!.n)
    },
    renew: (most) =>
      db.transaction().execute(async (trx) => {
        const from = after === null ? sql`` : sql`and ${sql.ref(key)} > ${after}::${sql.raw(keyType)}`
        const { rows } = await sql<any>`
          select *, ${sql.ref(key)}::text as sealed_key, (${sql.raw(row)})::text as sealed_row, ${column} as sealed_text from ${table}
          where ${column} <> '' and ${column} not like ${prefix(newestKeyId())} ${from}
          order by ${sql.ref(key)} limit ${most} for update skip locked`.execute(trx)
        for (const one of rows) {
          const fresh = quietly(() => renewed(one.sealed_row, one.sealed_text))
          const more = fresh && also ? also(one, fresh) : {}
          if (!fresh || !more) continue
          const set = Object.entries({ [columnName]: fresh, ...more }).map(
            ([to, value]) => sql`${sql.ref(to)} = ${value}`,
          )
          await sql`update ${table} set ${sql.join(set)} where ${sql.ref(key)} = ${one.sealed_key}::${sql.raw(keyType)}`.execute(
            trx,
          )
        }
        after = rows.length > 0 ? rows.at(-1).sealed_key : null
        return rows.length
      }),
  }
}

/** A value that was tampered with is refused where it is read; here it only stays behind. */
function quietly(renew: () => string | null): string | null {
  try {
    return renew()
  } catch {
    return null
  }
}
