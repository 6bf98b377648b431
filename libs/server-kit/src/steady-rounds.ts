export interface SteadyRounds {
  start(): void
  /** The round under way ends; no other begins. */
  stop(): Promise<void>
  /** Begins the next round now. */
  wake(): void
}

/** Calls `work` again at once while it answers that there was something to do, else after `everyMs`; a failure goes to `failed`. */
export function steadyRounds(
  work: () => Promise<boolean>,
  everyMs: number,
  failed: (error: unknown) => void,
): SteadyRounds {
  let stopped = true
  let wake = () => {}
  let done: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    while (!stopped) {
      let more = false
      try {
        more = await work()
      } catch (error) {
        failed(error)
      }
      if (more || stopped) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  return {
    start() {
      stopped = false
      done = run()
    },
    async stop() {
      stopped = true
      wake()
      await done
    },
    wake: () => wake(),
  }
}
