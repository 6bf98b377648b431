/** Reads rows in order of a number, page by page, and hands them out up to a given number: a walk in step with the chain, in bounded memory. */
export class SeqReader<Row> {
  #page: Row[] = []
  #at = 0
  #after = 0
  #ended = false
  readonly #fetch: (afterSeq: number) => Promise<Row[]>
  readonly #seqOf: (row: Row) => number
  readonly #pageSize: number

  /** `fetch` answers at most `pageSize` rows after the number; fewer mean the end. */
  constructor(seqOf: (row: Row) => number, pageSize: number, fetch: (afterSeq: number) => Promise<Row[]>) {
    this.#seqOf = seqOf
    this.#pageSize = pageSize
    this.#fetch = fetch
  }

  async #refill(): Promise<boolean> {
    if (this.#at < this.#page.length) return true
    if (this.#ended) return false
    this.#page = await this.#fetch(this.#after)
    this.#at = 0
    this.#ended = this.#page.length < this.#pageSize
    if (this.#page.length > 0) this.#after = this.#seqOf(this.#page.at(-1)!)
    return this.#page.length > 0
  }

  /** The rows that follow those already taken, up to and with `toSeq`. */
  async take(toSeq: number): Promise<Row[]> {
    const taken: Row[] = []
    while (await this.#refill()) {
      const row = this.#page[this.#at]!
      if (this.#seqOf(row) > toSeq) break
      taken.push(row)
      this.#at++
    }
    return taken
  }

  /** What is left of one page; empty at the end. */
  async takePage(): Promise<Row[]> {
    if (!(await this.#refill())) return []
    const rest = this.#page.slice(this.#at)
    this.#at = this.#page.length
    return rest
  }
}
