import { setTimeout as wait } from 'node:timers/promises'
import { CodedError } from '@jhc/kit/errors.ts'
import { type SafeFailure, safeFailure } from './safe-failure.ts'

export interface RetryLoop {
  /** There may be work: do not wait for the idle interval. */
  poke(): void
  stop(): Promise<void>
  failure(): (SafeFailure & { at: string }) | null
}

/**
 * Calls `step` again and again: at once while it does something, after `idleMs` when there was nothing or the milliseconds it names,
 * with doubling waits after a failure, and not before a receiver's own `retryAfterSeconds`. Nothing is dropped: what the receiver pushes back stays where it is and is offered again.
 */
export function startRetryLoop(
  step: () => Promise<boolean | number>,
  options: {
    idleMs: number
    maxBackoffMs: number
    now: () => number
    onFailure?: (failure: SafeFailure, error: unknown) => void
  },
): RetryLoop {
  let stopped = false
  let failures = 0
  let last: (SafeFailure & { at: string }) | null = null
  let alarm = new AbortController()
  const sleep = async (ms: number) => {
    await wait(ms, undefined, { signal: alarm.signal }).catch(() => undefined)
    alarm = new AbortController()
  }

  const finished = (async () => {
    while (!stopped) {
      try {
        const busy = await step()
        failures = 0
        last = null
        if (busy !== true && !stopped) await sleep(Math.min(busy || options.idleMs, options.idleMs))
      } catch (error) {
        failures += 1
        const failure = safeFailure(error)
        last = { ...failure, at: new Date(options.now()).toISOString() }
        options.onFailure?.(failure, error)
        const limit = Math.min(options.maxBackoffMs, 200 * 2 ** Math.min(failures, 12))
        const asked = error instanceof CodedError ? Number(error.details.retryAfterSeconds ?? 0) * 1000 : 0
        if (!stopped) await sleep(Math.max(Math.min(asked, 60_000), limit / 2 + (Math.random() * limit) / 2))
      }
    }
  })()

  return {
    poke: () => {
      if (failures === 0) alarm.abort()
    },
    async stop() {
      stopped = true
      alarm.abort()
      await finished
    },
    failure: () => last,
  }
}
