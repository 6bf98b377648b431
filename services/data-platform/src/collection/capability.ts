import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { AgentIdentity } from '@jhc/server-kit/refuse-other-sources.ts'
import { collectionApi } from './api.ts'
import { createCollectionStore } from './collection-store.ts'
import { collectionRoutes } from './routes.ts'

export interface CollectionMonitorConfig {
  /** Which agent speaks for which source; an agent that is not listed speaks for none. Services of the platform itself are not agents. */
  agents: readonly AgentIdentity[]
  /** A source that has not reported for so long is shown as not reachable. */
  silentAfterSeconds: number
}

export function createCollectionMonitor(
  context: CapabilityContext,
  config: Partial<CollectionMonitorConfig> = {},
): Capability {
  const store = createCollectionStore(context.db, context.now)
  const full = { agents: [], silentAfterSeconds: 90, ...config }
  return {
    name: 'data-platform/collection-monitor',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [implement(collectionApi, collectionRoutes(context, store, full))],
  }
}
