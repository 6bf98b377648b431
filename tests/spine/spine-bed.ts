import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionAgent } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { type AgentKeys, deriveAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { agentMigrations, createCollectionAgent } from '@jhc/data-platform/collection/agent/collection-agent.ts'
import { type OpenSource, openSource, sourceConfig } from '@jhc/data-platform/sources/connectors.ts'
import { createPayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import { openCryptoProvider } from '@jhc/platform/crypto-provider.ts'
import { cryptographyConfig } from '@jhc/platform/cryptography-config.ts'
import { openPlatformChain } from '@jhc/platform/platform-chain.ts'
import { openPlatformIdentity } from '@jhc/platform/platform-identity.ts'
import { openPlatformKeys } from '@jhc/platform/platform-keys.ts'
import { readPlatformSettings } from '@jhc/platform/platform-settings.ts'
import { createServices } from '@jhc/platform/services.ts'
import { sources } from '@jhc/platform/sources.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import type { SourceId } from '../fakes/his/localiser/organisations.ts'
import { type DemoSystems, startDemoSystems } from '../fakes/his/start-demo-systems.ts'

export interface SpineBed {
  platform: TestPlatform
  systems: DemoSystems
  agents: Record<SourceId, CollectionAgent>
  keys: Record<SourceId, AgentKeys>
  stop(): Promise<void>
}

/** The platform's own list of services over the three fake systems, with the agents in this process so that a test can hold them. */
export async function startSpineBed(): Promise<SpineBed> {
  const folder = mkdtempSync(join(tmpdir(), 'jhc-spine-'))
  const databases = await Promise.all(Array.from({ length: 5 }, startTestDatabase))
  const [districtDb, hospitalDb, ...agentDbs] = databases as [TestDatabase, TestDatabase, ...TestDatabase[]]
  const systems = await startDemoSystems({
    databaseUrl: { district: districtDb.ownerUrl, hospitalA: hospitalDb.ownerUrl },
    dataDir: join(folder, 'hospitals'),
  })
  const settings = readPlatformSettings({ JHC_DATA_DIR: folder })
  const chain = await openPlatformChain(settings, folder)
  const provider = openCryptoProvider(settings, folder)
  const keys = await openPlatformKeys(folder, provider)
  const identity = openPlatformIdentity(settings, folder, provider)
  const receiver = createPayloadReceiver({ root: keys.payloadEnvelopes, required: false })
  const { columns } = keys
  const known = { provider, receiver, columns, stores: () => [], remotes: [], door: () => null }
  const cryptography = cryptographyConfig({ settings, dataDir: folder, ...known })
  const database = await startTestDatabase()
  const { readUrl } = database
  const platform = await startTestPlatform({
    database,
    capabilities: (context) =>
      createServices(() => context, { settings, dataDir: folder, keys, readUrl, chain, identity, cryptography }),
  })
  const opened: Record<SourceId, OpenSource> = {
    district: openSource(sourceConfig.parse({ kind: 'sql', settings: { url: systems.districtUrl } })),
    'hospital-a': openSource(
      sourceConfig.parse({ kind: 'fhir', settings: { baseUrl: systems.fhirBase, token: systems.fhirToken } }),
    ),
    'hospital-b': openSource(sourceConfig.parse({ kind: 'cda', settings: { directory: systems.dropDirectory } })),
  }
  const agents = {} as Record<SourceId, CollectionAgent>
  const agentKeys = {} as Record<SourceId, AgentKeys>
  const closings: (() => Promise<void>)[] = []
  for (const [i, { sourceId, name, kind, orgId }] of sources.entries()) {
    const database = agentDbs[i]!
    await migrate(database.ownerUrl, [{ name: 'data-platform/collection-agent', migrations: agentMigrations }])
    agentKeys[sourceId] = deriveAgentKeys(`agent-${sourceId}`, Buffer.alloc(32, i + 1))
    const db = openDatabase(database.url, { max: 6 })
    const agent = createCollectionAgent(
      { ...platform.ctx, db },
      {
        source: { sourceId, name, kind, orgId, runsAt: sourceId },
        ...opened[sourceId],
        keys: agentKeys[sourceId],
        identity: sourceId === 'district' ? 'clear' : 'tokens',
        loops: { schedule: false },
      },
    )
    await agent.start?.()
    agents[sourceId] = agent
    closings.push(async () => {
      await agent.stop?.()
      await db.destroy()
    })
  }
  return {
    platform,
    systems,
    agents,
    keys: agentKeys,
    async stop() {
      for (const close of closings) await close()
      await platform.stop()
      await chain.driver.close()
      await systems.stop()
      for (const database of databases) await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
