import type { Finding } from './provenance.ts'

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
    if (this.kept.length < this.#limit) this.kept.push({ table, key: String(key), column, problem })
  }

  addAll(findings: Finding[]): void {
    for (const { table, key, column, problem } of findings) this.add(table, key, column, problem)
  }
}
