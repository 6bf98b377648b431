import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { accountsApi } from '../api.ts'
import { type Accounts, createAccounts } from '../capability.ts'
import type { Role } from '../roles.ts'
import { accountsForTests } from '../testing/accounts-for-tests.ts'
import { logInAs } from '../testing/person.ts'
import { rolesApi } from './api.ts'

let platform: TestPlatform
let accounts: Accounts
type Person = Awaited<ReturnType<typeof logInAs>>
const people = {} as Record<'system' | 'security' | 'guard' | 'clerk' | 'hospital' | 'ward', Person>
const password = 'Bamboo-Lantern-7'

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests())
      return [accounts]
    },
    sessions: () => accounts.sessions,
  })
  const make = async (name: keyof typeof people, role: Role, orgId = 'district') => {
    await accounts.createAccount({
      loginName: name,
      displayName: `${name} 先生`,
      orgId,
      roles: [role],
      password,
      demo: false,
    })
    people[name] = await logInAs(platform, name, password)
  }
  await make('system', 'system-administrator')
  await make('security', 'security-administrator')
  await make('guard', 'security-administrator')
  await make('clerk', 'consortium-manager')
  await make('hospital', 'organisation-administrator', 'A00')
  await make('ward', 'consortium-manager', 'A00')
})
after(() => platform.stop())

const roles = (name: keyof typeof people) => people[name].client(rolesApi)
const idOf = (name: keyof typeof people) => people[name].body.accountId as string
const rights = (more: object = {}) => ({
  orgId: 'district',
  roles: ['data-steward'],
  dataScope: 'own' as const,
  maxGrade: 2,
  reason: '岗位调整',
  ...more,
})
const propose = (of: keyof typeof people, body = rights()) =>
  roles('system').proposeForAccount({ params: { accountId: idOf(of) }, body })
const decide = (by: keyof typeof people, changeId: string, approve = true) =>
  roles(by).decide({ params: { changeId }, body: { approve } })

test('rights proposed by one and approved by another hold at the next request of the session that is open', async () => {
  assert.ok((await people.clerk.me()).permissions!.includes('consortium.manage'))
  const change = await propose('clerk')
  assert.deepEqual(
    [change.state, change.subjectName, (change.before as any).roles, (change.after as any).roles],
    ['open', 'clerk 先生', ['consortium-manager'], ['data-steward']],
  )
  assert.ok((await people.clerk.me()).permissions!.includes('consortium.manage'))
  const decided = await decide('security', change.changeId)
  assert.deepEqual(
    [decided.state, decided.proposedByName, decided.decidedByName],
    ['approved', 'system 先生', 'security 先生'],
  )
  const { permissions } = await people.clerk.me()
  assert.deepEqual([permissions!.includes('empi.review'), permissions!.includes('consortium.manage')], [true, false])
  await assert.rejects(decide('security', change.changeId), { code: 'accounts.change-decided' })
  const { items } = await roles('security').changes({ query: { accountId: idOf('clerk') } })
  assert.deepEqual(
    items.map((one) => [one.state, one.reason]),
    [['approved', '岗位调整']],
  )
})

test('nobody grants to himself, nor approves what he proposed', async () => {
  await assert.rejects(propose('system'), { code: 'accounts.no-self-grant' })
  const change = await propose('security', rights({ roles: ['security-administrator', 'data-steward'] }))
  await assert.rejects(decide('security', change.changeId), { code: 'accounts.no-self-grant' })
  assert.equal((await decide('guard', change.changeId, false)).state, 'refused')
  await assert.rejects(decide('system', change.changeId), { code: 'common.no-permission' })
  const own = platform
    .as(['roles.propose', 'roles.approve'], {
      kind: 'user',
      id: idOf('guard'),
      reach: { organisations: 'all', maxGrade: 5 },
    })
    .client(rolesApi)
  const mine = await own.proposeForAccount({ params: { accountId: idOf('clerk') }, body: rights() })
  await assert.rejects(own.decide({ params: { changeId: mine.changeId }, body: { approve: true } }), {
    code: 'accounts.no-own-approval',
  })
  await assert.rejects(propose('clerk'), { code: 'accounts.change-open' })
  assert.equal((await own.withdraw({ params: { changeId: mine.changeId } })).state, 'withdrawn')
})

test('system, security and audit administration are never one person’s, whatever role carries them', async () => {
  for (const pair of [
    ['system-administrator', 'auditor'],
    ['system-administrator', 'security-administrator'],
    ['security-administrator', 'auditor'],
    ['organisation-administrator', 'auditor'],
  ])
    await assert.rejects(propose('clerk', rights({ roles: pair })), { code: 'accounts.exclusive-roles' })
  const role = (permissions: string[]) =>
    roles('system').proposeForRole({ body: { name: '联合', permissions, disabled: false, reason: '试一试' } })
  await assert.rejects(role(['audit.read', 'roles.approve']), { code: 'accounts.exclusive-roles' })
  await assert.rejects(role(['index.submit']), { code: 'accounts.unknown-permission' })
  await assert.rejects(propose('clerk', rights({ roles: ['king'] })), { code: 'accounts.no-role' })
})

test('a role of the district’s own is made, given, changed and taken away in the same two steps', async () => {
  const body = { name: '索引查看', permissions: ['index.read'], disabled: false, reason: '新岗位' }
  const made = await roles('system').proposeForRole({ body })
  await decide('security', made.changeId)
  await decide('security', (await propose('clerk', rights({ roles: [made.subjectId] }))).changeId)
  assert.deepEqual((await people.clerk.me()).permissions, ['index.read'])
  const wider = { ...body, roleId: made.subjectId, permissions: ['index.read', 'mirror.read'] }
  await decide('security', (await roles('system').proposeForRole({ body: wider })).changeId)
  assert.deepEqual((await people.clerk.me()).permissions, ['index.read', 'mirror.read'])
  const { roles: all, menus } = await roles('security').list({})
  const own = all.find((one) => one.roleId === made.subjectId)!
  assert.deepEqual([own.name, own.builtIn, own.accounts], ['索引查看', false, 1])
  assert.ok(menus.some(({ menu, operations }) => menu === '索引库' && operations.length === 2))
  await decide('security', (await roles('system').proposeForRole({ body: { ...wider, disabled: true } })).changeId)
  assert.deepEqual((await people.clerk.me()).permissions, [])
  await assert.rejects(roles('system').proposeForRole({ body: { ...wider, roleId: 'auditor' } }), {
    code: 'accounts.no-role',
  })
})

test('the scope decides whom one sees, and an approval of what has changed meanwhile is refused', async () => {
  const list = async () => (await people.hospital.client(accountsApi).list({})).items.map((one) => one.orgId)
  assert.deepEqual([...new Set(await list())], ['A00'])
  const wider = rights({ orgId: 'A00', dataScope: 'all' })
  const handsOut = roles('hospital').proposeForAccount({ params: { accountId: idOf('ward') }, body: wider })
  await assert.rejects(handsOut, { code: 'accounts.no-organisation' })
  const grant = rights({ roles: ['organisation-administrator'], dataScope: 'tree' })
  await decide('security', (await propose('hospital', grant)).changeId)
  assert.ok((await list()).includes('district'))
  const stale = await propose('hospital', rights({ orgId: 'A00', roles: [] }))
  await accounts.createAccount({
    loginName: 'hospital',
    displayName: 'hospital 先生',
    orgId: 'A00',
    roles: ['data-steward'],
    password,
    demo: false,
  })
  await assert.rejects(decide('security', stale.changeId), { code: 'accounts.change-outdated' })
})
