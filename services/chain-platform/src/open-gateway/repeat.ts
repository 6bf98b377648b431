import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Runs `round` over and over, at once again while it moves something, until stopped; a failure waits longer and is told once. */
export function repeat(log: Logger, what: string, pauseMs: number, round: () => Promise<boolean>) {
  const stopping = new AbortController()
  const running = run()
  async function run(): Promise<void> {
    let failing = false
    while (!stopping.signal.aborted) {
      let pause = pauseMs
      try {
        if (await round()) pause = 0
        failing = false
      } catch (error) {
        if (stopping.signal.aborted) return
        if (!failing) log.warn({ err: error as Error }, `${what} does not get on; it goes on trying`)
        failing = true
        pause = Math.max(pauseMs, 1000)
      }
      if (pause > 0) await setTimeout(pause, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
