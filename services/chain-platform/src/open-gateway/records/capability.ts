import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { routes } from './routes.ts'

export function createOwnRecords({ bus }: CapabilityContext): Capability {
  return {
    name: 'chain-platform/own-records',
    implementations: [routes(bus.client(indexLibraryApi, 'open-gateway'))],
  }
}
