import type { Writable } from 'node:stream'
import { CompiledQuery, type Kysely, sql } from 'kysely'
import pg from 'pg'
import { type CopyPieces, CopyWriter } from './copy-writer.ts'

/** Types that `copyRows` can write, by their names in SQL. */
export type CopyType = 'text' | 'integer' | 'bigint' | 'smallint' | 'boolean' | 'bytea' | 'timestamptz'
export type CopyColumns<Row> = Record<string, [CopyType, (row: Row) => unknown]>

/**
 * Adds rows by COPY in its binary form: a third of what an INSERT of the same rows costs both sides, since nothing is quoted,
 * parsed or planned and pages are filled at once. Part of the transaction that `db` stands for. Null and undefined are null.
 */
export async function copyRows<Row>(
  db: Kysely<any>,
  table: string,
  rows: readonly Row[],
  columns: CopyColumns<Row>,
): Promise<void> {
  if (rows.length === 0) return
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)))
  const { sql: text } = sql`copy ${sql.table(table)} (${names}) from stdin (format binary)`.compile(db)
  await db.executeQuery(CompiledQuery.raw(text, [new CopyData(encodeRows(rows, columns))]))
}

class CopyData {
  readonly pieces: CopyPieces
  constructor(pieces: CopyPieces) {
    this.pieces = pieces
  }
}

/** The query builder knows statements with parameters only; a `CopyData` as the only one makes this connection send it as COPY's data. */
export function teachCopy(client: pg.ClientBase): void {
  const plain = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((...args: unknown[]) => {
    const data = Array.isArray(args[1]) ? args[1][0] : null
    return data instanceof CopyData ? runCopy(plain, args[0] as string, data.pieces) : plain(...args)
  }) as typeof client.query
}

function runCopy(query: (...args: unknown[]) => unknown, text: string, pieces: CopyPieces): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result))
    query(new CopyIn(pieces, text, done))
  })
}

/** What the driver calls when the server is ready for the data; declared here because its types leave it out. */
interface CopyConnection {
  stream: Writable
  endCopyFrom(): void
}

const Query = pg.Query as unknown as new (text: string, done: (error: Error | null, result: unknown) => void) => object

class CopyIn extends Query {
  readonly #pieces: CopyPieces
  constructor(pieces: CopyPieces, text: string, done: (error: Error | null, result: unknown) => void) {
    super(text, done)
    this.#pieces = pieces
  }
  /** Straight to the socket: the driver would copy all of it once more. */
  handleCopyInResponse(connection: CopyConnection): void {
    const { stream } = connection
    if (!stream.writable) return
    stream.cork()
    const { pieces, release } = this.#pieces
    pieces.forEach((piece, at) => {
      stream.write(piece, at === pieces.length - 1 ? (error) => !error && release() : undefined)
    })
    connection.endCopyFrom()
    stream.uncork()
  }
}

function encodeRows<Row>(rows: readonly Row[], columns: CopyColumns<Row>): CopyPieces {
  const list = Object.values(columns)
  const out = new CopyWriter()
  for (const row of rows) {
    out.int16(list.length)
    for (const [type, value] of list) writeField(out, type, value(row))
  }
  return out.end()
}

/** Timestamps count microseconds from 2000 on. */
const epoch = Date.UTC(2000, 0, 1)

function writeField(out: CopyWriter, type: CopyType, value: unknown): void {
  if (value === null || value === undefined) out.int32(-1)
  else if (type === 'text') out.text(value as string)
  else if (type === 'bytea') out.bytes(value as Uint8Array)
  else writers[type](out, value as never)
}

/** Types of a fixed length: the length, then the value. */
const writers = {
  integer(out: CopyWriter, value: number) {
    out.int32(4)
    out.int32(value)
  },
  smallint(out: CopyWriter, value: number) {
    out.int32(2)
    out.int16(value)
  },
  boolean(out: CopyWriter, value: boolean) {
    out.int32(1)
    out.byte(value ? 1 : 0)
  },
  bigint(out: CopyWriter, value: number) {
    out.int32(8)
    out.int64(value)
  },
  timestamptz(out: CopyWriter, value: Date) {
    out.int32(8)
    out.int64((value.getTime() - epoch) * 1000)
  },
}
