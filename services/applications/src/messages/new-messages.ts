/** Wakes whoever waits for news of an account in this process; other processes are found by looking again after a while. */
export function newMessages() {
  const waiting = new Map<string, Set<() => void>>()
  return {
    tell(accountId: string): void {
      for (const wake of waiting.get(accountId) ?? []) wake()
    },
    /** Until there is news, `ms` have passed, or the signal aborts. */
    wait(accountId: string, ms: number, signal: AbortSignal): Promise<void> {
      return new Promise((resolve) => {
        const all = waiting.get(accountId) ?? new Set()
        waiting.set(accountId, all)
        const done = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', done)
          all.delete(done)
          if (all.size === 0 && waiting.get(accountId) === all) waiting.delete(accountId)
          resolve()
        }
        const timer = setTimeout(done, ms)
        signal.addEventListener('abort', done)
        all.add(done)
        if (signal.aborted) done()
      })
    },
  }
}
export type NewMessages = ReturnType<typeof newMessages>
