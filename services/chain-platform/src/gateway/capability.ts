import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { Gauge } from 'prom-client'
import { deployContracts } from './deploy-contracts.ts'
import { type KnownContract, knownContracts } from './known-contracts.ts'
import { routes } from './routes.ts'

export interface ChainGatewayConfig {
  driver: ChainDriver
  signer: ChainSigner
  /** Unsettled transactions beyond which submitters are pushed back. */
  maxWaiting?: number
  /** What is deployed at the start; all that the platform knows where absent. */
  contracts?: readonly KnownContract[]
}

export function createChainGateway(context: CapabilityContext, config: ChainGatewayConfig): Capability {
  const { db, log, metrics, now } = context
  const engine = new SubmitEngine({ ...config, db, log, now, schema: 'chain_gateway' })
  const gateway = { db, driver: config.driver, engine }
  const waiting = new Gauge({
    name: 'jhc_chain_submissions_waiting',
    help: 'Submissions not yet in a block',
    registers: [metrics],
  })
  return {
    name: 'chain-platform/gateway',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(gateway)],
    async start() {
      await engine.start()
      await deployContracts(gateway, config.contracts ?? knownContracts)
    },
    stop: () => engine.stop(),
    async readiness() {
      const [{ count, oldestAt }, head] = await Promise.all([engine.waiting(), config.driver.head()])
      waiting.set(count)
      return {
        ready: engine.trouble === null,
        detail: {
          head: head.number,
          waiting: count,
          oldestWaitingAt: oldestAt?.toISOString() ?? null,
          trouble: engine.trouble,
        },
      }
    },
  }
}
