import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { checkGaps, type GapCheck } from './check-gaps.ts'

export interface GapWatchParts {
  db: Kysely<any>
  log: Logger
  now: () => number
  everyMs: number
}

/** Checks for gaps at the start and then on a schedule; the last result stands on the status page and in the metrics. */
export class GapWatch {
  last: GapCheck | null = null
  readonly #parts: GapWatchParts
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()

  constructor(parts: GapWatchParts) {
    this.#parts = parts
  }

  start(): void {
    this.#running = this.#check()
    this.#timer = setInterval(() => {
      this.#running = this.#running.then(() => this.#check())
    }, this.#parts.everyMs)
    this.#timer.unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#running
  }

  async #check(): Promise<void> {
    const { db, log, now } = this.#parts
    try {
      this.last = await checkGaps(db, now())
      if (this.last.found > 0)
        log.error({ found: this.last.found, problems: this.last.problems }, 'the mirror has gaps')
    } catch (error) {
      log.error({ err: error }, 'looking for gaps failed; the next look is on schedule')
    }
  }
}
