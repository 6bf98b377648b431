import type pg from 'pg'
import type { ChainedLine } from './audit.ts'
import type { Head } from './head-file.ts'

/** Where chained lines stand: rows of one table that are only added and read, as the role that may do just that. */
export interface LineStore<L extends ChainedLine> {
  /** `audit.line`, as findings name it. */
  table: string
  /** What is hashed of a line. */
  leafOf(line: Omit<L, 'mac'>): Uint8Array
  /** One statement, one commit. */
  insert(lines: readonly L[]): Promise<void>
  last(stream: string): Promise<Head | null>
  macAt(stream: string, seq: number): Promise<string | null>
  between(stream: string, fromSeq: number, toSeq: number): Promise<L[]>
}

/** Name in SQL, type, name in the program. */
export type LineColumn<L> = readonly [
  column: string,
  type: 'text' | 'bigint' | 'integer' | 'timestamptz',
  name: keyof L,
]

export const selected = <L>(columns: readonly LineColumn<L>[]): string =>
  columns.map(([column, , name]) => (column === name ? column : `${column} as "${String(name)}"`)).join(', ')

export function lineStore<L extends ChainedLine>(
  pool: pg.Pool,
  table: string,
  columns: readonly LineColumn<L>[],
  leafOf: (line: Omit<L, 'mac'>) => Uint8Array,
): LineStore<L> {
  const names = columns.map(([column]) => column).join(', ')
  const lists = columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ')
  const insertion = `insert into ${table} (${names}) select * from unnest(${lists})`
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value)
  return {
    table,
    leafOf,
    async insert(lines) {
      const values = columns.map(([, , name]) => lines.map((line) => plain(line[name])))
      await pool.query({ name: `${table}-insert`, text: insertion, values })
    },
    async last(stream) {
      const { rows } = await pool.query<Head>(
        `select seq, mac from ${table} where stream = $1 order by seq desc limit 1`,
        [stream],
      )
      return rows[0] ?? null
    },
    async macAt(stream, seq) {
      const { rows } = await pool.query<{ mac: string }>(`select mac from ${table} where stream = $1 and seq = $2`, [
        stream,
        seq,
      ])
      return rows[0]?.mac ?? null
    },
    async between(stream, fromSeq, toSeq) {
      const { rows } = await pool.query<L>({
        name: `${table}-between`,
        text: `select ${selected(columns)} from ${table} where stream = $1 and seq between $2 and $3 order by seq`,
        values: [stream, fromSeq, toSeq],
      })
      return rows
    },
  }
}
