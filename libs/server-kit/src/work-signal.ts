/**
 * Wakes who waits within this process at once; who waits for what another process wrote looks again after `pollMs`.
 * The database alone decides: a lost wake-up costs a moment, never an answer.
 */
export function createWorkSignal(pollMs: number) {
  const waiters = new Map<string, Set<() => void>>()
  const claims = new Map<string, number>()
  let closed = false

  const wake = (topic: string) => {
    for (const waiter of waiters.get(topic) ?? []) waiter()
  }

  async function pause(topic: string, ms: number): Promise<void> {
    const waiting = waiters.get(topic) ?? new Set()
    waiters.set(topic, waiting)
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        waiting.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      waiting.add(done)
    })
    if (waiting.size === 0) waiters.delete(topic)
  }

  return {
    wake,
    /**
     * True as long as nobody else has claimed the topic since. An agent that died leaves its long poll behind: without this the
     * dead poll would take the work that the living one waits for.
     */
    claim(topic: string): () => boolean {
      const mine = (claims.get(topic) ?? 0) + 1
      claims.set(topic, mine)
      wake(topic)
      return () => claims.get(topic) === mine
    },
    /** Asks `look` until it gives something, the deadline has passed or the process stops. */
    async until<T>(
      topic: string,
      deadlineMs: number,
      look: () => Promise<T | null>,
      stillWanted: () => boolean = () => true,
    ): Promise<T | null> {
      const end = performance.now() + deadlineMs
      for (;;) {
        if (!stillWanted()) return null
        const found = await look()
        const left = end - performance.now()
        if (found !== null || left <= 0 || closed) return found
        await pause(topic, Math.min(left, pollMs))
      }
    },
    close() {
      closed = true
      for (const topic of waiters.keys()) wake(topic)
    },
  }
}
export type WorkSignal = ReturnType<typeof createWorkSignal>
