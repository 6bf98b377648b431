import { residentsApi } from '@jhc/applications/residents/api.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { empiApi } from '../empi/api.ts'
import { createAssignmentFeed } from './follow-assignments.ts'
import type { IndexLibrary, IndexLibraryConfig } from './index-library.ts'
import { readLanes } from './lane-store.ts'
import { createRegistry } from './registry.ts'
import { routes } from './routes.ts'
import { rowMacOf } from './row-codes.ts'

export function createIndexLibrary(context: CapabilityContext, config: IndexLibraryConfig): Capability {
  const { db, bus, log, now } = context
  const empi = bus.client(empiApi, 'index-library')
  const registry = createRegistry(db, now)
  const { metaKeys, agents = [] } = config
  const mac = rowMacOf(metaKeys)
  const feed = createAssignmentFeed(db, mac, empi, log, config.followEveryMs ?? 1000)
  const library: IndexLibrary = {
    db,
    empi,
    consent: bus.client(consentApi, 'index-library'),
    keys: bus.client(personKeysApi, 'index-library'),
    residents: bus.client(residentsApi, 'index-library'),
    registry,
    feed,
    agents,
    metaKeys,
    mac,
    log,
    now,
  }
  return {
    name: 'data-center/index-library',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(library)],
    async start() {
      for (const source of config.sources) await registry.put(source)
      feed.start()
    },
    stop: () => feed.stop(),
    async readiness() {
      const lanes = await readLanes(db)
      const waiting = lanes.reduce((sum, lane) => sum + lane.lastSeq - lane.sequencedSeq, 0)
      const oldest =
        lanes
          .map((lane) => lane.oldestWaitingAt?.toISOString() ?? '')
          .filter(Boolean)
          .sort()[0] ?? null
      return {
        ready: true,
        detail: {
          entries: lanes.reduce((sum, lane) => sum + lane.lastSeq, 0),
          waitingForChain: waiting,
          oldestWaitingAt: oldest,
        },
      }
    },
  }
}
