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
  let seeding: Promise<void> | null = null
  let stopping = false
  return {
    name: 'chain-platform/consortium',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(consortium)],
    async start() {
      const { keyring, seed } = config
      if (!keyring || !seed) return
      // Beside the start, so that nobody waits for it; where it is cut off the next start goes on.
      seeding = seedConsortium(consortium, seed, () => stopping)
        .catch(
          (error: unknown) => void (stopping || log.error({ err: error as Error }, 'the consortium was not seeded')),
        )
        .finally(() => {
          seeding = null
        })
    },
    async stop() {
      stopping = true
      await seeding
    },
    readiness: async () => ({ ready: true, detail: { seeding: seeding !== null } }),
  }
}
