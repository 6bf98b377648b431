import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { openReadPool } from './read-pool.ts'
import { routes } from './routes.ts'

export interface MirrorQueryConfig {
  /** As the read-only role. */
  readUrl: string
  /** After which a statement is stopped; 5 by default. */
  seconds?: number
}

/** Its migrations make views over the mirror's tables, so it comes after the mirror. */
export function createMirrorQuery({ db, log, now }: CapabilityContext, config: MirrorQueryConfig): Capability {
  const seconds = config.seconds ?? 5
  const pool = openReadPool(config.readUrl, seconds)
  return {
    name: 'chain-platform/mirror-query',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes({ db, pool, seconds, log, now })],
    stop: () => pool.close(),
  }
}
