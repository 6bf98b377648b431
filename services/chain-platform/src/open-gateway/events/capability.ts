import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { createOutgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import { feedApi } from '../../mirror/feed/api.ts'
import { repeat } from '../repeat.ts'
import { createChainPosition } from './chain-position.ts'
import { createDeliverer } from './deliver-events.ts'
import { countOpen } from './delivery-store.ts'
import type { Events } from './events.ts'
import { routes } from './routes.ts'

export interface EventsConfig {
  /** 32 bytes, from which webhooks' secrets are derived. */
  secretKey: Uint8Array
  /** Special networks, as `10.20.0.0/16`, in which targets are allowed all the same. */
  networks?: readonly string[]
  /** Milliseconds before each further try. */
  pauses?: readonly number[]
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
/** Nine tries in about a day. */
const usualPauses = [10 * second, minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour]

export function createEvents({ db, bus, log, now }: CapabilityContext, config: EventsConfig): Capability {
  const feed = bus.client(feedApi, 'open-gateway')
  const events: Events = {
    db,
    feed,
    chainPosition: createChainPosition(feed),
    log,
    now,
    secretKey: config.secretKey,
    outgoing: createOutgoing({ networks: config.networks ?? [] }),
    pauses: config.pauses ?? usualPauses,
  }
  const deliverer = createDeliverer(events)
  let loop: ReturnType<typeof repeat> | undefined
  return {
    name: 'chain-platform/events',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(events)],
    async start() {
      loop = repeat(log, 'telling webhooks', 300, deliverer.round)
    },
    async stop() {
      await loop?.stop()
      await deliverer.finish()
    },
    // Deliveries wait for their receivers; the platform is none the less ready for that.
    async readiness() {
      const { pending, dead, oldestPendingAt } = await countOpen(db)
      return { ready: true, detail: { pending, dead, oldestPendingAt: oldestPendingAt?.toISOString() ?? null } }
    },
  }
}
