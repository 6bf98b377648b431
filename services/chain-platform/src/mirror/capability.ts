import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { Gauge } from 'prom-client'
import { chainGatewayApi } from '../gateway/api.ts'
import { ReDecoder } from './decoding/re-decode.ts'
import { syncDecoders } from './decoding/sync-decoders.ts'
import { ChainFollower } from './follow-chain.ts'
import { GapWatch } from './gap-watch.ts'
import type { Mirror } from './mirror.ts'
import { routes } from './routes.ts'
import { showStatus } from './show-status.ts'

/** Lag beyond which the mirror no longer counts as ready. */
const largestLag = 50
/** Between two looks for gaps. */
const gapCheckMs = 3_600_000

export function createMirror(context: CapabilityContext, config: { driver: ChainDriver }): Capability {
  const { db, bus, log, metrics, now } = context
  const gateway = bus.client(chainGatewayApi, 'mirror')
  const contractNames = async () => {
    const { contracts } = await gateway.contracts({})
    return new Map(contracts.map((contract) => [contract.address, contract.name]))
  }
  const decoders = async () => syncDecoders(db, (await gateway.contracts({})).contracts, now())
  const reDecoder = new ReDecoder(db, log)
  const follower = new ChainFollower({ db, driver: config.driver, log, decoders, onDecoders: () => reDecoder.wake() })
  const gaps = new GapWatch({ db, log, now, everyMs: gapCheckMs })
  const mirror: Mirror = { db, driver: config.driver, follower, contractNames, now, gaps }
  const lag = new Gauge({
    name: 'jhc_mirror_lag_blocks',
    help: 'Blocks of the chain not yet mirrored',
    registers: [metrics],
  })
  new Gauge({
    name: 'jhc_mirror_halted',
    help: '1 where the chain contradicts what is mirrored',
    registers: [metrics],
    collect() {
      this.set(follower.haltReason === null ? 0 : 1)
    },
  })
  new Gauge({
    name: 'jhc_mirror_gaps',
    help: 'Blocks that are missing, unlinked or incomplete, as of the last look',
    registers: [metrics],
    collect() {
      this.set(gaps.last?.found ?? 0)
    },
  })
  return {
    name: 'chain-platform/mirror',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(mirror)],
    async start() {
      await follower.start()
      gaps.start()
    },
    async stop() {
      await gaps.stop()
      await follower.stop()
      await reDecoder.stop()
    },
    async readiness() {
      const status = await showStatus(mirror)
      lag.set(status.lag)
      return {
        ready: status.state !== 'halted' && status.lag <= largestLag && follower.trouble === null && !gaps.last?.found,
        detail: {
          state: status.state,
          haltReason: status.haltReason,
          lag: status.lag,
          mirroredBlock: status.mirroredBlock,
          trouble: follower.trouble,
          gaps: gaps.last?.found ?? null,
        },
      }
    },
  }
}
