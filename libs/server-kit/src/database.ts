import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { teachCopy } from './copy-rows.ts'

export interface DatabaseOptions {
  max?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
}

const int8 = 20
const date = 1082

/** int8 arrives as a number (an unsafe one is refused, not rounded); `date` stays the text that it is. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && oid === int8) return parseInt8
    if (format !== 'binary' && oid === date) return (text: string) => text
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('int8 outside the safe integer range')
  return value
}

const pools = new WeakMap<Kysely<any>, pg.Pool>()

export function openDatabase(url: string, options: DatabaseOptions = {}): Kysely<any> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'jhc',
    idleTimeoutMillis: 30_000,
    types: types as never,
  })
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    teachCopy(client)
    // Likewise one that breaks while it is in use, between two statements: the next statement fails and tells.
    client.on('error', () => undefined)
  })
  const db = new Kysely<any>({ dialect: new PostgresDialect({ pool }) })
  pools.set(db, pool)
  return db
}

/** The pool behind a database made by `openDatabase`, for its figures. */
export function poolOf(db: Kysely<any>): pg.Pool {
  const pool = pools.get(db)
  if (!pool) throw new Error('this database was not made by openDatabase')
  return pool
}

/** One statement outside any pool, as the given user. */
export async function runOnce(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

export async function ping(db: Kysely<any>): Promise<void> {
  await db.executeQuery(CompiledQuery.raw('select 1'))
}
