import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { chainGatewayApi } from '../gateway/api.ts'
import type { HoldersConfig } from './holders.ts'
import { routes } from './routes.ts'

export function createHolders({ db, bus, now }: CapabilityContext, config: HoldersConfig = {}): Capability {
  const gateway = bus.client(chainGatewayApi, 'holders')
  return {
    name: 'chain-platform/holders',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes({ db, gateway, now, agents: [], admitAtOnce: false, ...config })],
  }
}
