import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { callersApi } from '@jhc/chain-platform/callers/api.ts'
import { consortiumApi } from '@jhc/chain-platform/consortium/api.ts'
import { createConsortium } from '@jhc/chain-platform/consortium/capability.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { chainQueueApi } from '@jhc/chain-platform/gateway/queue/api.ts'
import { createChainQueue } from '@jhc/chain-platform/gateway/queue/capability.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { createExplorer } from '@jhc/chain-platform/mirror/explore/capability.ts'
import { mirrorQueryApi } from '@jhc/chain-platform/mirror/query/api.ts'
import { createMirrorQuery } from '@jhc/chain-platform/mirror/query/capability.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { createCollectionMonitor } from '@jhc/data-platform/collection/capability.ts'
import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import { createSourceChecks } from '@jhc/data-platform/source-checks/capability.ts'
import type { Api } from '@jhc/kit/api.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { anchoringApi } from '@jhc/trust-platform/anchoring/api.ts'
import { createAnchoring } from '@jhc/trust-platform/anchoring/capability.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { createProvenance } from '@jhc/trust-platform/provenance/capability.ts'
import { demoConsortium } from './demo/demo-consortium.ts'
import { fieldLabel } from './field-label.ts'
import type { PlatformChain } from './platform-chain.ts'
import type { PlatformKeys } from './platform-keys.ts'
import type { PlatformSettings } from './platform-settings.ts'
import { gatewaySources, sources } from './sources.ts'

export interface ServiceParts {
  settings: PlatformSettings
  dataDir: string
  keys: PlatformKeys
  /** The database as the read-only role. */
  readUrl: string
  /** Absent in a process that holds no service of the chain itself. */
  chain?: PlatformChain
}

interface Service {
  /** What it answers; a process that does not hold the service calls these over HTTP. */
  apis: Api<any>[]
  /** `start-platform.ts` makes accounts and callers itself, since sessions and API keys belong to the server. */
  create?: (context: CapabilityContext, parts: ServiceParts) => Capability
  /** Instead of `create`, for a service that holds the chain's driver. */
  createOnChain?: (context: CapabilityContext, chain: PlatformChain, parts: ServiceParts) => Capability | Capability[]
}

const agents = gatewaySources.map(({ gatewayId }) => ({ id: gatewayId, sourceId: gatewayId }))

/** Every service by the name that `--services` and JHC_SERVICE_URLS know, in the order of starting. A new one is one line here. */
export const services: Record<string, Service> = {
  accounts: { apis: [accountsApi] },
  callers: { apis: [callersApi] },
  'chain-gateway': {
    apis: [chainGatewayApi, chainQueueApi],
    createOnChain: (context, { driver, signer }) => [
      createChainGateway(context, { driver, signer }),
      createChainQueue(context),
    ],
  },
  // Explorer and queries read the mirror's own tables, so they are where the mirror is.
  mirror: {
    apis: [mirrorApi, explorerApi, mirrorQueryApi],
    createOnChain: (context, { driver }, { readUrl }) => [
      createMirror(context, { driver }),
      createExplorer(context),
      createMirrorQuery(context, { readUrl, districtOrg: 'district' }),
    ],
  },
  consortium: {
    apis: [consortiumApi],
    create: (context, { settings, dataDir }) =>
      createConsortium(context, settings.JHC_PROFILE === 'demo' ? demoConsortium(dataDir) : {}),
  },
  empi: {
    apis: [empiApi],
    create: (context, { keys }) => createEmpi(context, { tokenKey: keys.identityTokens, agents }),
  },
  'index-library': {
    apis: [indexLibraryApi],
    create: (context, { keys }) =>
      createIndexLibrary(context, { sources: [...sources], metaKeys: [keys.entryMeta], agents }),
  },
  'source-checks': { apis: [sourceChecksApi], create: (context) => createSourceChecks(context, { agents }) },
  collection: { apis: [collectionApi], create: (context) => createCollectionMonitor(context, { agents }) },
  anchoring: { apis: [anchoringApi], create: (context) => createAnchoring(context) },
  provenance: { apis: [provenanceApi], create: (context) => createProvenance(context, { fieldLabel }) },
}

export const serviceNames = Object.keys(services)
export const holdsChain = (name: string): boolean => services[name]?.createOnChain !== undefined

/** The capabilities of the named services (all where none are named), in the order of starting. */
export async function createServices(
  context: (name: string) => CapabilityContext,
  parts: ServiceParts,
  names: readonly string[] = serviceNames,
): Promise<Capability[]> {
  return Object.entries(services)
    .filter(([name]) => names.includes(name))
    .flatMap(([name, { create, createOnChain }]) => {
      if (create) return [create(context(name), parts)]
      if (!createOnChain) return []
      if (!parts.chain) throw new Error(`${name} holds the chain's driver, but no chain was opened`)
      return [createOnChain(context(name), parts.chain, parts)].flat()
    })
}
