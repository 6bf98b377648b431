import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { chainGatewayApi } from '../../gateway/api.ts'
import { feedApi } from '../../mirror/feed/api.ts'
import { routes } from './routes.ts'

export function createContracts({ bus }: CapabilityContext): Capability {
  const gateway = bus.client(chainGatewayApi, 'open-gateway')
  const feed = bus.client(feedApi, 'open-gateway')
  return { name: 'chain-platform/contracts', implementations: [routes({ gateway, feed })] }
}
