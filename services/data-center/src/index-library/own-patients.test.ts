import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { standIn } from '@jhc/applications/testing/stand-in.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { indexLibraryApi } from './api.ts'
import { createIndexLibrary } from './capability.ts'
import { draftOf, encounterOf, scriptedEmpi } from './test-support.ts'

const wordOf = (n: number): `0x${string}` => `0x${String(n).padStart(64, '0')}`
const [doctorKey, one, other] = [wordOf(900), wordOf(1), wordOf(2)]
const empi = scriptedEmpi()
/** Laboratory reports of 2026 but those of organisation C; a second patient has withdrawn. */
let inForce = [one]
let platform: TestPlatform

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      empi.capability,
      standIn(personKeysApi, {
        lookup: async ({ body }) => ({ signers: body.accountIds.includes('doctor') ? [signer] : [] }),
      }),
      standIn(consentApi, {
        list: async ({ query }) => {
          assert.deepEqual([query.granteeId, query.state], [doctorKey, 'in-force'])
          const items = inForce.map((residentId) => ({ ...grant, residentId }))
          return { items, total: items.length, totalCapped: false }
        },
        check: async ({ body }) => ({
          // The second one's grant is still listed; the chain says no.
          allowed: body.residentId === one,
          parts: body.residentId === one ? [part, { ...part, holderOrgId: 'org-c', recordTypes: ['imaging'] }] : [],
          refused: [],
          blockNumber: 1,
        }),
      }),
      standIn(residentsApi, {
        resolve: async ({ body }) => ({
          residents: body.residentIds.map((residentId) => ({
            ...resident,
            residentId,
            personId: residentId === one ? 'p1' : 'p2',
          })),
        }),
      }),
      createIndexLibrary(context, {
        sources: ['a', 'b', 'c'].map((name) => ({
          sourceId: name,
          name,
          kind: 'csv',
          orgId: `org-${name}`,
          orgName: name,
          mode: 'plain' as const,
        })),
        metaKeys: [],
        followEveryMs: 60_000,
      }),
    ],
  })
  const submit = platform.as(['index.submit']).client(indexLibraryApi)
  for (const [source, registration, person] of [
    ['a', 'r1', 'p1'],
    ['b', 'r2', 'p1'],
    ['c', 'r3', 'p1'],
    ['a', 'r4', 'p2'],
  ] as const) {
    empi.assign(registration, person)
    const entry = (recordId: string, change: object) =>
      draftOf(registration, { recordId: `${recordId}-${registration}`, orgId: `org-${source}`, ...change })
    const entries = [
      entry('lab', {}),
      entry('old', { day: '2025-12-31' }),
      entry('visit', { recordType: 'outpatient-visit' }),
      entry('grade5', { grade: 5 }),
    ]
    const encounters = [encounterOf(registration, { orgId: `org-${source}` })]
    await submit.receive({ body: { sourceId: source, encounters, entries } })
  }
})
after(() => platform?.stop())

const as = (id: string, permissions = ['index.read', 'resident.read']) =>
  platform
    .as(permissions, { kind: 'user', id, orgId: 'org-a', reach: { organisations: [], maxGrade: 5, patientsOf: id } })
    .client(indexLibraryApi)
const ids = (items: { recordId: string }[]) => items.map(({ recordId }) => recordId).sort()

test('own patients: what their consent opens, over all hospitals, and nothing else', async () => {
  const { items, total } = await as('doctor').search({ query: { pageSize: 50 } })
  assert.deepEqual(ids(items), ['lab-r1', 'lab-r2'])
  assert.equal(total, 2)
  const resident = await as('doctor').resident({ params: { personId: 'p1' } })
  assert.deepEqual(
    resident.encounters.map(({ orgId, records }) => [orgId, ids(records)]),
    [
      ['org-b', ['lab-r2']],
      ['org-a', ['lab-r1']],
    ].sort(([a], [b]) => (a! < b! ? -1 : 1)),
  )
  const list = await as('doctor').residents({ query: {} })
  assert.deepEqual(
    list.items.map(({ personId, records }) => [personId, records]),
    [['p1', 2]],
  )
  assert.equal((await as('doctor').get({ params: { recordId: 'lab-r1' } })).versions.length, 1)
})

test('a record outside of the consent, and a patient without one, look as if they were not there', async () => {
  for (const recordId of ['old-r1', 'visit-r1', 'grade5-r1', 'lab-r3', 'lab-r4'])
    await assert.rejects(as('doctor').get({ params: { recordId } }), { code: 'index-library.unknown-record' }, recordId)
  inForce = [one, other]
  await assert.rejects(as('doctor').resident({ params: { personId: 'p2' } }), {
    code: 'index-library.unknown-person',
  })
})

test('withdrawn, everything is gone at the next call; who has no key has no patients', async () => {
  inForce = []
  assert.equal((await as('doctor').search({ query: {} })).total, 0)
  assert.equal((await as('doctor').residents({ query: {} })).total, 0)
  assert.equal((await as('somebody').search({ query: {} })).total, 0)
})

test('views that cannot be cut to patients show nothing', async () => {
  inForce = [one]
  const sources = await as('doctor').sources({})
  assert.deepEqual(sources.sources, [])
  await assert.rejects(as('doctor', ['index.read']).checkRows({}), { code: 'common.beyond-scope' })
})

const signer = {
  id: doctorKey,
  kind: 'practitioner' as const,
  accountId: 'doctor',
  orgId: 'org-a',
  name: '林医生',
  state: 'active' as const,
  version: 1,
  publicKey: null,
  boundAt: null,
  nextAttempt: 1,
  reEnrolment: null,
}
const part = {
  grantId: wordOf(500),
  holderOrgId: null,
  recordTypes: ['lab-report'],
  fields: null,
  maxGrade: 4,
  dataFrom: '2026-01-01',
  dataTo: '2026-12-31',
  validTo: '2027-01-01T00:00:00.000Z',
}
const resident = {
  accountId: 'r',
  guardian: false,
  current: true,
  maskedName: '张*',
  name: '张三',
  sex: '1',
  birthDate: '1970-01-01',
}
const grant = {
  grantId: wordOf(500),
  residentName: '张*',
  kind: 'data-use' as const,
  mode: 'remote' as const,
  granteeKind: 'person' as const,
  granteeId: doctorKey,
  granteeName: '林医生',
  granteeOrgName: '甲医院',
  holderOrgId: null,
  holderName: '',
  purpose: 'treatment',
  recordTypes: ['lab-report'],
  fields: null,
  maxGrade: 4,
  dataFrom: '2026-01-01',
  dataTo: '2026-12-31',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  templateTitle: '',
  textHash: wordOf(7),
  state: 'in-force' as const,
  anchored: 'final' as const,
  grantedAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  replaces: null,
  requestId: null,
  transactionHash: null,
  blockNumber: null,
  disputed: false,
}
