import pg from 'pg'

export type Row = Record<string, unknown>
export interface Column {
  name: string
  type: string
}

/** Columns that only say when work was done; nothing on chain speaks of them. */
const unbound: Record<string, string[]> = {
  'anchoring.batch': ['sealed_at', 'sequenced_at', 'final_at'],
  'empi.registration': ['created_at', 'updated_at'],
  'empi.person': ['created_at'],
  'empi.outbox': ['sent_at'],
  'change_log.batch': ['sealed_at', 'final_at'],
}

export const tables = [
  'index_library.entry',
  'index_library.entry_bytes',
  'index_library.superseded',
  'index_library.lane',
  'index_library.lane_mark',
  'index_library.lane_batch',
  'index_library.encounter',
  'index_library.registration',
  'index_library.assignment',
  'empi.registration',
  'empi.clear_identity',
  'empi.person',
  'empi.assignment_change',
  'empi.event',
  'empi.outbox',
  'empi.writer',
  'anchoring.batch',
  'change_log.batch',
  'mirror.block',
  'mirror.transaction',
  'mirror.log',
  'mirror.batch',
  'mirror.entry',
  'mirror.cursor',
] as const
export type Table = (typeof tables)[number]

const copyOf = (table: Table) => `attack_copy."${table}"`

const olderOf = (table: Table) => `attack_older."${table}"`

/** The database as its owner has it: everything may be changed, and put back afterwards from a copy. */
export class Victim {
  readonly columns = new Map<Table, Column[]>()
  readonly keys = new Map<Table, string[]>()
  readonly #client: pg.Client

  constructor(ownerUrl: string) {
    this.#client = new pg.Client({ connectionString: ownerUrl })
  }

  async connect(): Promise<void> {
    await this.#client.connect()
  }

  async open(): Promise<void> {
    await this.#client.query('create schema attack_copy')
    for (const table of tables) {
      const [schema, name] = table.split('.')
      const { rows: constraints } = await this.#client.query(
        `select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('f', 'c')`,
      )
      for (const { conname } of constraints)
        await this.#client.query(`alter table ${table} drop constraint "${conname}" cascade`)
      await this.#client.query(`create table ${copyOf(table)} as table ${table}`)
      const { rows } = await this.#client.query(
        'select column_name as name, data_type as type from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position',
        [schema, name],
      )
      this.columns.set(
        table,
        rows.filter((column: Column) => !unbound[table]?.includes(column.name)),
      )
      const { rows: keys } = await this.#client.query(
        `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
         where i.indrelid = '${table}'::regclass and i.indisprimary`,
      )
      this.keys.set(
        table,
        keys.map((key) => key.name),
      )
    }
  }

  async count(table: Table): Promise<number> {
    const { rows } = await this.#client.query(`select count(*)::int as count from ${table}`)
    return rows[0].count
  }

  /** A row by its place in key order, every value as the database's text. */
  async row(table: Table, place: number): Promise<Row> {
    const keys = this.keys.get(table)!.join(', ')
    const names = this.columns.get(table)!.map(({ name }) => `${name}::text as "${name}"`)
    const { rows } = await this.#client.query(
      `select ${names.join(', ')} from ${table} order by ${keys} offset ${place} limit 1`,
    )
    return rows[0]
  }

  #where(table: Table, row: Row): string {
    return this.keys
      .get(table)!
      .map((key) => `${key} = ${literal(row[key])}`)
      .join(' and ')
  }

  async update(table: Table, row: Row, change: Row): Promise<void> {
    const set = Object.entries(change).map(([name, value]) => `${name} = ${literal(value)}`)
    await this.#client.query(`update ${table} set ${set.join(', ')} where ${this.#where(table, row)}`)
  }

  async remove(table: Table, row: Row): Promise<void> {
    await this.#client.query(`delete from ${table} where ${this.#where(table, row)}`)
  }

  /** Puts in a row made from a stored one with some values of its own. */
  async insertLike(table: Table, row: Row, change: Row): Promise<void> {
    const names = (await this.#client.query(`select * from ${copyOf(table)} limit 0`)).fields.map((field) => field.name)
    const values = names.map((name) => (name in change ? literal(change[name]) : name))
    await this.#client.query(
      `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${copyOf(table)} where ${this.#where(table, row)}`,
    )
  }

  async restore(table: Table): Promise<void> {
    await this.#client.query('begin')
    await this.#client.query(`delete from ${table}`)
    await this.#client.query(`insert into ${table} select * from ${copyOf(table)}`)
    await this.#client.query('commit')
  }

  /** Remembers a state to go back to: the attack of somebody who kept an older copy. */
  async keepOlder(ownTables: readonly Table[]): Promise<void> {
    await this.#client.query('create schema attack_older')
    for (const table of ownTables) await this.#client.query(`create table ${olderOf(table)} as table ${table}`)
  }

  async putBackOlder(ownTables: readonly Table[]): Promise<void> {
    await this.#client.query('begin')
    for (const table of ownTables) {
      await this.#client.query(`delete from ${table}`)
      await this.#client.query(`insert into ${table} select * from ${olderOf(table)}`)
    }
    await this.#client.query('commit')
  }

  async query(text: string): Promise<Row[]> {
    return (await this.#client.query(text)).rows
  }

  close(): Promise<void> {
    return this.#client.end()
  }
}

function literal(value: unknown): string {
  return value === null || value === undefined ? 'null' : pg.escapeLiteral(String(value))
}
