import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { residentIdOf } from '@jhc/record/consent/resident-id.ts'
import { type FakeWeChat, startWeChat } from '../../../../tests/fakes/wechat/start-wechat.ts'
import { residentsApi } from './api.ts'
import { madeUpPerson as person } from './testing/made-up-person.ts'
import { publicUrl, type ResidentBed, residentBed } from './testing/resident-bed.ts'

const child = person('郭懿铭', '20180607', '895')
const teenager = person('王懿晨', '20121220', '779')
const people = [
  person('王晶静', '19871231', '868', { guardianOf: [child.identityNumber] }),
  person('邓文辉', '19740214', '027'),
  person('杨刚', '19541227', '477'),
  person('李琴', '19581018', '330'),
  person('张欣', '19851204', '796'),
  person('陈彦梓', '20030317', '385'),
  person('高翔', '19900101', '131'),
  child,
  teenager,
]
const named = (name: string) => people.find((one) => one.name === name)!
const said = (name: string) => {
  const { identityNumber, phone } = named(name)
  return { name, identityNumber, phone }
}

let clock = Date.parse('2026-12-01T02:00:00Z')
let wechat: FakeWeChat
let bed: ResidentBed

before(async () => {
  wechat = await startWeChat({ people: { register: people, phones: people }, callbacks: [publicUrl], now: () => clock })
  bed = await residentBed(wechat, { now: () => clock })
})
after(async () => {
  await bed.platform.stop()
  await wechat.stop()
})

/** No test counts against another one's limits. */
beforeEach(() => {
  clock += 25 * 3600_000
})

const services = () => bed.platform.as(['residents.resolve', 'residents.open', 'residents.notify']).client(residentsApi)

/** Logged in, identified and, with a key, signed in. */
async function signedIn(name: string) {
  const phone = bed.phone()
  await phone.logIn(name)
  const { body } = await phone.identify(said(name))
  const key = bed.enrolKey(body.residentId)
  const answer = await phone.signIn(key)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return { phone, key, me: answer.body }
}

test('a resident comes in by WeChat, is identified, signs in with the key, and each stage opens no more than it should', async () => {
  bed.persons.set(named('邓文辉').identityNumber, 'person-1')
  const phone = bed.phone()
  assert.equal((await phone.me()).status, 401)
  const begun = await phone.logIn('邓文辉', '/grants?x=1')
  assert.deepEqual(begun, { status: 200, body: { stage: 'visitor', returnTo: '/grants?x=1' } })
  const visitor = (await phone.me()).body
  assert.deepEqual([visitor.stage, visitor.residentId, visitor.name], ['visitor', null, ''])
  assert.equal((await phone.call('GET', '/v1/messages')).body.code, 'common.no-permission')
  assert.equal((await phone.call('GET', '/v1/person-keys/mine')).body.code, 'common.no-permission')

  const identified = (await phone.identify(said('邓文辉'))).body
  assert.equal(identified.stage, 'identified')
  assert.equal(identified.name, '邓**')
  assert.equal(identified.identityNumber, `9901${'*'.repeat(12)}${named('邓文辉').identityNumber.slice(-2)}`)
  assert.deepEqual([identified.sex, identified.birthDate, identified.personId], ['1', '1974-02-14', 'person-1'])
  assert.equal(identified.hasKey, false)
  assert.equal((await phone.call('GET', '/v1/messages')).body.code, 'common.no-permission')
  assert.equal((await phone.call('POST', '/v1/resident-accounts/me/code')).status, 403)
  // The door opens for enrolment; the capability behind it is not here.
  assert.equal((await phone.call('GET', '/v1/person-keys/mine')).status, 503)

  const early = await phone.call('POST', '/v1/resident-accounts/me/challenge')
  const key = bed.enrolKey(identified.residentId)
  const before = phone.cookies.get('__Host-jhc-session')
  const done = await phone.answer(early.body.challenge, key)
  assert.deepEqual([done.body.stage, done.body.name, done.body.hasKey], ['signed-in', '邓文辉', true])
  assert.notEqual(phone.cookies.get('__Host-jhc-session'), before)
  assert.equal((await phone.call('GET', '/v1/messages')).status, 200)

  // The secret from before the second factor is dead.
  const old = bed.phone()
  old.cookies.set('__Host-jhc-session', before!)
  assert.equal((await old.me()).status, 401)

  const opening = await services().opening({ body: { residentId: identified.residentId } })
  assert.equal(residentIdOf(opening), identified.residentId)
  assert.equal(opening.identityNumber, named('邓文辉').identityNumber)
  assert.equal((await phone.call('POST', '/v1/resident-accounts/me/sign-out')).status, 200)
  assert.equal((await phone.me()).status, 401)
})

