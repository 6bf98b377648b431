import { join } from 'node:path'
import { loadAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { createCollectionAgent } from '@jhc/data-platform/collection/agent/collection-agent.ts'
import { openSource } from '@jhc/data-platform/sources/connectors.ts'
import { sources } from '../sources.ts'
import type { Platform } from '../start-platform.ts'

/** The district platform's own source is read in this process: it is entitled to the identity, so it registers in clear. */
export async function startDistrictAgent(platform: Platform, districtUrl: string): Promise<void> {
  const { sourceId, name, kind, orgId } = sources[0]
  const opened = openSource({ kind, settings: { url: districtUrl, schema: 'public', pageSize: 200 } })
  const agent = createCollectionAgent(platform.context('collection-agent'), {
    source: { sourceId, name, kind, orgId, runsAt: 'district' },
    ...opened,
    keys: loadAgentKeys(join(platform.dataDir, 'district-agent.key')),
    identity: 'clear',
    schedule: { dailyAt: '01:30' },
  })
  await platform.addCapability(agent)
}
