import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { CodedError } from '@jhc/kit/errors.ts'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { empiApi } from '../empi/api.ts'
import { createEmpi } from '../empi/capability.ts'
import { testColumnKeys } from '../empi/test-support.ts'
import { indexLibraryApi } from './api.ts'
import { createIndexLibrary } from './capability.ts'
import { draftOf, encounterOf } from './test-support.ts'

let platform: TestPlatform
before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      createEmpi(context, { columnKeys: testColumnKeys, tokenKey: 'a-token-key-of-thirty-two-bytes-or-more' }),
      createIndexLibrary(context, { sources: [], metaKeys: [], followEveryMs: 20 }),
    ],
  })
})
after(() => platform?.stop())

const caller = () => platform.as(['empi.register', 'empi.review', 'index.submit', 'resident.read'])
const index = () => caller().client(indexLibraryApi)
const empi = () => caller().client(empiApi)

/** One visit of the same citizen at one source, as its collector would send it. */
async function visit(sourceId: string, orgId: string) {
  const parts = identityPartsOf({
    localPatientId: 'x',
    orgId,
    name: '测试甲',
    sex: '1',
    birthDate: '1960-01-02',
    identityNumber: '990106196001020012',
    phone: '10912345678',
    address: '测试路1号',
  })
  const patients = [{ patientRef: `ref-${sourceId}`, orgId, form: 'clear' as const, parts }]
  const { registrations } = await empi().register({ body: { sourceId, patients } })
  const { registrationId, personId } = registrations[0]!
  const encounters = [encounterOf(registrationId, { orgId })]
  await index().receive({ body: { sourceId, encounters, entries: [draftOf(registrationId, { orgId })] } })
  return { registrationId, personId }
}

const organisationsOf = async (personId: string) => {
  const view = await index()
    .resident({ params: { personId } })
    .catch((error: CodedError) => error.code)
  return typeof view === 'string'
    ? view
    : view.encounters
        .map((encounter) => encounter.orgId)
        .sort()
        .join()
}

async function until(read: () => Promise<string>, expected: string): Promise<void> {
  for (let seen = await read(); seen !== expected; seen = await read()) await setTimeout(10)
}

test('one citizen at two organisations is one resident; a split and a merge in the master index show by themselves', async () => {
  const [a, b] = [await visit('one', 'org-a'), await visit('two', 'org-b')]
  assert.equal(a.personId, b.personId)
  await until(() => organisationsOf(a.personId), 'org-a,org-b')
  const split = await empi().split({
    params: { personId: a.personId },
    body: { registrationIds: [b.registrationId], reason: '不是同一人' },
  })
  const other = split.personIds.find((personId) => personId !== a.personId)!
  await until(() => organisationsOf(other), 'org-b')
  assert.equal(await organisationsOf(a.personId), 'org-a')
  const { personIds } = await empi().merge({
    params: { personId: a.personId },
    body: { otherPersonId: other, reason: '确为同一人' },
  })
  await until(() => organisationsOf(personIds[0]!), 'org-a,org-b')
  assert.equal((await index().residents({ query: {} })).total, 1)
})
