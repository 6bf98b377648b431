import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { sql } from 'kysely'
import { residentsApi } from '../residents/api.ts'
import { standIn } from '../testing/stand-in.ts'
import { followsApi } from './api.ts'
import { createFollows } from './capability.ts'

const wordOf = (n: number): `0x${string}` => `0x${String(n).padStart(64, '0')}`
const keyId = wordOf(900)
const persons = new Map([
  ['p1', { personId: 'p1', maskedName: '张*', sex: '1', birthYear: '1970', registrations: 2, registrationIds: [] }],
  ['p3', { personId: 'p3', maskedName: '王*', sex: '2', birthYear: '1985', registrations: 1, registrationIds: [] }],
])
let consentUp = true
let platform: TestPlatform

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      standIn(empiApi, {
        persons: async ({ body }) => ({ persons: body.personIds.flatMap((id) => persons.get(id) ?? []) }),
      }),
      standIn(indexLibraryApi, {
        search: async ({ query }) => {
          assert.equal(query.sort, 'day')
          return { items: [], total: 0, totalCapped: false }
        },
      }),
      standIn(personKeysApi, { lookup: async () => ({ signers: [signer] }) }),
      standIn(consentApi, {
        list: async ({ query }) => {
          if (!consentUp) throw new Error('down')
          assert.equal(query.state, 'in-force')
          const items = query.granteeId === keyId ? [grant] : []
          return { items, total: items.length, totalCapped: false }
        },
      }),
      standIn(residentsApi, {
        // p2 was merged into p1 meanwhile.
        resolve: async () => ({ residents: [{ ...resident, residentId: wordOf(2), personId: 'p1' }] }),
      }),
      createFollows(context, { columnKeys: columnKeysOf(new Uint8Array(32).fill(5)) }),
    ],
  })
})
after(() => platform?.stop())

const doctor = (id: string) => platform.as(['follows.own'], { kind: 'user', id, orgId: 'A00' }).client(followsApi)
const follow = (id: string, personId: string, more: object = {}) =>
  doctor(id).follow({ params: { personId }, body: more })

test('a doctor follows, notes and unfollows; the list says whether a consent is in force', async () => {
  await follow('a', 'p1', { residentId: wordOf(1), note: '复查肝功能' })
  await follow('a', 'p3')
  const { items, total } = await doctor('a').list({})
  assert.equal(total, 2)
  const [second, first] = items
  assert.deepEqual([first!.maskedName, first!.consentInForce, first!.note], ['张*', true, '复查肝功能'])
  assert.equal(first!.consentUntil, grant.validTo)
  assert.deepEqual([second!.maskedName, second!.consentInForce, second!.note], ['王*', false, ''])
  const stored = await sql<any>`select note from follows.follow`.execute(platform.db)
  assert.ok(stored.rows.every(({ note }: any) => !note.includes('肝')))

  // Following again without a note keeps the one that is there.
  await follow('a', 'p1')
  assert.equal((await doctor('a').list({})).items[1]!.note, '复查肝功能')
  await doctor('a').unfollow({ params: { personId: 'p1' } })
  assert.equal((await doctor('a').list({})).total, 1)
})

test('nobody sees another doctor’s list; programs have none; an unknown person is not followed', async () => {
  assert.equal((await doctor('b').list({})).total, 0)
  await doctor('b').unfollow({ params: { personId: 'p3' } })
  assert.equal((await doctor('a').list({})).total, 1)
  await assert.rejects(follow('a', 'nobody'), { code: 'follows.person-not-found' })
  await assert.rejects(platform.as(['follows.own']).client(followsApi).list({}), { code: 'follows.people-only' })
})

test('after a merge the patient is found again by the id on chain; without one the list says so', async () => {
  persons.set('p2', { ...persons.get('p1')!, personId: 'p2' })
  persons.set('p4', { ...persons.get('p1')!, personId: 'p4' })
  await follow('c', 'p2', { residentId: wordOf(2) })
  await follow('c', 'p4')
  persons.delete('p2')
  persons.delete('p4')
  const { items } = await doctor('c').list({})
  assert.deepEqual(
    items.map(({ personId, found }) => [personId, found]),
    [
      ['p4', false],
      ['p1', true],
    ],
  )
})

test('while consents cannot be asked the list is shown, and says that it does not know', async () => {
  consentUp = false
  const { items } = await doctor('a').list({})
  assert.equal(items[0]!.consentInForce, null)
})

const signer = {
  id: keyId,
  kind: 'practitioner' as const,
  accountId: 'a',
  orgId: 'A00',
  name: '林医生',
  state: 'active' as const,
  version: 1,
  publicKey: null,
  boundAt: null,
  nextAttempt: 1,
  reEnrolment: null,
}
const resident = {
  residentId: wordOf(1),
  personId: 'p1',
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
  residentId: wordOf(1),
  residentName: '张*',
  kind: 'data-use' as const,
  mode: 'remote' as const,
  granteeKind: 'person' as const,
  granteeId: keyId,
  granteeName: '林医生',
  granteeOrgName: '甲医院',
  holderOrgId: null,
  holderName: '',
  purpose: 'treatment',
  recordTypes: ['lab-report'],
  fields: null,
  maxGrade: 3,
  dataFrom: '2000-01-01',
  dataTo: '2026-12-31',
  validFrom: '2026-12-01T00:00:00Z',
  validTo: '2026-12-31T00:00:00Z',
  templateTitle: '',
  textHash: wordOf(7),
  state: 'in-force' as const,
  anchored: 'final' as const,
  grantedAt: '2026-12-01T00:00:00Z',
  endedAt: null,
  replaces: null,
  requestId: null,
  transactionHash: null,
  blockNumber: null,
  disputed: false,
}
