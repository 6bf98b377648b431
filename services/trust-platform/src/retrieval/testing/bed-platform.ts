import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { createExplorer } from '@jhc/chain-platform/mirror/explore/capability.ts'
import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { createConsent } from '../../consent/capability.ts'
import { createRetrieval } from '../capability.ts'
import type { RetrievalSettings } from '../retrieval.ts'

/** What the platform's process holds besides its database. */
export interface PlatformSecrets {
  tokenKey: Uint8Array
  columnRoot: Uint8Array
  metaRoot: Uint8Array
}
export const bedSources = (sourceIds: readonly string[]) =>
  sourceIds.map((sourceId) => ({
    sourceId,
    orgId: sourceId.toUpperCase(),
    name: `${sourceId} 医院`,
    kind: 'bed',
    mode: 'plain' as const,
    orgName: `${sourceId} 医院`,
  }))

const organisationsOf = (sourceIds: readonly string[]) => [
  ...bedSources(sourceIds).map(({ orgId, orgName }) => ({ orgId, name: orgName, holdsRecords: true })),
  { orgId: 'CLINIC', name: '诊所', holdsRecords: false },
]

/** The platform as far as retrieval needs it. */
export function bedCapabilities(
  context: CapabilityContext,
  chain: { driver: ChainDriver; signer: ChainSigner },
  {
    sourceIds,
    secrets,
    settings,
    consentHead,
  }: {
    sourceIds: readonly string[]
    secrets: PlatformSecrets
    settings: Partial<RetrievalSettings>
    /** Where the consent service keeps the head of its denials; without it there is none. */
    consentHead?: string | undefined
  },
): Capability[] {
  const columnKeys = columnKeysOf(secrets.columnRoot)
  const metaKey = derivePurposeKey(makeKeyEncryptionKey('centre-1', secrets.metaRoot), 'entry-meta')
  const agents = sourceIds.map((sourceId) => ({ id: sourceId, sourceId }))
  return [
    createChainGateway(context, chain),
    createMirror(context, { driver: chain.driver }),
    createExplorer(context),
    createEmpi(context, { tokenKey: secrets.tokenKey, columnKeys }),
    createIndexLibrary(context, { sources: bedSources(sourceIds), metaKeys: [metaKey] }),
    createRetrieval(context, { columnKeys, agents, settings }),
    ...(consentHead === undefined
      ? []
      : [createConsent(context, { columnKeys, organisations: organisationsOf(sourceIds), headFile: consentHead })]),
  ]
}
