import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { type Accounts, createAccounts } from '@jhc/applications/accounts/capability.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { logInAs } from '@jhc/applications/accounts/testing/person.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { remoteSessions } from './remote-sessions.ts'
import { servicePermissions } from './service-permissions.ts'

test('in a process without the accounts a session ends with the account at the next request', async () => {
  let accounts: Accounts | undefined
  const platform = await startTestPlatform({
    permissions: servicePermissions,
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests())
      return [accounts]
    },
    sessions: () => accounts!.sessions,
  })
  const password = 'Bamboo-Lantern-7'
  const clerk = { loginName: 'clerk', displayName: '文员', orgId: 'A00', roles: ['data-steward' as const], password }
  await accounts!.createAccount({ ...clerk, demo: false })
  const person = await logInAs(platform, 'clerk', password)
  const remote = remoteSessions(platform.bus)
  const secret = person.cookie.split('=')[1]!
  const principal = await remote.resolve(secret)
  assert.deepEqual(
    [principal!.kind, principal!.orgId, principal!.reach, principal!.permissions.has('empi.review')],
    ['user', 'A00', { organisations: ['A00'], maxGrade: 5 }, true],
  )
  assert.equal(await remote.resolve('made-up'), null)
  const params = { accountId: person.body.accountId }
  await platform.as(['accounts.manage']).client(accountsApi).disable({ params })
  assert.equal(await remote.resolve(secret), null)
  await platform.stop()
})

test('residents are let in from there as well, by stages; nobody else is', async () => {
  let accounts: Accounts | undefined
  const platform = await startTestPlatform({
    permissions: servicePermissions,
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests({ secondFactor: 'required' }))
      return [accounts]
    },
    sessions: () => accounts!.sessions,
  })
  const residents = platform.bus.client(accountsApi, 'residents')
  const remote = remoteSessions(platform.bus)
  const accountId = uuidv7()
  for (let i = 0; i < 2; i++) await residents.openResident({ body: { accountId, demo: false } })
  const first = await remote.create(accountId, 'identified')
  const early = (await remote.resolve(first))!
  assert.deepEqual(
    [[...early.permissions].sort(), early.reach!.organisations],
    [['keys.own', 'residents.own'], ['residents']],
  )
  const second = await remote.create(accountId, 'signed-in')
  assert.ok((await remote.resolve(second))!.permissions.has('consent.sign'))
  assert.deepEqual(await residents.endResidentSessions({ params: { accountId }, query: { stage: 'signed-in' } }), {
    ended: 1,
  })
  assert.equal(await remote.resolve(second), null)
  assert.ok(await remote.resolve(first))
  await remote.destroy(first)
  assert.equal(await remote.resolve(first), null)

  const staff = {
    loginName: 'clerk',
    displayName: '文员',
    orgId: 'A00',
    roles: ['auditor' as const],
    password: 'Bamboo-Lantern-7',
  }
  await accounts!.createAccount({ ...staff, demo: false })
  const { items } = await platform.as(['accounts.read']).client(accountsApi).list({ query: {} })
  const clerk = items.find(({ loginName }) => loginName === 'clerk')!.accountId
  assert.ok(!items.some(({ loginName }) => loginName.startsWith('resident:')))
  await assert.rejects(remote.create(clerk, 'signed-in'), { code: 'accounts.not-found' })
  await assert.rejects(residents.openResident({ body: { accountId: clerk, demo: false } }), {
    code: 'accounts.not-found',
  })
  await assert.rejects(remote.create(accountId), { code: 'common.unavailable' })
  await platform.stop()
})
