import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { chainGatewayApi } from '../api.ts'
import { routes } from './routes.ts'

/** Reads the gateway's tables, so it is served where the gateway is. */
export function createChainQueue({ db, bus }: CapabilityContext): Capability {
  return {
    name: 'chain-platform/queue',
    implementations: [routes({ db, gateway: bus.client(chainGatewayApi, 'chain-queue') })],
  }
}
