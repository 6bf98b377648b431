import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { demoPeople } from './demo-people.ts'
import { openidOf } from './people.ts'
import { type FakeWeChat, startWeChat } from './start-wechat.ts'

const people = demoPeople(new Date('2026-12-01T00:00:00Z'))
const callback = 'http://127.0.0.1:8080'
let clock = Date.parse('2026-12-01T00:00:00Z')
let fake: FakeWeChat

before(async () => {
  fake = await startWeChat({ people, callbacks: [callback], now: () => clock })
})
after(() => fake.stop())

const ask = async (path: string, init?: RequestInit) => (await (await fetch(fake.url + path, init)).json()) as any
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
const token = async (force_refresh = false) =>
  (
    await post('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: fake.appId,
      secret: fake.secret,
      force_refresh,
    })
  ).access_token as string

test('the demo’s phones: adults whom both hospitals know, a guardian and her child, all of them synthetic', () => {
  assert.ok(people.phones.length >= 5, `${people.phones.length}`)
  const guardians = people.phones.filter(({ guardianOf }) => guardianOf)
  assert.equal(guardians.length, 1)
  const child = people.phones.find(({ identityNumber }) => guardians[0]!.guardianOf!.includes(identityNumber))!
  assert.ok(child.identityNumber.slice(6, 14) > '20141201')
  for (const { identityNumber, note, phone } of people.phones) {
    assert.match(identityNumber, /^9901/)
    assert.match(phone, /^1[01]/)
    assert.match(note!, /岚汀医院/)
    assert.match(note!, /槐屿医院/)
  }
  assert.equal(people.register.length, 615)
})

test('the page asks whose phone it is, and sends no code to a foreign site', async () => {
  const page = async (query: Record<string, string>) =>
    await (await fetch(`${fake.url}/connect/oauth2/authorize?${new URLSearchParams(query)}`)).text()
  const right = {
    appid: fake.appId,
    redirect_uri: `${callback}/h5/wechat`,
    response_type: 'code',
    scope: 'snsapi_base',
  }
  const text = await page({ ...right, state: 's1' })
  for (const { name } of people.phones) assert.ok(text.includes(name))
  assert.equal(text.match(/code=[0-9a-f]{32}&amp;state=s1/g)?.length, people.phones.length)
  for (const wrong of [{ redirect_uri: 'http://evil.test/' }, { appid: 'wx1' }, { scope: 'snsapi_userinfo' }])
    assert.ok(!(await page({ ...right, state: 's1', ...wrong })).includes('code='))
})

test('codes, tokens and messages fail by WeChat’s own numbers', async () => {
  const openid = openidOf(fake.appId, people.phones[0]!)
  const user = (code: string, secret = fake.secret) =>
    ask(
      `/sns/oauth2/access_token?${new URLSearchParams({ appid: fake.appId, secret, code, grant_type: 'authorization_code' })}`,
    )
  const code = fake.account.code(openid)
  assert.equal((await user(code, 'wrong')).errcode, 40125)
  assert.equal((await user(code)).openid, openid)
  assert.equal((await user(code)).errcode, 40163)
  assert.equal((await user('x')).errcode, 40029)

  const first = await token()
  assert.equal(await token(), first)
  const second = await token(true)
  assert.notEqual(second, first)
  const body = {
    touser: openid,
    template_id: 'jhc-notice',
    data: { thing1: { value: '您有一条新消息' }, time2: { value: '2026年12月1日 08:00' } },
  }
  const send = (access_token: string, more: object = {}) =>
    post(`/cgi-bin/message/template/send?access_token=${access_token}`, { ...body, ...more })
  assert.equal((await send(first)).errcode, 40001)
  assert.equal((await send(second, { template_id: 'x' })).errcode, 40037)
  assert.equal((await send(second, { touser: 'x' })).errcode, 40003)
  assert.equal((await send(second, { data: { thing1: { value: '字'.repeat(21) } } })).errcode, 47003)
  const sent = await send(second, { client_msg_id: 'k' })
  assert.deepEqual([sent.errcode, (await send(second, { client_msg_id: 'k' })).msgid], [0, sent.msgid])
  assert.equal(fake.received.length, 1)
  fake.account.knobs.notFollowing.push(openid)
  assert.equal((await send(second)).errcode, 43004)
  fake.account.knobs.dailyQuota = 1
  assert.equal((await post(`/cgi-bin/message/subscribe/bizsend?access_token=${second}`, body)).errcode, 45009)
  clock += 7201_000
  assert.equal((await send(second)).errcode, 42001)
  assert.match(await (await fetch(fake.url)).text(), /您有一条新消息/)
})

test('the real-name service wants its token', async () => {
  const { name, identityNumber, phone } = people.phones[0]!
  const body = { name, identityNumber, phone }
  assert.deepEqual(await post('/real-name/checks', body), {})
  const authorization = `Bearer ${fake.realNameToken}`
  assert.deepEqual(await post('/real-name/checks', body, { authorization }), { matches: true, phoneMatches: true })
  assert.deepEqual(await post('/real-name/checks', { ...body, phone: '1' }, { authorization }), {
    matches: true,
    phoneMatches: false,
  })
})
