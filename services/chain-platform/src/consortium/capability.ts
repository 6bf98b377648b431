import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { chainGatewayApi } from '../gateway/api.ts'
import { explorerApi } from '../mirror/explore/api.ts'
import type { Consortium } from './consortium.ts'
import type { Keyring } from './keyring.ts'
import { routes } from './routes.ts'
import { type ConsortiumSeed, seedConsortium } from './seed-consortium.ts'

export interface ConsortiumConfig {
  /** Keys that the platform keeps for organisations: the demo's. Without it every organisation signs for itself. */
  keyring?: Keyring
  ownNodeId?: string
  /** What the first start puts on chain; needs the keyring. */
  seed?: ConsortiumSeed
}

export function createConsortium(context: CapabilityContext, config: ConsortiumConfig = {}): Capability {
  const { db, bus, log, now } = context
  const consortium: Consortium = {
    db,
    log,
    now,
    gateway: bus.client(chainGatewayApi, 'consortium'),
    explorer: bus.client(explorerApi, 'consortium'),
    keyring: config.keyring ?? null,
    ownNodeId: config.ownNodeId ?? null,
  }
  return {
    name: 'chain-platform/consortium',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(consortium)],
    async start() {
      if (config.seed && config.keyring) await seedConsortium(consortium, config.seed)
    },
  }
}
