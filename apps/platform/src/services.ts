import { join } from 'node:path'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { rolesApi } from '@jhc/applications/accounts/roles/api.ts'
import { followsApi } from '@jhc/applications/follows/api.ts'
import { createFollows } from '@jhc/applications/follows/capability.ts'
import { launchApi } from '@jhc/applications/launch/api.ts'
import { createLaunch } from '@jhc/applications/launch/capability.ts'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { createMessages } from '@jhc/applications/messages/capability.ts'
import { recognitionApi } from '@jhc/applications/recognition/api.ts'
import { createRecognition } from '@jhc/applications/recognition/capability.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { createResidents } from '@jhc/applications/residents/capability.ts'
import { auditApi } from '@jhc/chain-platform/audit/api.ts'
import { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import { callersApi } from '@jhc/chain-platform/callers/api.ts'
import { consortiumApi } from '@jhc/chain-platform/consortium/api.ts'
import { createConsortium } from '@jhc/chain-platform/consortium/capability.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { chainQueueApi } from '@jhc/chain-platform/gateway/queue/api.ts'
import { createChainQueue } from '@jhc/chain-platform/gateway/queue/capability.ts'
import { holdersApi } from '@jhc/chain-platform/holders/api.ts'
import { createHolders } from '@jhc/chain-platform/holders/capability.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { createExplorer } from '@jhc/chain-platform/mirror/explore/capability.ts'
import { feedApi } from '@jhc/chain-platform/mirror/feed/api.ts'
import { createFeed } from '@jhc/chain-platform/mirror/feed/capability.ts'
import { mirrorQueryApi } from '@jhc/chain-platform/mirror/query/api.ts'
import { createMirrorQuery } from '@jhc/chain-platform/mirror/query/capability.ts'
import { anchorsApi } from '@jhc/chain-platform/open-gateway/anchors/api.ts'
import { createAnchors } from '@jhc/chain-platform/open-gateway/anchors/capability.ts'
import { contractsApi } from '@jhc/chain-platform/open-gateway/contracts/api.ts'
import { createContracts } from '@jhc/chain-platform/open-gateway/contracts/capability.ts'
import { eventsApi } from '@jhc/chain-platform/open-gateway/events/api.ts'
import { createEvents } from '@jhc/chain-platform/open-gateway/events/capability.ts'
import { ownRecordsApi } from '@jhc/chain-platform/open-gateway/records/api.ts'
import { createOwnRecords } from '@jhc/chain-platform/open-gateway/records/capability.ts'
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
import { changeLogApi } from '@jhc/trust-platform/anchoring/change-log/api.ts'
import { createChangeLog } from '@jhc/trust-platform/anchoring/change-log/capability.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { createConsent } from '@jhc/trust-platform/consent/capability.ts'
import { cryptographyApi } from '@jhc/trust-platform/cryptography/api.ts'
import { createCryptography } from '@jhc/trust-platform/cryptography/capability.ts'
import type { CryptographyConfig } from '@jhc/trust-platform/cryptography/cryptography.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'
import { createIdentity } from '@jhc/trust-platform/identity/capability.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { createPersonKeys } from '@jhc/trust-platform/person-keys/capability.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { createProvenance } from '@jhc/trust-platform/provenance/capability.ts'
import { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import { createRetrieval } from '@jhc/trust-platform/retrieval/capability.ts'
import { sharingApi } from '@jhc/trust-platform/sharing/api.ts'
import { createSharing } from '@jhc/trust-platform/sharing/capability.ts'
import { demoConsortium } from './demo/demo-consortium.ts'
import { organisationKeys } from './demo/organisation-keys.ts'
import { fieldLabel } from './field-label.ts'
import { identityConfig } from './identity-config.ts'
import type { PlatformChain } from './platform-chain.ts'
import type { PlatformIdentity } from './platform-identity.ts'
import type { PlatformKeys } from './platform-keys.ts'
import { operatorNetworks, type PlatformSettings, publicUrl, webhookNetworks } from './platform-settings.ts'
import { residentsConfig } from './residents-config.ts'
import { gatewaySources, organisations, sources } from './sources.ts'

export interface ServiceParts {
  settings: PlatformSettings
  dataDir: string
  keys: PlatformKeys
  cryptography: CryptographyConfig
  identity: PlatformIdentity
  /** The database as the read-only role. */
  readUrl: string
  /** Absent in a process that holds no service of the chain itself. */
  chain?: PlatformChain
}

interface Service {
  /** What it answers; a process that does not hold the service calls these over HTTP. */
  apis: Api<any>[]
  /** `start-platform.ts` makes accounts, callers and the audit itself: sessions, API keys and the lines of calls belong to the server. */
  create?: (context: CapabilityContext, parts: ServiceParts) => Capability | Capability[]
  /** Instead of `create`, for a service that holds the chain's driver. */
  createOnChain?: (context: CapabilityContext, chain: PlatformChain, parts: ServiceParts) => Capability | Capability[]
}

const recordHolders = sources.map(({ orgId, orgName }) => ({ orgId, name: orgName, holdsRecords: true }))
const agents = gatewaySources.map(({ gatewayId }) => ({ id: gatewayId, sourceId: gatewayId }))

/** Every service by the name that `--services` and JHC_SERVICE_URLS know, in the order of starting. A new one is one line here. */
export const services: Record<string, Service> = {
  accounts: { apis: [accountsApi, rolesApi] },
  callers: { apis: [callersApi] },
  audit: { apis: [auditApi] },
  'host-logs': { apis: [hostLogsApi] },
  identity: { apis: [identityApi], create: (context, parts) => createIdentity(context, identityConfig(parts)) },
  'chain-gateway': {
    apis: [chainGatewayApi, chainQueueApi],
    createOnChain: (context, { driver, signer }) => [
      createChainGateway(context, { driver, signer }),
      createChainQueue(context),
    ],
  },
  // Explorer and queries read the mirror's own tables, so they are where the mirror is.
  mirror: {
    apis: [mirrorApi, explorerApi, feedApi, mirrorQueryApi],
    createOnChain: (context, { driver }, { readUrl }) => [
      createMirror(context, { driver }),
      createExplorer(context),
      createFeed(context),
      createMirrorQuery(context, { readUrl }),
    ],
  },
  'open-gateway': {
    apis: [anchorsApi, contractsApi, eventsApi, ownRecordsApi],
    create: (context, { settings, keys }) => [
      createAnchors(context),
      createContracts(context),
      createOwnRecords(context),
      createEvents(context, { secretKey: keys.webhookSecrets.bytes, networks: webhookNetworks(settings) }),
    ],
  },
  consortium: {
    apis: [consortiumApi],
    create: (context, { settings, dataDir }) =>
      createConsortium(context, {
        ...(settings.JHC_PROFILE === 'demo' ? demoConsortium(dataDir) : {}),
        networks: operatorNetworks(settings),
      }),
  },
  holders: {
    apis: [holdersApi],
    create: (context, { settings }) => createHolders(context, { agents, admitAtOnce: settings.JHC_PROFILE === 'demo' }),
  },
  empi: {
    apis: [empiApi],
    create: (context, { keys }) =>
      createEmpi(context, { tokenKey: keys.identityTokens, columnKeys: keys.columns, agents }),
  },
  'index-library': {
    apis: [indexLibraryApi],
    create: (context, { keys }) =>
      createIndexLibrary(context, { sources: [...sources], metaKeys: [keys.entryMeta], agents }),
  },
  'source-checks': {
    apis: [sourceChecksApi],
    create: (context) => createSourceChecks(context, { agents, sources: sources.map(({ sourceId }) => sourceId) }),
  },
  collection: { apis: [collectionApi], create: (context) => createCollectionMonitor(context, { agents }) },
  anchoring: { apis: [anchoringApi], create: (context) => createAnchoring(context) },
  'change-log': { apis: [changeLogApi], create: (context) => createChangeLog(context) },
  'person-keys': {
    apis: [personKeysApi],
    create: (context, { settings, dataDir, keys }) =>
      createPersonKeys(context, {
        columnKeys: keys.columns,
        organisations: recordHolders,
        // In the demo every hospital may; elsewhere the district's administrator names them on chain.
        ...(settings.JHC_PROFILE === 'demo'
          ? { keyring: organisationKeys(dataDir), mayReEnrol: gatewaySources.map(({ orgId }) => orgId) }
          : {}),
      }),
  },
  consent: {
    apis: [consentApi],
    create: (context, { settings, dataDir, keys }) =>
      createConsent(context, {
        columnKeys: keys.columns,
        organisations: recordHolders,
        headFile: join(dataDir, 'consent-head.json'),
        ...(settings.JHC_PROFILE === 'demo' ? { keyring: organisationKeys(dataDir) } : {}),
      }),
  },
  cryptography: {
    apis: [cryptographyApi],
    create: (context, { cryptography }) => createCryptography(context, cryptography),
  },
  follows: { apis: [followsApi], create: (context, { keys }) => createFollows(context, { columnKeys: keys.columns }) },
  // Sessions begin here too, so it is where the accounts are.
  launch: {
    apis: [launchApi],
    create: (context, { settings, keys }) =>
      createLaunch(context, { columnKeys: keys.columns, publicUrl: publicUrl(settings) }),
  },
  recognition: {
    apis: [recognitionApi],
    create: (context, { settings, keys }) =>
      createRecognition(context, {
        columnKeys: keys.columns,
        ...(settings.JHC_PROFILE === 'demo' ? { demoOrganisations: organisations.map(({ orgId }) => orgId) } : {}),
      }),
  },
  residents: { apis: [residentsApi], create: (context, parts) => createResidents(context, residentsConfig(parts)) },
  messages: {
    apis: [messagesApi],
    create: (context, { keys }) => createMessages(context, { columnKeys: keys.columns }),
  },
  sharing: {
    apis: [sharingApi],
    create: (context, { keys }) => createSharing(context, { columnKeys: keys.columns }),
  },
  retrieval: {
    apis: [retrievalApi],
    create: (context, { keys }) => createRetrieval(context, { columnKeys: keys.columns, agents }),
  },
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
      if (create) return [create(context(name), parts)].flat()
      if (!createOnChain) return []
      if (!parts.chain) throw new Error(`${name} holds the chain's driver, but no chain was opened`)
      return [createOnChain(context(name), parts.chain, parts)].flat()
    })
}
