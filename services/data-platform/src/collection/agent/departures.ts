import type { AgentStatus } from './agent-contract.ts'
import type { Departure } from './send-outbox.ts'

/** What left since the start, by operation. */
export function createDepartures(now: () => number) {
  const totals = new Map<Departure['operation'], AgentStatus['sent'][number]>()
  return {
    add(departures: Departure[]) {
      for (const { operation, items, bytes } of departures) {
        const total = totals.get(operation) ?? { operation, calls: 0, items: 0, bytes: 0, lastAt: null }
        totals.set(operation, {
          operation,
          calls: total.calls + 1,
          items: total.items + items,
          bytes: total.bytes + bytes,
          lastAt: new Date(now()).toISOString(),
        })
      }
    },
    all: () => [...totals.values()],
  }
}
