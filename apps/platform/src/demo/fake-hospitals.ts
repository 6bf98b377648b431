import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { superviseChild } from '@jhc/server-kit/child-process.ts'
import { z } from 'zod'
import type { Platform } from '../start-platform.ts'
import type { AddDatabase } from './demo-databases.ts'
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
export async function startFakeHospitals(
  { dataDir, localUrl }: Platform,
  addDatabase: AddDatabase,
  { log, shutdown }: DemoOptions,
): Promise<FakeHospitals> {
  // Beside the platform's own port, so that their addresses stay the same over restarts; another one where it is taken.
  const port = Number(new URL(localUrl).port)
  const near = (distance: number) => String(port > 0 && port + distance <= 65_535 ? port + distance : 0)
  const child = superviseChild({
    name: 'fake-hospitals',
    entry,
    args: ['--data-dir', join(dataDir, 'hospitals'), '--page-port', near(1), '--fhir-port', near(2)],
    env: {
      HIS_DISTRICT_URL: await addDatabase('his_district'),
      HIS_HOSPITAL_A_URL: await addDatabase('his_hospital_a'),
    },
    logFile: join(dataDir, 'logs/fake-hospitals.log'),
    log,
    readyMs: 180_000,
  })
  shutdown.add('fake hospitals', child.stop)
  return answer.parse(await child.ready)
}