test('state and code belong to one browser and one log-in', async () => {
  const [mine, theirs] = [bed.phone(), bed.phone()]
  const brought = await mine.begin('杨刚')
  await theirs.begin('杨刚')
  assert.equal((await theirs.finish(brought)).body.code, 'residents.log-in-expired')
  assert.equal(
    (await mine.finish(brought)).body.code,
    'residents.log-in-expired',
    'the state is spent by the first try',
  )

  const again = await mine.begin('杨刚')
  assert.equal((await mine.finish(again)).status, 200)
  const fresh = await mine.begin('杨刚')
  assert.equal((await mine.finish({ ...fresh, code: again.code })).body.code, 'residents.log-in-refused')
  const madeUp = await mine.begin('杨刚')
  assert.equal((await mine.finish({ ...madeUp, code: 'f'.repeat(32) })).body.code, 'residents.log-in-refused')

  const late = await mine.begin('杨刚')
  clock += 11 * 60_000
  assert.equal((await mine.finish(late)).body.code, 'residents.log-in-expired')
  for (const returnTo of ['//evil.test', 'https://evil.test', '/\\evil.test', '/a b'])
    assert.equal((await bed.phone().logIn('杨刚', returnTo)).body.returnTo, '/')
})

test('what does not fit the real name is answered alike, and not often', async () => {
  const phone = bed.phone()
  await phone.logIn('李琴')
  const right = said('李琴')
  const wrong = [
    { ...right, name: '李勤' },
    { ...right, phone: '10900000000' },
    { ...right, identityNumber: said('张欣').identityNumber },
    { ...right, identityNumber: `${right.identityNumber.slice(0, 17)}${right.identityNumber[17] === '1' ? '2' : '1'}` },
  ]
  const answers = []
  for (const one of wrong) answers.push(await phone.identify(one))
  const codes = answers.map(({ status, body }) => `${status} ${body.code} ${Object.keys(body.details)}`)
  assert.deepEqual(new Set(codes), new Set(['400 residents.real-name-failed ']))
  assert.equal((await phone.identify({ ...right, name: '李青' })).body.code, 'residents.real-name-failed')
  const held = await phone.identify(right)
  assert.deepEqual([held.status, held.body.code], [429, 'residents.too-many-attempts'])
  clock += 3601_000
  assert.equal((await phone.identify(right)).status, 401, 'the session is over by then')
  await phone.logIn('李琴')
  wechat.realName.down = true
  for (let i = 0; i < 6; i++)
    assert.equal(
      (await phone.identify(right)).body.code,
      'residents.real-name-unavailable',
      'an outage counts against nobody',
    )
  wechat.realName.down = false
  assert.equal((await phone.identify(right)).body.stage, 'identified')
  assert.equal((await phone.identify(said('陈彦梓'))).body.code, 'residents.already-identified')
})

test('one account for a person: another WeChat is refused, comes over with the registered phone, and the old one is out and told', async () => {
  const { phone: old, me } = await signedIn('张欣')
  const fresh = bed.phone()
  await fresh.logIn('高翔')
  assert.equal((await fresh.identify(said('张欣'))).body.code, 'residents.bound-elsewhere')
  const { phone: _, ...without } = said('张欣')
  assert.equal((await fresh.identify({ ...without, rebind: true })).body.code, 'residents.bound-elsewhere')
  const moved = await fresh.identify({ ...said('张欣'), rebind: true })
  assert.deepEqual(
    [moved.body.accountId, moved.body.residentId, moved.body.stage],
    [me.accountId, me.residentId, 'identified'],
  )
  assert.equal((await old.me()).status, 401)
  const openid = [...wechat.account.openids].find(([, { name }]) => name === '张欣')![0]
  assert.equal(wechat.received.filter((one) => one.openid === openid).length, 1)
  assert.equal((await fresh.me()).body.accountId, me.accountId)
  // The old WeChat user is nobody now.
  assert.equal((await old.logIn('张欣')).body.stage, 'visitor')
})

