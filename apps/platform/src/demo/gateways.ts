import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { superviseChild } from '@jhc/server-kit/child-process.ts'
import { sources } from '../sources.ts'
import type { Platform } from '../start-platform.ts'
import type { FakeHospitals } from './fake-hospitals.ts'
import type { DemoOptions } from './run-demo.ts'

const entry = fileURLToPath(new URL('../../../hospital-gateway/src/main.ts', import.meta.url))

/** One gateway for each hospital, a process with data, keys and database of its own; it only ever calls out. */
export async function startGateways(
  platform: Platform,
  hospitals: FakeHospitals,
  { log, shutdown }: DemoOptions,
): Promise<void> {
  if (!existsSync(entry)) return
  const settings: Record<string, unknown> = {
    'hospital-a': { baseUrl: hospitals.fhirBase, token: hospitals.fhirToken },
    'hospital-b': { directory: hospitals.dropDirectory },
  }
  const started = sources.slice(1).map(({ sourceId }) => {
    const dataDir = join(platform.dataDir, 'gateways', sourceId)
    mkdirSync(dataDir, { recursive: true })
    const child = superviseChild({
      name: sourceId,
      entry,
      env: { JHC_GATEWAY_SETTINGS: JSON.stringify(settings[sourceId]) },
      logFile: join(platform.dataDir, `logs/${sourceId}.log`),
      log,
    })
    shutdown.add(sourceId, child.stop)
    return child.ready
  })
  await Promise.all(started)
}
