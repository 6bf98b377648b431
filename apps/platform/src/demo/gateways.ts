import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { superviseChild } from '@jhc/server-kit/child-process.ts'
import { sources } from '../sources.ts'
import type { Platform } from '../start-platform.ts'
import type { AddDatabase } from './demo-databases.ts'
import type { GatewayCredentials } from './demo-identities.ts'
import type { FakeHospitals } from './fake-hospitals.ts'
import type { DemoOptions } from './run-demo.ts'

const entry = fileURLToPath(new URL('../../../hospital-gateway/src/main.ts', import.meta.url))

/** One hospital by the side channel, one at once; faster than a hospital would have it, since someone watches. */
const demoPace: Record<string, object> = {
  'hospital-a': {
    mode: 'side-channel',
    sending: { recordsPerSecond: 3000, bytesPerSecond: 8_000_000 },
    reading: { unitsPerSecond: 3000, bytesPerSecond: 64_000_000 },
  },
  'hospital-b': { mode: 'immediate', reading: { unitsPerSecond: 3000, bytesPerSecond: 64_000_000 } },
}

const demoBatches = { batch: { records: 4096, seconds: 3 } }

/**
 * One gateway for each hospital: a process with configuration, keys and database of its own, that only ever calls out. Answers where
 * each one's own page is.
 */
export async function startGateways(
  platform: Platform,
  hospitals: FakeHospitals,
  addDatabase: AddDatabase,
  identities: GatewayCredentials | null,
  { log, shutdown, settings: { JHC_CHAIN } }: DemoOptions,
): Promise<{ name: string; url: string }[]> {
  const release = { maxHeadAgeSeconds: JHC_CHAIN === 'embedded' ? 0 : 60 }
  const confirmations = platform.confirmations
  const connections: Record<string, object> = {
    'hospital-a': { kind: 'fhir', settings: { baseUrl: hospitals.fhirBase, token: hospitals.fhirToken } },
    'hospital-b': { kind: 'cda', settings: { directory: hospitals.dropDirectory } },
  }
  const started = sources.slice(1).map(async ({ sourceId, name, orgId }) => {
    const folder = join(platform.dataDir, 'gateways', sourceId)
    const settings = {
      gatewayId: sourceId,
      source: { sourceId, name, orgId },
      connection: connections[sourceId],
      database: { url: await addDatabase(`gateway_${sourceId.replace('-', '_')}`) },
      keyFile: 'agent.key',
      platform: { url: platform.localUrl, ...credentialsOf(platform, identities, sourceId) },
      sideChannel: demoPace[sourceId],
      ...(platform.jsonRpcUrl ? { chain: { ...demoBatches, rpc: [platform.jsonRpcUrl], confirmations }, release } : {}),
    }
    const config = writeConfig(folder, settings)
    const child = superviseChild({
      name: sourceId,
      entry,
      args: ['run', '--config', config],
      env: trustOf(platform, folder),
      logFile: join(platform.dataDir, `logs/${sourceId}.log`),
      log,
    })
    shutdown.add(sourceId, child.stop)
    const url = String((await child.ready).statusUrl)
    // Started again, its page stays where it was.
    writeConfig(folder, { ...settings, status: { port: Number(new URL(url).port) } })
    return { name, url }
  })
  return Promise.all(started)
}

function credentialsOf({ tokens, audience }: Platform, identities: GatewayCredentials | null, sourceId: string) {
  if (!identities) return { token: tokens.of(sourceId) }
  return { identity: { ...identities[sourceId], audience, platformName: audience } }
}

/** Written at each start: address and port of the platform may have changed. */
function writeConfig(folder: string, config: object): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'gateway.json')
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 })
  return file
}

/** With --tls the gateways have to trust the platform's own certificate. */
function trustOf({ certificate }: Platform, folder: string): Record<string, string> {
  if (!certificate) return {}
  const file = join(folder, 'platform-certificate.pem')
  writeFileSync(file, certificate)
  return { NODE_EXTRA_CA_CERTS: file }
}
