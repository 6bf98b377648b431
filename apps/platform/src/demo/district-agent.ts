import { join } from 'node:path'
import { loadAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { createCollectionAgent } from '@jhc/data-platform/collection/agent/collection-agent.ts'
import type { ReleaseConfig } from '@jhc/data-platform/collection/agent/release/releases.ts'
import { openSigningKey } from '@jhc/data-platform/collection/agent/release/signing-key.ts'
import { openSource } from '@jhc/data-platform/sources/connectors.ts'
import { openOwnChain } from '../platform-chain.ts'
import { sources } from '../sources.ts'
import type { Platform } from '../start-platform.ts'
import { signingKeyFile } from './organisation-keys.ts'

/** The district platform's own source is read in this process: it is entitled to the identity, so it registers in clear. */
export async function startDistrictAgent(
  platform: Platform,
  districtUrl: string,
  maxHeadAgeSeconds: number | null,
): Promise<void> {
  const { sourceId, name, kind, orgId } = sources[0]
  const opened = openSource({ kind, settings: { url: districtUrl, schema: 'public', pageSize: 200 } })
  const agent = createCollectionAgent(platform.context('collection-agent'), {
    source: { sourceId, name, kind, orgId, runsAt: 'district' },
    ...opened,
    keys: loadAgentKeys(join(platform.dataDir, 'district-agent.key')),
    identity: 'clear',
    schedule: { dailyAt: '01:30' },
    ...(platform.jsonRpcUrl ? { release: releaseOf(platform, platform.jsonRpcUrl, maxHeadAgeSeconds) } : {}),
  })
  await platform.addCapability(agent)
}

function releaseOf({ dataDir, confirmations }: Platform, url: string, maxHeadAgeSeconds: number | null): ReleaseConfig {
  return {
    openChain: () => openOwnChain(url, confirmations, join(dataDir, 'district-release-account.key')),
    signer: openSigningKey(signingKeyFile(dataDir, 'district')),
    maxHeadAgeSeconds,
  }
}
