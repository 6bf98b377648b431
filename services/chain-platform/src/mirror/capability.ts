import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { Gauge } from 'prom-client'
import { chainGatewayApi } from '../gateway/api.ts'
import { ChainFollower } from './follow-chain.ts'
import type { Mirror } from './mirror.ts'
import { routes } from './routes.ts'
import { showStatus } from './show-status.ts'

/** Lag beyond which the mirror no longer counts as ready. */
const largestLag = 50

export function createMirror(context: CapabilityContext, config: { driver: ChainDriver }): Capability {
  const { db, bus, log, metrics } = context
  const gateway = bus.client(chainGatewayApi, 'mirror')
  const contractNames = async () => {
    const { contracts } = await gateway.contracts({})
    return new Map(contracts.map((contract) => [contract.address, contract.name]))
  }
  const anchorContracts = async () =>
    [...(await contractNames())].filter(([, name]) => name === 'IndexAnchor').map(([address]) => address)
  const follower = new ChainFollower({ db, driver: config.driver, log, anchorContracts })
  const mirror: Mirror = { db, driver: config.driver, follower, contractNames }
  const lag = new Gauge({
    name: 'jhc_mirror_lag_blocks',
    help: 'Blocks of the chain not yet mirrored',
    registers: [metrics],
  })
  return {
    name: 'chain-platform/mirror',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(mirror)],
    start: () => follower.start(),
    stop: () => follower.stop(),
    async readiness() {
      const status = await showStatus(mirror)
      lag.set(status.lag)
      return {
        ready: status.state !== 'halted' && status.lag <= largestLag && follower.trouble === null,
        detail: {
          state: status.state,
          haltReason: status.haltReason,
          lag: status.lag,
          mirroredBlock: status.mirroredBlock,
          trouble: follower.trouble,
        },
      }
    },
  }
}
