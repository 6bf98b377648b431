import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { superviseChild } from '@jhc/server-kit/child-process.ts'
import { startEmbeddedPostgres } from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { z } from 'zod'
import type { Platform } from '../start-platform.ts'
import type { DemoOptions } from './run-demo.ts'

const entry = fileURLToPath(new URL('../../../../tests/fakes/his/main.ts', import.meta.url))

/** Where the fake systems are to be reached, as they tell it themselves. */
const answer = z.object({
  districtUrl: z.string(),
  fhirBase: z.string(),
  fhirToken: z.string(),
  dropDirectory: z.string(),
  pageUrl: z.string(),
})
export type FakeHospitals = z.output<typeof answer>

/** The district's backup database, hospital A's FHIR server, hospital B's drop directory, and the page on which their staff edit. */
export async function startFakeHospitals(platform: Platform, { log, shutdown }: DemoOptions): Promise<FakeHospitals> {
  const dataDir = join(platform.dataDir, 'hospitals')
  mkdirSync(dataDir, { recursive: true })
  const addDatabase = platform.database.addDatabase ?? (await ownServer(dataDir, shutdown))
  const child = superviseChild({
    name: 'fake-hospitals',
    entry,
    args: ['--data-dir', dataDir],
    env: {
      HIS_DISTRICT_URL: await addDatabase('his_district'),
      HIS_HOSPITAL_A_URL: await addDatabase('his_hospital_a'),
    },
    logFile: join(platform.dataDir, 'logs/fake-hospitals.log'),
    log,
    readyMs: 180_000,
  })
  shutdown.add('fake hospitals', child.stop)
  return answer.parse(await child.ready)
}

/** Beside an external database the fakes get a server of their own: nothing of theirs is put where the platform's data are. */
async function ownServer(dataDir: string, shutdown: DemoOptions['shutdown']) {
  const server = await startEmbeddedPostgres({ dataDir })
  shutdown.add('database of the fake hospitals', server.stop)
  return server.addDatabase
}