test('under fourteen no own account; a guardian binds the child, acts for it, and others do not', async () => {
  const own = bed.phone()
  await own.logIn('郭懿铭')
  const refused = (await own.identify(said('郭懿铭'))).body
  assert.deepEqual([refused.needsGuardian, refused.stage, refused.residentId], [true, 'visitor', null])
  const { phone: stranger } = await signedIn('陈彦梓')
  const ward = { name: child.name, identityNumber: child.identityNumber }
  const add = (who: typeof stranger, body: object) => who.call('POST', '/v1/resident-accounts/me/wards', body)
  assert.equal((await add(stranger, ward)).body.code, 'residents.not-guardian')
  const { phone, me } = await signedIn('王晶静')
  assert.equal((await add(phone, { ...ward, name: '郭懿明' })).body.code, 'residents.real-name-failed')
  const adult = { name: '高翔', identityNumber: named('高翔').identityNumber }
  assert.equal((await add(phone, adult)).body.code, 'residents.not-a-child')
  const bound = (await add(phone, ward)).body
  assert.equal(bound.wards.length, 1)
  const [{ residentId }] = bound.wards
  const actFor = (id: string | null) => phone.call('PUT', '/v1/resident-accounts/me/acting-for', { residentId: id })
  const acting = (await actFor(residentId)).body
  assert.deepEqual([acting.residentId, acting.actingFor], [residentId, residentId])
  const both = (await services().resolve({ body: { accountIds: [me.accountId] } })).residents
  assert.deepEqual(
    both.map((one) => [one.residentId, one.guardian, one.current]),
    [
      [residentId, true, true],
      [me.residentId, false, false],
    ],
  )
  const [ofChild] = (await services().resolve({ body: { residentIds: [residentId] } })).residents
  assert.deepEqual([ofChild!.accountId, ofChild!.maskedName], [me.accountId, '郭**'])
  assert.equal((await stranger.call('PUT', '/v1/resident-accounts/me/acting-for', { residentId })).status, 404)
  assert.equal((await actFor(null)).body.residentId, me.residentId)
})

test('a challenge is good once, for two minutes, for one account, under a key that counts', async () => {
  const { phone, key, me } = await signedIn('杨刚')
  const challenge = async () =>
    (await phone.call('POST', '/v1/resident-accounts/me/challenge')).body.challenge as string
  const once = await challenge()
  assert.equal((await phone.answer(once, key)).status, 200)
  assert.equal((await phone.answer(once, key)).body.code, 'residents.sign-in-failed')
  const stale = await challenge()
  clock += 121_000
  assert.equal((await phone.answer(stale, key)).body.code, 'residents.sign-in-failed')
  const foreign = await signedIn('李琴')
  const ofOther = await challenge()
  assert.equal((await foreign.phone.answer(ofOther, foreign.key)).body.code, 'residents.sign-in-failed')

  // Another key takes its place: the old one answers in vain, and the session that it opened ends.
  const again = await challenge()
  const newer = bed.enrolKey(me.residentId)
  assert.equal((await phone.answer(again, key)).body.code, 'residents.sign-in-failed')
  while ((await phone.me()).status === 200);
  await phone.logIn('杨刚')
  assert.equal((await phone.signIn(newer)).status, 200)
  bed.keys.set(me.residentId, { state: 'revoked', publicKey: Buffer.from(newer.publicKey).toString('hex') })
  const late = await phone.signIn(newer)
  assert.ok(
    ['residents.no-key', 'common.not-logged-in', 'common.invalid-input'].includes(late.body.code),
    late.body.code,
  )
  while ((await phone.me()).status === 200);
})

