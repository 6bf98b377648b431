import type { QuietMoment } from './quiet-hours.ts'

export interface Rate {
  itemsPerSecond: number
  bytesPerSecond: number
}

export interface PaceState {
  /** What holds at present. */
  rate: Rate
  quiet: QuietMoment
  /** Milliseconds until the next call may go; 0 = now. */
  waitMs: number
  waitsFor: 'quiet-hours' | 'rate' | null
}

export interface Pace {
  state(): PaceState
  /** Writes down what has just gone; its time is paid before the next. */
  spend(items: number, bytes: number): void
}

/**
 * Keeps to a number of items and of bytes a second, over any stretch of time up to one call: what went is a debt that time pays
 * off, and nothing goes while there is one. Idle time saves nothing up, so there is no burst after a rest.
 */
export function createPace(options: {
  now: () => number
  rateAt: (at: number) => Rate & { quiet: QuietMoment }
}): Pace {
  const { now, rateAt } = options
  const debt = { items: 0, bytes: 0 }
  let paidUntil = now()

  /** The rate changes at a window's edges, so that debts are paid piece by piece. */
  function pay(): void {
    const at = now()
    while (paidUntil < at && (debt.items > 0 || debt.bytes > 0)) {
      const { itemsPerSecond, bytesPerSecond, quiet } = rateAt(paidUntil)
      const end = Math.min(at, quiet.until ?? at)
      const seconds = (end - paidUntil) / 1000
      if (itemsPerSecond > 0) {
        debt.items = Math.max(0, debt.items - seconds * itemsPerSecond)
        debt.bytes = Math.max(0, debt.bytes - seconds * bytesPerSecond)
      }
      paidUntil = end
    }
    paidUntil = Math.max(paidUntil, at)
  }

  return {
    state() {
      pay()
      const at = now()
      const { quiet, ...rate } = rateAt(at)
      const untilChange = quiet.until === null ? Number.POSITIVE_INFINITY : quiet.until - at
      if (rate.itemsPerSecond === 0) return { rate, quiet, waitMs: untilChange, waitsFor: 'quiet-hours' }
      const owed = Math.max(debt.items / rate.itemsPerSecond, debt.bytes / rate.bytesPerSecond) * 1000
      const waitMs = Math.ceil(Math.min(owed, untilChange))
      return { rate, quiet, waitMs, waitsFor: waitMs === 0 ? null : quiet.window ? 'quiet-hours' : 'rate' }
    },
    spend(items, bytes) {
      pay()
      debt.items += items
      debt.bytes += bytes
    },
  }
}
