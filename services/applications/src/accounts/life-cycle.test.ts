import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { accountsApi } from './api.ts'
import { type Accounts, createAccounts } from './capability.ts'
import { passwordPolicy } from './password-policy.ts'
import { accountsForTests } from './testing/accounts-for-tests.ts'
import { logInAs } from './testing/person.ts'

let platform: TestPlatform
let accounts: Accounts
let nowMs = Date.UTC(2026, 10, 23)

before(async () => {
  platform = await startTestPlatform({
    now: () => nowMs,
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests())
      return [accounts]
    },
    sessions: () => accounts.sessions,
  })
})
after(() => platform.stop())

const manager = (orgId = 'district') => {
  const organisations = orgId === 'district' ? ['district', 'A00', 'B00', 'A01'] : [orgId]
  const reach = { organisations, maxGrade: 5 }
  return platform
    .as(['accounts.read', 'accounts.manage', 'roles.approve'], { kind: 'user', id: `manager-${orgId}`, orgId, reach })
    .client(accountsApi)
}
const own = 'Bamboo-Lantern-7'
const nurse = { loginName: 'nurse.wang', displayName: '王护士长', orgId: 'A00' }
const idOf = async (text: string) => (await manager().list({ query: { text } })).items[0]!.accountId
const change = (password: string, newPassword: string) => ({ password, newPassword })

test('a new account may do nothing but change the password it was given, to one that the policy takes', async () => {
  const { account, password } = await manager().create({ body: nurse })
  assert.deepEqual([account.state, account.roles, account.mustChangePassword], ['enabled', [], true])
  const person = await logInAs(platform, 'Nurse.Wang', password)
  assert.deepEqual([person.status, person.body.mustChangePassword, person.body.permissions], [200, true, []])
  const { cookie } = person
  const refused = async (newPassword: string) => {
    const { body } = await person.call('POST', '/v1/session/password', change(password, newPassword))
    return [body.code, ...(body.details?.problems ?? [])]
  }
  assert.equal(
    (await person.call('POST', '/v1/session/password', change('guess', own))).body.code,
    'accounts.wrong-password',
  )
  assert.deepEqual(await refused('Short-1'), ['accounts.weak-password', '至少 12 个字符'])
  assert.deepEqual(await refused('onlylowercaseletters'), [
    'accounts.weak-password',
    '须含大写字母、小写字母、数字、符号中的三类',
  ])
  assert.deepEqual(await refused('Nurse.Wang-2026!'), ['accounts.weak-password', '不得包含登录名或姓名'])
  assert.deepEqual(await refused('Baaaaaaaaaaaa-7'), ['accounts.weak-password', '不得连续重复同一字符'])
  assert.deepEqual(await refused(password), ['accounts.weak-password', '不得与最近 5 次用过的密码相同'])
  const { status, body } = await person.call('POST', '/v1/session/password', change(password, own))
  assert.deepEqual([status, body.mustChangePassword], [200, false])
  assert.notEqual(person.cookie, cookie)
  const old = await platform.anonymous.fetch('/v1/session', { headers: { cookie } })
  assert.equal(old.status, 401)
  assert.equal((await logInAs(platform, 'nurse.wang', password)).status, 401)
})

test('after ninety days the password has to be changed, and none of the last five comes back', async () => {
  const used = [own]
  for (let n = 1; n <= passwordPolicy.remembered; n++) {
    nowMs += passwordPolicy.maxAgeMs + 1
    const person = await logInAs(platform, 'nurse.wang', used.at(-1)!)
    assert.equal(person.body.mustChangePassword, true)
    const forbidden = used.slice(-passwordPolicy.remembered)
    for (const again of forbidden.slice(0, 1)) {
      const { body } = await person.call('POST', '/v1/session/password', change(used.at(-1)!, again))
      assert.equal(body.code, 'accounts.weak-password')
    }
    const next = `Bamboo-Lantern-7${n}`
    assert.equal((await person.call('POST', '/v1/session/password', change(used.at(-1)!, next))).status, 200)
    used.push(next)
  }
  const person = await logInAs(platform, 'nurse.wang', used.at(-1)!)
  assert.equal((await person.call('POST', '/v1/session/password', change(used.at(-1)!, own))).status, 200)
})

