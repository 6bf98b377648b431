import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import type { Accounts } from '../accounts/capability.ts'
import { createAccounts } from '../accounts/capability.ts'
import { accountsForTests } from '../accounts/testing/accounts-for-tests.ts'
import { launchApi } from './api.ts'
import { createLaunch } from './capability.ts'

const password = 'Bamboo-Lantern-7'
const identityNumber = '99010119800101123X'
let clock = Date.parse('2026-12-01T00:00:00Z')
let platform: TestPlatform
let accounts: Accounts

before(async () => {
  platform = await startTestPlatform({
    now: () => clock,
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests())
      const columnKeys = columnKeysOf(new Uint8Array(32).fill(5))
      return [accounts, createLaunch(context, { columnKeys, publicUrl: 'https://platform.example' })]
    },
    sessions: () => accounts.sessions,
  })
  const people = [
    { loginName: 'doctor-lin', displayName: '林医生', orgId: 'A00', roles: ['doctor'] as const },
    { loginName: 'doctor-wu', displayName: '吴医生', orgId: 'B00', roles: ['doctor'] as const },
    {
      loginName: 'boss',
      displayName: '管理员',
      orgId: 'A00',
      roles: ['doctor', 'organisation-administrator'] as const,
    },
  ]
  for (const one of people) await accounts.createAccount({ ...one, roles: [...one.roles], password, demo: false })
})
after(() => platform?.stop())

const hospital = (orgId = 'A00') =>
  platform.as(['launch.issue'], { kind: 'caller', id: `key-${orgId}`, orgId }).client(launchApi)
const administrator = (orgId = 'A00') =>
  platform.as(['launch.manage'], { kind: 'user', id: `admin-${orgId}`, orgId }).client(launchApi)
const ticketFor = async (more: object = {}) => {
  const { url } = await hospital().issue({ body: { practitioner: { loginName: 'doctor-lin' }, ...more } })
  return { url, ticket: url.split('#')[1]! }
}

async function open(ticket: string, orgId = 'A00', embedded = false) {
  const response = await platform.anonymous.fetch('/v1/launch/openings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ticket, orgId, embedded }),
  })
  const cookie = response.headers.get('set-cookie')
  return { status: response.status, cookie, body: (await response.json()) as any }
}

