import type { Finding } from './provenance.ts'

const weighty = new Set(['chain', 'index_library.lane', 'index_library.lane_mark', 'mirror.cursor'])

/** Findings of one audit: all are counted, so many are kept that an answer stays readable. */
export class Findings {
  readonly kept: Finding[] = []
  total = 0
  readonly #limit: number

  constructor(limit = 1000) {
    this.#limit = limit
  }

  add(table: string, key: string | number, column: string, problem: string): void {
    this.total++
    // Rows that decide about whole queues are never cut off by the many that follow from them.
    if (this.kept.length < this.#limit || weighty.has(table))
      this.kept.push({ table, key: String(key), column, problem })
  }

  /** `total` where more were found than are told. */
  addAll(findings: Finding[], total = findings.length): void {
    for (const { table, key, column, problem } of findings) this.add(table, key, column, problem)
    this.total += total - findings.length
  }
}
