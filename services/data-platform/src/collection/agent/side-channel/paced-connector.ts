import type { Connector, RawUnit } from '../../../sources/connector.ts'
import { Interrupted } from '../interrupted.ts'
import type { Pace } from './pace.ts'

/**
 * Reads no faster than the pace lets it. For collecting only: an original that someone waits to see verified is read at once, by
 * the bare connector, and its cost is put on the same account.
 */
export function pacedConnector(
  connector: Connector,
  pace: Pace,
  { wait, stopping }: { wait: (ms: number) => Promise<void>; stopping: () => boolean },
): Connector {
  async function turn(): Promise<void> {
    for (;;) {
      if (stopping()) throw new Interrupted('stopping')
      const { waitMs } = pace.state()
      if (waitMs === 0) return
      await wait(waitMs)
    }
  }
  const spend = (units: RawUnit[]) => pace.spend(units.length, sizeOf(units))
  return {
    ...connector,
    async read(since, cursor) {
      await turn()
      const page = await connector.read(since, cursor)
      spend(page.units)
      return page
    },
    async readKeys(keys) {
      await turn()
      const units = await connector.readKeys(keys)
      spend(units)
      return units
    },
    async listKeys(cursor) {
      await turn()
      const page = await connector.listKeys(cursor)
      // A key costs the source far less than a unit with all that belongs to it.
      const keys = page.days.reduce((sum, day) => sum + day.keys.length, 0)
      pace.spend(keys / 20, keys * 40)
      return page
    },
  }
}

export function countedConnector(connector: Connector, pace: Pace): Connector {
  return {
    ...connector,
    async readKeys(keys) {
      const units = await connector.readKeys(keys)
      pace.spend(units.length, sizeOf(units))
      return units
    },
  }
}

const sizeOf = (units: RawUnit[]) => units.reduce((sum, unit) => sum + unit.payload.length, 0)
