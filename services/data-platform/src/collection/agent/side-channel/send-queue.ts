import type { AgentStore } from '../agent-store.ts'
import { type Departure, type SendParts, sendOutbox } from '../send-outbox.ts'
import type { Pace } from './pace.ts'

const minute = 60_000

/** Drains the queue: what goes at once first, the side channel by its pace. */
export function createSendQueue(options: {
  store: AgentStore
  sendParts: SendParts
  pace: Pace | null
  now: () => number
  onSent: (departures: Departure[]) => void
}) {
  const { store, sendParts, pace, now, onSent } = options
  let lately: { at: number; items: number }[] = []

  function note(departures: Departure[]): void {
    onSent(departures)
    const items = departures.reduce((sum, one) => sum + one.items, 0)
    lately = [...lately.filter(({ at }) => at > now() - minute), { at: now(), items }]
  }

  return {
    /** One call. True: more may wait; a number: milliseconds until the pace lets the next go. */
    async step(): Promise<boolean | number> {
      if ((await store.state()).sendingPaused) return false
      const urgent = await sendOutbox(sendParts, 'immediate')
      if (urgent.length > 0) {
        note(urgent)
        return true
      }
      const waitMs = pace?.state().waitMs ?? 0
      if (waitMs > 0) return waitMs
      const sent = await sendOutbox(sendParts, 'side-channel')
      if (sent.length === 0) return false
      const sum = (of: 'items' | 'bytes') => sent.reduce((total, one) => total + one[of], 0)
      pace?.spend(sum('items'), sum('bytes'))
      note(sent)
      return true
    },
    sentPerSecond: () => lately.filter(({ at }) => at > now() - minute).reduce((sum, one) => sum + one.items, 0) / 60,
  }
}
