import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { deployContracts } from './deploy-contracts.ts'
import { contractsOn, type KnownContract } from './known-contracts.ts'
import { measureChain } from './measure-chain.ts'
import { routes } from './routes.ts'

export interface ChainGatewayConfig {
  driver: ChainDriver
  signer: ChainSigner
  /** Unsettled transactions beyond which submitters are pushed back. */
  maxWaiting?: number
  /** What is deployed at the start; what the chain should have where absent. */
  contracts?: readonly KnownContract[]
}

export function createChainGateway(context: CapabilityContext, config: ChainGatewayConfig): Capability {
  const { db, log, metrics, now } = context
  const engine = new SubmitEngine({ ...config, db, log, now, schema: 'chain_gateway' })
  const gateway = { db, driver: config.driver, engine }
  measureChain(gateway, metrics, now)
  return {
    name: 'chain-platform/gateway',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(gateway)],
    async start() {
      await engine.start()
      await deployContracts(gateway, config.contracts ?? contractsOn(config.driver.capabilities))
    },
    stop: () => engine.stop(),
    async readiness() {
      const [{ count, oldestAt }, head] = await Promise.all([engine.waiting(), config.driver.head()])
      const unwell = config.driver.nodes?.().filter((node) => node.state !== 'well').length ?? 0
      return {
        ready: engine.trouble === null,
        detail: {
          head: head.number,
          headAgeSeconds: Math.round(now() / 1000 - head.timestamp),
          nodesUnwell: unwell,
          sendsHere: engine.isWriter,
          waiting: count,
          oldestWaitingAt: oldestAt?.toISOString() ?? null,
          trouble: engine.trouble,
        },
      }
    },
  }
}
