/** How fast one node answers: a moving mean, and how many questions it has in hand. */
export class Pace {
  #meanMs = 0
  #inHand = 0

  get meanMs(): number {
    return this.#meanMs
  }
  /** What one more question would have to expect there. */
  get expectedMs(): number {
    return (this.#meanMs + 0.1) * (this.#inHand + 1)
  }

  begin(): number {
    this.#inHand++
    return performance.now()
  }

  /** A question given up counts for at least as long as it took: it must not make a slow node look fast. */
  end(startedAt: number, givenUp = false): number {
    this.#inHand--
    const ms = performance.now() - startedAt
    if (givenUp && ms < this.#meanMs) return ms
    // Slower is believed quickly, faster slowly.
    this.#meanMs += (ms - this.#meanMs) * (ms > this.#meanMs ? 0.3 : 0.1)
    return ms
  }
}

const kept = 256
const everyAnswers = 64
/** Second questions a first one, at most, and how many may come together: where all is slow, asking twice makes it slower. */
const hedgesPerQuestion = 0.1
const hedgesTogether = 10

/** The 95th percentile of the last answers: a question that takes longer is put to a second node. */
export class SlowMark {
  readonly #least: number
  readonly #times: number[] = []
  #next = 0
  #sinceSorted = 0
  #hedges = hedgesTogether
  ms: number

  constructor(leastMs: number) {
    this.#least = leastMs
    this.ms = leastMs
  }

  mayHedge(): boolean {
    if (this.#hedges < 1) return false
    this.#hedges--
    return true
  }

  /** A whole question's time, from its first asking to its answer. */
  note(ms: number): void {
    this.#hedges = Math.min(hedgesTogether, this.#hedges + hedgesPerQuestion)
    this.#times[this.#next] = ms
    this.#next = (this.#next + 1) % kept
    if (++this.#sinceSorted < everyAnswers) return
    this.#sinceSorted = 0
    const sorted = this.#times.toSorted((a, b) => a - b)
    this.ms = Math.max(this.#least, sorted[Math.floor(sorted.length * 0.95)]!)
  }
}