test('a disabled account’s session is dead at the next request; enabled, it changes the password first', async () => {
  const params = { accountId: await idOf('nurse') }
  const person = await logInAs(platform, 'nurse.wang', own)
  assert.equal((await person.me()).status, 200)
  assert.equal((await manager().disable({ params })).state, 'disabled')
  assert.equal((await person.me()).status, 401)
  assert.equal((await logInAs(platform, 'nurse.wang', own)).body.code, 'accounts.wrong-credentials')
  await manager().enable({ params })
  assert.equal((await person.me()).status, 401)
  const back = await logInAs(platform, 'nurse.wang', own)
  assert.deepEqual([back.status, back.body.mustChangePassword], [200, true])
})

test('one session is kicked and the other goes on; a reset ends all, unlocks and forces a change', async () => {
  const params = { accountId: await idOf('nurse') }
  const first = await logInAs(platform, 'nurse.wang', own)
  const before = new Set((await manager().sessions({ params })).items.map((one) => one.sessionId))
  const second = await logInAs(platform, 'nurse.wang', own)
  const { sessionId } = (await manager().sessions({ params })).items.find((one) => !before.has(one.sessionId))!
  assert.deepEqual(await manager().endSessions({ params, query: { sessionId } }), { ended: 1 })
  assert.deepEqual([(await first.me()).status, (await second.me()).status], [200, 401])
  for (let n = 0; n <= 6; n++) await logInAs(platform, 'nurse.wang', 'wrong')
  assert.equal((await manager().list({ query: { text: 'nurse' } })).items[0]!.locked, true)
  assert.equal((await manager().unlock({ params })).locked, false)
  const { password, account } = await manager().resetPassword({ params })
  assert.deepEqual([account.sessions, (await first.me()).status], [0, 401])
  assert.equal((await logInAs(platform, 'nurse.wang', password)).body.mustChangePassword, true)
})

test('pages go on behind a login name; nobody sees or manages beyond his organisations, nor himself', async () => {
  await manager().create({ body: { loginName: 'b-clerk', displayName: '乙院文员', orgId: 'B00' } })
  await manager().create({ body: { loginName: 'a-clerk', displayName: '甲院文员', orgId: 'A00' } })
  const first = await manager().list({ query: { limit: 2 } })
  const second = await manager().list({ query: { limit: 2, after: first.next! } })
  assert.deepEqual(
    [...first.items, ...second.items].map((one) => one.loginName),
    ['a-clerk', 'b-clerk', 'nurse.wang'],
  )
  assert.deepEqual([first.total, second.next], [3, null])
  assert.deepEqual(
    (await manager().list({ query: { orgId: 'B00' } })).items.map((one) => one.orgName),
    ['乙医院'],
  )
  const hospital = manager('A00')
  assert.equal((await hospital.list({})).total, 2)
  const params = { accountId: await idOf('b-clerk') }
  await assert.rejects(hospital.disable({ params }), { code: 'accounts.not-found' })
  await assert.rejects(hospital.sessions({ params }), { code: 'accounts.not-found' })
  await assert.rejects(hospital.create({ body: { ...nurse, loginName: 'other', orgId: 'B00' } }), {
    code: 'accounts.no-organisation',
  })
  await assert.rejects(manager().create({ body: nurse }), { code: 'accounts.name-taken' })
  const self = platform.as(['accounts.manage'], { id: params.accountId }).client(accountsApi)
  for (const act of [self.disable({ params }), self.resetPassword({ params }), self.unlock({ params })])
    await assert.rejects(act, { code: 'accounts.not-yourself' })
})

test('organisations form a tree; one in use is not disabled', async () => {
  await manager().createOrganisation({ body: { orgId: 'A01', name: '甲医院分院', parentId: 'A00' } })
  await assert.rejects(manager().createOrganisation({ body: { orgId: 'A01', name: '又一个', parentId: 'A00' } }), {
    code: 'accounts.organisation-exists',
  })
  await manager().editOrganisation({ params: { orgId: 'A01' }, body: { name: '甲医院东院' } })
  const { items } = await manager().organisations({})
  assert.deepEqual(
    items.find((one) => one.orgId === 'A01'),
    {
      orgId: 'A01',
      name: '甲医院东院',
      parentId: 'A00',
      disabled: false,
      accounts: 0,
    },
  )
  await assert.rejects(manager().editOrganisation({ params: { orgId: 'A00' }, body: { disabled: true } }), {
    code: 'accounts.organisation-in-use',
  })
  await manager().editOrganisation({ params: { orgId: 'A01' }, body: { disabled: true } })
  await assert.rejects(manager().create({ body: { ...nurse, loginName: 'late', orgId: 'A01' } }), {
    code: 'accounts.no-organisation',
  })
})
