import { join } from 'node:path'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { bedCentre } from '@jhc/trust-platform/retrieval/testing/bed-centre.ts'
import { openBedHospital } from '@jhc/trust-platform/retrieval/testing/bed-hospital.ts'
import { bedCapabilities } from '@jhc/trust-platform/retrieval/testing/bed-platform.ts'
import { placeFile, readPlace, readState, writeWhole } from './retrieval-state.ts'

/** One of the processes that are there to be killed: `chain`, `platform`, or a hospital by its name. */
const [role, folder] = process.argv.slice(2) as [string, string]
const state = readState(folder)
const rpc = `http://127.0.0.1:${state.chainPort}`
const sourceIds = Object.keys(state.hospitals)

if (role === 'chain') {
  await openEmbeddedChain({ dir: join(folder, 'chain'), jsonRpcPort: state.chainPort })
} else if (role === 'platform') {
  const driver = await openEvmChain({ urls: [rpc], confirmations: 0, pollMs: 30 })
  const signer = await openLocalSigner({ file: join(folder, 'account.key'), chainId: driver.chainId })
  const centre = bedCentre({ ownConsent: true })
  centre.people.push(...state.people)
  centre.residents.push(...state.residents)
  centre.grants.push(...state.grants)
  const { databaseUrls, secrets, consentHead } = state
  const database = { ...databaseUrls, auditUrl: '', readUrl: '', superUrl: '', stop: async () => undefined }
  const settings = { silentMs: 20_000, takenMs: 3_000 }
  const platform = await startTestPlatform({
    database,
    capabilities: (context) => [
      ...bedCapabilities(context, { driver, signer }, { sourceIds, secrets, settings, consentHead }),
      centre.capability,
    ],
  })
  const tokens: Record<string, string> = {}
  for (const sourceId of sourceIds)
    tokens[sourceId] = platform.as(['agent.work'], { kind: 'agent', id: sourceId }).token
  for (const { accountId } of state.people)
    tokens[accountId] = platform.as(['retrieval.ask'], { kind: 'user', id: accountId, orgId: 'CLINIC' }).token
  writeWhole(placeFile(folder), { url: platform.url, tokens })
} else {
  const { orgId, url, organisation, keyRoot, visits } = state.hospitals[role]!
  // Finds the platform that runs now.
  const bus = {
    client: (api: any) =>
      new Proxy(
        {},
        {
          get: (_, name: string) => (input: any) => {
            const place = readPlace(folder)
            return (httpClient(api, { baseUrl: place.url, token: place.tokens[role]! }) as any)[name](input)
          },
        },
      ) as any,
  }
  const context = { db: undefined as never, bus, log: silentLog(), metrics: createMetrics(role), now: Date.now }
  const hospital = await openBedHospital(context, {
    sourceId: role,
    orgId,
    visits,
    rpc,
    folder,
    kept: { database: { url, ownerUrl: url }, organisation, keyRoot },
  })
  await hospital.agent.start?.()
}
process.send?.({ ready: true })
