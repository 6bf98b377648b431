import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { callersApi } from '../../callers/api.ts'
import { chainGatewayApi } from '../../gateway/api.ts'
import { repeat } from '../repeat.ts'
import { readProgress } from './batch-store.ts'
import { routes } from './routes.ts'
import { workAnchors } from './seal-anchors.ts'

export function createAnchors({ db, bus, log, now }: CapabilityContext): Capability {
  const gateway = bus.client(chainGatewayApi, 'open-gateway')
  const callers = bus.client(callersApi, 'open-gateway')
  const anchors = { db, gateway, callers, log, now }
  let loop: ReturnType<typeof repeat> | undefined
  return {
    name: 'chain-platform/anchors',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(anchors)],
    async start() {
      loop = repeat(log, 'anchoring for outside callers', 250, () => workAnchors(anchors))
    },
    async stop() {
      await loop?.stop()
    },
    async readiness() {
      const { waiting, oldestWaitingAt, refused } = await readProgress(db)
      return {
        ready: refused === 0,
        detail: { waiting, oldestWaitingAt: oldestWaitingAt?.toISOString() ?? null, refused },
      }
    },
  }
}
