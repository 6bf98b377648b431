import { setTimeout } from 'node:timers/promises'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { createOutgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import { chainGatewayApi } from '../gateway/api.ts'
import { explorerApi } from '../mirror/explore/api.ts'
import { type AskNode, askByJsonRpc } from './ask-node.ts'
import type { Consortium } from './consortium.ts'
import type { Keyring } from './keyring.ts'
import { routes } from './routes.ts'
import { type ConsortiumSeed, seedConsortium } from './seed-consortium.ts'
import { watchNodes } from './watch-nodes.ts'

export interface ConsortiumConfig {
  /** Keys that the platform keeps for organisations: the demo's. Without it every organisation signs for itself. */
  keyring?: Keyring
  ownNodeId?: string
  /** Special networks in which nodes' endpoints are allowed all the same. */
  networks?: readonly string[]
  /** How a node's endpoint is asked; by JSON-RPC where absent. */
  askNode?: AskNode
  watchEveryMs?: number
  /** What the first start puts on chain; needs the keyring. */
  seed?: ConsortiumSeed
}

export function createConsortium(context: CapabilityContext, config: ConsortiumConfig = {}): Capability {
  const { db, bus, log, now } = context
  const stopping = new AbortController()
  const consortium: Consortium = {
    db,
    log,
    now,
    gateway: bus.client(chainGatewayApi, 'consortium'),
    explorer: bus.client(explorerApi, 'consortium'),
    keyring: config.keyring ?? null,
    ownNodeId: config.ownNodeId ?? null,
    outgoing: createOutgoing({ networks: config.networks ?? [] }),
    stopping: stopping.signal,
  }
  let seeding: Promise<void> | null = null
  let watching: Promise<void> | null = null
  return {
    name: 'chain-platform/consortium',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(consortium)],
    async start() {
      watching = watchNodes(
        consortium,
        config.askNode ?? askByJsonRpc(consortium.outgoing),
        config.watchEveryMs ?? 15_000,
      )
      if (!config.keyring || !config.seed) return
      // Beside the start, so that nobody waits for it; where it is cut off the next start goes on.
      seeding = seedUntilDone(consortium, config.seed, stopping.signal).finally(() => {
        seeding = null
      })
    },
    async stop() {
      stopping.abort()
      await watching
      await seeding
    },
    readiness: async () => ({ ready: true, detail: { seeding: seeding !== null } }),
  }
}

/** The gateway may be in another process that is not up yet, or the chain be slow: each attempt goes on where the last one stood. */
async function seedUntilDone(consortium: Consortium, seed: ConsortiumSeed, signal: AbortSignal): Promise<void> {
  for (let delayMs = 1_000; !signal.aborted; delayMs = Math.min(delayMs * 2, 300_000)) {
    try {
      return await seedConsortium(consortium, seed, () => signal.aborted)
    } catch (error) {
      if (signal.aborted) return
      consortium.log.warn({ err: error as Error, delayMs }, 'the consortium is not seeded yet')
      await setTimeout(delayMs, undefined, { signal }).catch(() => {})
    }
  }
}
