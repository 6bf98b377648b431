import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { maxBatchBytes } from '@jhc/record/batch.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { Gauge } from 'prom-client'
import type { Anchoring, AnchoringConfig } from './anchoring.ts'
import { createAnchoringLoop } from './anchoring-loop.ts'
import { routes } from './routes.ts'

export function createAnchoring(context: CapabilityContext, config: AnchoringConfig = {}): Capability {
  const { db, bus, log, now } = context
  const anchoring: Anchoring = {
    db,
    index: bus.client(indexLibraryApi, 'anchoring'),
    gateway: bus.client(chainGatewayApi, 'anchoring'),
    mirror: bus.client(mirrorApi, 'anchoring'),
    log,
    now,
    defaults: { maxBatchBytes: config.maxBatchBytes ?? maxBatchBytes, maxAgeSeconds: config.maxAgeSeconds ?? 5 },
  }
  const loop = createAnchoringLoop(anchoring, config.pollMs ?? 100)
  new Gauge({
    name: 'anchoring_failed_lanes',
    help: 'Lanes that stopped on a refusal and wait for a person',
    registers: [context.metrics],
    async collect() {
      this.set(await loop.failedLanes())
    },
  })
  return {
    name: 'trust-platform/anchoring',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(anchoring, loop)],
    async start() {
      loop.start()
    },
    stop: () => loop.stop(),
    async readiness() {
      const failed = await loop.failedLanes()
      return { ready: failed === 0, detail: { failedLanes: failed } }
    },
  }
}