test('guesses at a signature are held after ten', async () => {
  const { phone } = await signedIn('陈彦梓')
  const { body } = await phone.call('POST', '/v1/resident-accounts/me/challenge')
  const wrong = { challenge: body.challenge, signature: '1'.repeat(128) }
  const codes = []
  for (let i = 0; i < 12; i++)
    codes.push((await phone.call('POST', '/v1/resident-accounts/me/sign-in', wrong)).body.code)
  assert.deepEqual(new Set(codes.slice(0, 10)), new Set(['residents.sign-in-failed']))
  assert.equal(codes.at(-1), 'residents.too-many-attempts')
})

test('the code that a doctor scans says nothing, leads to the resident, and is over after five minutes', async () => {
  const { phone, me } = await signedIn('陈彦梓')
  const { body } = await phone.call('POST', '/v1/resident-accounts/me/code')
  assert.match(body.code, /^[\w-]{24}$/)
  const found = async () => (await services().resolve({ body: { code: body.code } })).residents
  assert.deepEqual(
    (await found()).map(({ residentId }) => residentId),
    [me.residentId],
  )
  clock += 301_000
  assert.deepEqual(await found(), [])
})

test('residents have no password, no role to be given, and no clear word in the database', async () => {
  const { me } = await signedIn('陈彦梓')
  const login = `resident:${me.accountId}`
  const { body } = await bed.phone().call('POST', '/v1/session', { loginName: login, password: '-' })
  assert.equal(body.code, 'accounts.wrong-credentials')
  const client = bed.platform.as(['accounts.manage', 'roles.propose', 'accounts.read'], { kind: 'user', id: 'admin' })
  const reset = await client.fetch(`/v1/accounts/${me.accountId}/password`, { method: 'POST' })
  assert.equal(((await reset.json()) as any).code, 'accounts.of-resident')
  assert.equal((await bed.accounts.countDemoAccounts()) > 0, true, 'from a fake they are marked')
  const check = await client.fetch('/v1/access-register/checks', { method: 'POST' })
  assert.deepEqual(((await check.json()) as any).findings, [])

  const tables = [
    'residents.account',
    'residents.resident',
    'residents.attempt',
    'residents.challenge',
    'residents.code',
    'accounts.account',
    'accounts.session',
  ]
  const openids = [...wechat.account.openids.keys()]
  for (const table of tables) {
    const rows = JSON.stringify(
      await bed.platform.db
        .selectFrom(table as any)
        .selectAll()
        .execute(),
    )
    for (const secret of [
      ...people.flatMap(({ name, identityNumber, phone }) => [name, identityNumber, phone]),
      ...openids,
    ])
      assert.ok(!rows.includes(secret), `${table} holds ${secret}`)
  }
})

test('a disabled resident is out at once and comes in no more', async () => {
  const { phone, me } = await signedIn('李琴')
  const admin = bed.platform.as(['accounts.manage'], { kind: 'user', id: 'admin' })
  assert.equal((await admin.fetch(`/v1/accounts/${me.accountId}/disabling`, { method: 'POST' })).status, 200)
  assert.equal((await phone.me()).status, 401)
  await phone.logIn('李琴')
  assert.equal((await phone.me()).status, 401)
})

test('fourteen now, the child has the own account and the guardian sees it no more', async () => {
  const parent = named('王晶静')
  parent.guardianOf!.push(teenager.identityNumber)
  const { phone } = await signedIn('王晶静')
  const body = { name: teenager.name, identityNumber: teenager.identityNumber }
  const bound = (await phone.call('POST', '/v1/resident-accounts/me/wards', body)).body
  assert.ok(bound.wards, JSON.stringify(bound))
  const { residentId } = bound.wards.find((one: any) => one.birthDate === '2012-12-20')
  clock += 30 * 24 * 3600_000
  const own = bed.phone()
  await own.logIn('王懿晨')
  const identified = (await own.identify(said('王懿晨'))).body
  assert.deepEqual([identified.residentId, identified.stage, identified.wards], [residentId, 'identified', []])
  const { phone: again } = await signedIn('王晶静')
  assert.ok(!(await again.me()).body.wards.some((one: any) => one.residentId === residentId))
})
