import { randomBytes } from 'node:crypto'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { modelVersion } from '@jhc/record/model.ts'
import type { TestPlatform } from '@jhc/server-kit/test-platform.ts'

const perCall = 1000

/** Puts ready-made entries of about 1 KB into a source's lane, all of one registered person. */
export async function fillIndex(platform: TestPlatform, sourceId: string, records: number): Promise<void> {
  const index = platform.bus.client(indexLibraryApi, 'bench')
  const parts = identityPartsOf({
    localPatientId: '',
    orgId: 'org-load',
    name: '测试甲',
    sex: '1',
    birthDate: '1950-01-02',
    identityNumber: '',
    phone: '',
    address: '',
  })
  const { registrations } = await platform.bus.client(empiApi, 'bench').register({
    body: { sourceId, patients: [{ patientRef: 'one', orgId: 'org-load', form: 'clear', parts }] },
  })
  const registrationId = registrations[0]!.registrationId
  const start = '2026-11-02T08:30:00+08:00'
  const encounter = {
    encounterRef: 'one',
    registrationId,
    orgId: 'org-load',
    kind: 'outpatient' as const,
    start,
    end: '',
    campus: '',
  }
  const random = () => randomBytes(32).toString('hex')
  for (let done = 0; done < records; done += perCall) {
    const entries = Array.from({ length: Math.min(perCall, records - done) }, () => ({
      recordId: uuidv7(),
      version: 1,
      kind: 'create' as const,
      previousFingerprint: '' as const,
      orgId: 'org-load',
      recordType: 'lab-report' as const,
      model: modelVersion,
      day: '2026-11-02',
      grade: 3,
      fingerprint: random(),
      leafCount: 16,
      patientCommitment: random(),
      encounterCommitment: random(),
      registrationId,
      encounterRef: 'one',
      meta: { groups: 'x'.repeat(340) },
      collectedAt: new Date().toISOString(),
    }))
    await index.receive({ body: { sourceId, encounters: [encounter], entries } })
  }
}
