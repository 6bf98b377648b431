import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { chainGatewayApi } from '../../gateway/api.ts'
import { routes } from './routes.ts'

/** Reads the mirror's tables, so it is served where the mirror is. */
export function createFeed({ db, bus }: CapabilityContext): Capability {
  return {
    name: 'chain-platform/feed',
    implementations: [routes({ db, gateway: bus.client(chainGatewayApi, 'explorer') })],
  }
}
