import type pg from 'pg'

const chunkRows = 4000

/** Collects rows by table and writes them as arrays (`unnest`), about ten times faster than row inserts. */
export class BulkInsert {
  readonly #client: pg.ClientBase
  readonly #columns: (table: string) => readonly { name: string; type: string }[]
  readonly #pending = new Map<string, (string | null)[][]>()
  rows = 0

  constructor(client: pg.ClientBase, columns: (table: string) => readonly { name: string; type: string }[]) {
    this.#client = client
    this.#columns = columns
  }

  add(table: string, cells: (string | null)[]): void {
    let columns = this.#pending.get(table)
    if (!columns) {
      columns = cells.map(() => [])
      this.#pending.set(table, columns)
    }
    for (let i = 0; i < cells.length; i++) columns[i]!.push(cells[i]!)
    this.rows++
  }

  /** Writes full chunks; with `all`, everything. */
  async flush(all: boolean): Promise<void> {
    for (const [table, values] of this.#pending) {
      while (values[0]!.length >= chunkRows || (all && values[0]!.length > 0)) {
        const columns = this.#columns(table)
        const arrays = columns.map((c, i) => `$${i + 1}::${c.type}[]`).join(', ')
        const chunk = values.map((column) => column.splice(0, chunkRows))
        await this.#client.query(
          `insert into ${table} (${columns.map((c) => c.name).join(', ')}) select * from unnest(${arrays})`,
          chunk,
        )
      }
    }
  }
}