test('a ticket opens the session of the doctor that the hospital named, with the patient, once', async () => {
  const { url, ticket } = await ticketFor({ patient: { identityNumber }, purpose: 'referral' })
  assert.match(url, /^https:\/\/platform\.example\/doctor\/at\/A00\/launch#jhlt\./)
  assert.ok(!url.includes(identityNumber))
  const stored = await sql<any>`select * from launch.ticket`.execute(platform.db)
  assert.ok(!JSON.stringify(stored.rows).includes(identityNumber.slice(0, 17)))

  const opened = await open(ticket)
  assert.equal(opened.status, 200)
  assert.deepEqual([opened.body.displayName, opened.body.purpose], ['林医生', 'referral'])
  assert.equal(opened.body.patient.identityNumber, identityNumber)
  const session = await platform.anonymous.fetch('/v1/session', { headers: { cookie: opened.cookie!.split(';')[0]! } })
  assert.equal(((await session.json()) as any).loginName, 'doctor-lin')

  const again = await open(ticket)
  assert.deepEqual([again.status, again.body.code, again.cookie], [403, 'launch.ticket-used', null])
  const { items } = await administrator().tickets({ query: {} })
  const { state, refusals, lastRefusal, withPatient } = items[0]!
  assert.deepEqual([state, refusals, lastRefusal, withPatient], ['opened', 1, 'launch.ticket-used', true])
  const wiped = await sql<any>`select identity_number as n from launch.ticket`.execute(platform.db)
  assert.equal(wiped.rows[0].n, '')
})

test('two openings at one moment: one session', async () => {
  const { ticket } = await ticketFor()
  const answers = await Promise.all([open(ticket), open(ticket), open(ticket)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 403, 403])
})

test('an embedded window gets a partitioned cookie that holds like the other one', async () => {
  const { cookie } = await open((await ticketFor()).ticket, 'A00', true)
  assert.match(cookie ?? '', /^__Host-jhc-embedded=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=None; Partitioned$/)
  const session = await platform.anonymous.fetch('/v1/session', { headers: { cookie: cookie!.split(';')[0]! } })
  assert.equal(((await session.json()) as any).loginName, 'doctor-lin')
})

test('over, of another organisation, made up, or edited in the database: refused by a code of its own', async () => {
  const late = await ticketFor({ patient: { identityNumber }, seconds: 10 })
  clock += 10_000
  assert.equal((await open(late.ticket)).body.code, 'launch.ticket-expired')

  const { ticket } = await ticketFor()
  assert.equal((await open(ticket, 'B00')).body.code, 'launch.other-organisation')
  assert.equal(
    (await open(`${ticket.slice(0, -1)}${ticket.endsWith('0') ? '1' : '0'}`)).body.code,
    'launch.ticket-unknown',
  )
  assert.equal((await open(`jhlt.${'0'.repeat(32)}.${'0'.repeat(64)}`)).body.code, 'launch.ticket-unknown')
  assert.equal((await open('nonsense')).body.code, 'launch.ticket-unknown')

  const other = await sql<any>`select account_id as id from accounts.account where login_name = 'boss'`.execute(
    platform.db,
  )
  await sql`update launch.ticket set account_id = ${other.rows[0].id}, login_name = 'boss'
    where ticket_id = ${ticket.split('.')[1]}`.execute(platform.db)
  assert.equal((await open(ticket)).body.code, 'launch.ticket-unknown')
})

test('only doctors of the caller’s organisation, and only those who are nothing else', async () => {
  const refused = (promise: Promise<unknown>) => assert.rejects(promise, { code: 'launch.practitioner-unknown' })
  await refused(hospital('B00').issue({ body: { practitioner: { loginName: 'doctor-lin' } } }))
  await refused(hospital().issue({ body: { practitioner: { loginName: 'boss' } } }))
  await refused(hospital().issue({ body: { practitioner: { loginName: 'nobody-at-all' } } }))
  await refused(hospital().issue({ body: { practitioner: { employeeNo: '007' } } }))

  await administrator().putEmployee({ params: { employeeNo: '007' }, body: { loginName: 'doctor-lin' } })
  const { url } = await hospital().issue({ body: { practitioner: { employeeNo: '007' } } })
  // Taken away between the ticket and its opening.
  await platform.db
    .updateTable('accounts.account' as never)
    .set({ disabled_at: new Date() } as never)
    .where('login_name' as never, '=', 'doctor-lin' as never)
    .execute()
  assert.equal((await open(url.split('#')[1]!)).body.code, 'launch.practitioner-unknown')
  await refused(administrator('B00').putEmployee({ params: { employeeNo: '8' }, body: { loginName: 'doctor-lin' } }))
})

test('origins are those that an organisation registered for itself', async () => {
  await administrator().addOrigin({ body: { origin: 'https://his.hospital-a.example:8443' } })
  for (const origin of [
    'http://his.example',
    'https://*.example',
    'https://a.example/path',
    'javascript:1',
    'https://a.example; script-src *',
  ])
    await assert.rejects(administrator().addOrigin({ body: { origin } }), { code: 'launch.bad-origin' }, origin)
  const door = platform.as(['launch.frames']).client(launchApi)
  const origins = async (orgId: string) => (await door.frames({ params: { orgId } })).origins
  assert.deepEqual(await origins('A00'), ['https://his.hospital-a.example:8443'])
  assert.deepEqual(await origins('B00'), [])
  await administrator('B00').removeOrigin({ query: { origin: 'https://his.hospital-a.example:8443' } })
  assert.equal((await origins('A00')).length, 1)
  await administrator().removeOrigin({ query: { origin: 'https://his.hospital-a.example:8443' } })
  assert.deepEqual(await origins('A00'), [])
})
