import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import { createCollectionMonitor } from '@jhc/data-platform/collection/capability.ts'
import { createSourceChecks } from '@jhc/data-platform/source-checks/capability.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { createAnchoring } from '@jhc/trust-platform/anchoring/capability.ts'
import { createProvenance } from '@jhc/trust-platform/provenance/capability.ts'
import { fieldLabel } from './field-label.ts'
import type { PlatformChain } from './platform-chain.ts'
import type { PlatformKeys } from './platform-keys.ts'
import type { PlatformSettings } from './platform-settings.ts'
import { gatewaySources, sources } from './sources.ts'

export interface ServiceParts {
  settings: PlatformSettings
  dataDir: string
  keys: PlatformKeys
  chain: PlatformChain
}

/** Every capability that this platform serves, in the order of starting. */
export async function createServices(
  context: (name: string) => CapabilityContext,
  { keys, chain }: ServiceParts,
): Promise<Capability[]> {
  const agents = gatewaySources.map(({ gatewayId }) => ({ id: gatewayId, sourceId: gatewayId }))
  return [
    createChainGateway(context('chain-gateway'), { driver: chain.driver, signer: chain.signer }),
    createMirror(context('mirror'), { driver: chain.driver }),
    createEmpi(context('empi'), { tokenKey: keys.identityTokens, agents }),
    createIndexLibrary(context('index-library'), { sources: [...sources], metaKeys: [keys.entryMeta], agents }),
    createSourceChecks(context('source-checks'), { agents }),
    createCollectionMonitor(context('collection'), { agents }),
    createAnchoring(context('anchoring')),
    createProvenance(context('provenance'), { fieldLabel }),
  ]
}
