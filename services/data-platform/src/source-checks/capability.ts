import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { AgentIdentity } from '@jhc/server-kit/refuse-other-sources.ts'
import { createWorkSignal } from '@jhc/server-kit/work-signal.ts'
import { sourceChecksApi } from './api.ts'
import { sourceChecksRoutes } from './routes.ts'
import { createWorkStore } from './work-store.ts'

export interface SourceChecksConfig {
  /** Which agent may take the work of which source. */
  agents: readonly AgentIdentity[]
  /** Whose originals can be asked for; any where absent. */
  sources?: readonly string[]
  /** How long a check waits for the agent. */
  answerMs: number
}

export function createSourceChecks(context: CapabilityContext, config: Partial<SourceChecksConfig> = {}): Capability {
  const store = createWorkStore(context.db, context.now)
  const signal = createWorkSignal(300)
  const full = { agents: [], answerMs: 10_000, ...config }
  return {
    name: 'data-platform/source-checks',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [implement(sourceChecksApi, sourceChecksRoutes(store, signal, full))],
    async stop() {
      signal.close()
    },
  }
}
