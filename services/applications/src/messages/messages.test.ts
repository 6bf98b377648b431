import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { after, before, beforeEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { type FakeWeChat, startWeChat } from '../../../../tests/fakes/wechat/start-wechat.ts'
import { madeUpPerson } from '../residents/testing/made-up-person.ts'
import { notice, publicUrl, type ResidentBed, residentBed } from '../residents/testing/resident-bed.ts'
import { messagesApi } from './api.ts'

const child = madeUpPerson('郭懿铭', '20180607', '895')
const guardian = madeUpPerson('王晶静', '19871231', '868', { guardianOf: [child.identityNumber] })
const other = madeUpPerson('邓文辉', '19740214', '027')
const people = [guardian, other, child]

const start = Date.parse('2026-12-01T02:00:00Z')
let clock = start
let wechat: FakeWeChat
let bed: ResidentBed
let me: { accountId: string; residentId: string; call: (method: string, path: string, body?: unknown) => Promise<any> }

before(async () => {
  wechat = await startWeChat({ people: { register: people, phones: people }, now: () => clock })
  bed = await residentBed(wechat, { now: () => clock })
  me = await enter(bed, guardian)
})
after(async () => {
  await bed.platform.stop()
  await wechat.stop()
})
beforeEach(() => {
  wechat.received.length = 0
})

async function enter(on: ResidentBed, person: typeof guardian) {
  const phone = on.phone()
  await phone.logIn(person.name)
  const { name, identityNumber, phone: number } = person
  const { body } = await phone.identify({ name, identityNumber, phone: number })
  const done = await phone.signIn(on.enrolKey(body.residentId))
  const call = async (method: string, path: string, sent?: unknown) => (await phone.call(method, path, sent)).body
  return { accountId: done.body.accountId, residentId: done.body.residentId, call, cookies: phone.cookies }
}

const sender = (id = 'retrieval') => bed.platform.as(['messages.send'], { id }).client(messagesApi)
const centre = () => bed.platform.as(['messages.read'], { kind: 'user', id: 'admin' }).client(messagesApi)

let serial = 0
function send(more: object = {}, id?: string) {
  const body = {
    key: `key-${++serial}`,
    to: { accountId: me.accountId },
    kind: 'access-request' as const,
    title: '调阅申请',
    text: '槐屿医院感染科王医生申请查看您的 HIV 检验结果',
    link: '/grants/requests/0x1',
    ...more,
  }
  return sender(id).send({ body })
}

async function delivery(messageId: string) {
  const { items } = await centre().deliveries({ query: { pageSize: 200 } })
  return items.find((one) => one.messageId === messageId)
}

/** The worker looks every 50 ms; until then it is asked for. */
async function until<T>(look: () => Promise<T | undefined | null | false>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setImmediate(resolve))
  }
}
const ended = (messageId: string) =>
  until(async () => {
    const found = await delivery(messageId)
    return found && found.state !== 'waiting' && found
  })
/** Tried so often, and waiting for the next one. */
const tried = (messageId: string, attempts: number) =>
  until(async () => {
    const found = await delivery(messageId)
    const isHeld = found?.nextAt && Date.parse(found.nextAt) - clock === 60_000
    return found && found.attempts === attempts && found.lastError !== null && !isHeld && found
  })

test('an inbox: newest first, unread counted, marked as read, each his own; the same key is one message', async () => {
  const first = await send({ key: 'once' })
  assert.deepEqual(await send({ key: 'once', text: '别的话' }), first)
  assert.notEqual((await send({ key: 'once', title: '他人的' }, 'sharing')).messageId, first.messageId)
  await send({ kind: 'accessed', title: '查阅' })
  const inbox = await me.call('GET', '/v1/messages')
  assert.deepEqual(
    inbox.items.map((one: any) => one.title),
    ['查阅', '他人的', '调阅申请'],
  )
  assert.deepEqual([inbox.total, inbox.items[2].text.slice(-4), inbox.items[2].readAt], [3, '检验结果', null])
  assert.deepEqual(await me.call('GET', '/v1/messages/unread'), { unread: 3 })
  assert.deepEqual(await me.call('POST', '/v1/messages/read', { messageIds: [first.messageId] }), { unread: 2 })
  assert.equal((await me.call('GET', '/v1/messages?unread=true')).total, 2)
  const stranger = await enter(bed, other)
  assert.deepEqual(await stranger.call('GET', '/v1/messages/unread'), { unread: 0 })
  await stranger.call('POST', '/v1/messages/read', { messageIds: [] })
  assert.deepEqual(await me.call('GET', '/v1/messages/unread'), { unread: 2 })
  assert.deepEqual(await me.call('POST', '/v1/messages/read', { messageIds: [] }), { unread: 0 })
})

test('WeChat is told a fixed sentence and a time, nothing of the message', async () => {
  const { messageId } = await send()
  assert.equal((await ended(messageId)).state, 'delivered')
  const [told] = wechat.received
  assert.deepEqual(told!.data, {
    thing1: { value: '有医务人员申请查阅您的档案' },
    time2: { value: '2026年12月1日 10:00' },
  })
  assert.deepEqual([told!.url, told!.key], [`${publicUrl}/h5/grants/requests/0x1`, messageId])
  const rows = JSON.stringify(await bed.platform.db.selectFrom('messages.message').selectAll().execute())
  assert.ok(!/HIV|王医生|requests/.test(rows))
})

test('by the id on chain it reaches the account, a child’s the guardian; nobody is told so', async () => {
  const ward = { name: child.name, identityNumber: child.identityNumber }
  const { wards } = await me.call('POST', '/v1/resident-accounts/me/wards', ward)
  const { messageId } = await send({ to: { residentId: wards[0].residentId }, title: '孩子的' })
  assert.equal((await me.call('GET', '/v1/messages')).items[0].messageId, messageId)
  await assert.rejects(send({ to: { residentId: `0x${'0'.repeat(64)}` } }), { code: 'messages.no-recipient' })
  // Staff have an inbox and no WeChat.
  const toStaff = await send({ to: { accountId: 'doctor' } })
  const doctor = bed.platform.as(['messages.own'], { kind: 'user', id: 'doctor' }).client(messagesApi)
  const { items } = await doctor.mine({ query: {} })
  assert.deepEqual([items[0]!.messageId, items[0]!.wechat], [toStaff.messageId, 'none'])
})

test('one token for many messages; one that expired or that somebody else replaced is asked for anew', async () => {
  const before = wechat.account.asked.tokens
  for (let i = 0; i < 3; i++) await ended((await send()).messageId)
  assert.ok(wechat.account.asked.tokens - before <= 1)
  wechat.account.dropToken()
  assert.equal((await ended((await send()).messageId)).attempts, 1)
  // WeChat's clock is ahead of ours: its token is over while ours seems good.
  wechat.account.knobs.nextErrors.push(42001)
  assert.equal((await ended((await send()).messageId)).attempts, 1)
  assert.equal(wechat.received.length, 5)
})

test('busy or unreachable backs off; after twelve tries it is given up, and stands in the inbox', async () => {
  wechat.account.knobs.nextErrors.push(-1)
  const once = await send()
  const waiting = await tried(once.messageId, 1)
  assert.equal(waiting.lastError, 'wechat -1')
  const waitMs = Date.parse(waiting.nextAt!) - clock
  assert.ok(waitMs >= 5000 && waitMs <= 6000, `${waitMs}`)
  clock += 6001
  assert.deepEqual([(await ended(once.messageId)).state, wechat.received.length], ['delivered', 1])

  wechat.account.knobs.down = true
  const lost = await send()
  for (let attempt = 1; attempt < 12; attempt++) {
    const { nextAt } = await tried(lost.messageId, attempt)
    clock = Math.max(clock, Date.parse(nextAt!) + 1)
  }
  const failed = await ended(lost.messageId)
  assert.deepEqual([failed.state, failed.attempts, failed.nextAt], ['failed', 12, null])
  assert.equal(failed.lastError, 'residents.wechat-unavailable')
  wechat.account.knobs.down = false
  me = await enter(bed, guardian)
  const inbox = await me.call('GET', '/v1/messages')
  assert.equal(inbox.items.find((one: any) => one.messageId === lost.messageId).wechat, 'failed')
  assert.deepEqual(
    (await centre().deliveries({ query: { state: 'failed' } })).items.map((one) => one.messageId),
    [lost.messageId],
  )
})

test('the day’s quota is waited for; who does not follow and what the template does not take are not tried again', async () => {
  wechat.account.knobs.dailyQuota = 0
  const held = await send()
  const waiting = await tried(held.messageId, 1)
  assert.deepEqual([waiting.lastError, Date.parse(waiting.nextAt!) - clock], ['wechat 45009', 3600_000])
  wechat.account.knobs.dailyQuota = 100_000
  clock += 3600_001
  assert.equal((await ended(held.messageId)).state, 'delivered')
  for (const code of [43004, 43101, 47003, 40037]) {
    wechat.account.knobs.nextErrors.push(code)
    const failed = await ended((await send()).messageId)
    assert.deepEqual([failed.state, failed.attempts, failed.lastError], ['failed', 1, `wechat ${code}`])
  }
})

test('unread is streamed as it changes', async () => {
  const reader = await enter(bed, other)
  const cookie = [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const gone = new AbortController()
  const response = await fetch(`${bed.platform.url}/v1/messages/unread`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: gone.signal,
  })
  const chunks = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const has = async (line: string) => {
    while (!text.includes(line)) {
      const { value, done } = await chunks.read()
      assert.ok(!done, text)
      text += value
    }
  }
  await has('data: {"unread":0}')
  await send({ to: { accountId: reader.accountId } })
  await has('data: {"unread":1}')
  await reader.call('POST', '/v1/messages/read', {})
  text = ''
  await has('data: {"unread":0}')
  gone.abort()
})

test('an agreement to a one-time subscription is good for one message, however often it is tried', async () => {
  const own = await startWeChat({ people: { register: people, phones: people } })
  const oneTime = await residentBed(own, { template: { ...notice, way: 'one-time' } })
  const reader = await enter(oneTime, guardian)
  const services = oneTime.platform.as(['messages.send', 'messages.read']).client(messagesApi)
  const sendOne = async (key: string) => {
    const to = { accountId: reader.accountId }
    const body = { key, to, kind: 'accessed' as const, title: '查阅', text: '查阅', link: '/accesses' }
    const { messageId } = await services.send({ body })
    return until(async () => {
      const { items } = await services.deliveries({ query: {} })
      const found = items.find((one) => one.messageId === messageId)
      return found && (found.state !== 'waiting' || found.lastError !== null) && found
    })
  }
  const agree = (templateIds: string[]) =>
    reader.call('POST', '/v1/resident-accounts/me/notice-agreements', { templateIds })
  const without = await sendOne('1')
  assert.deepEqual([without.state, without.lastError, own.account.asked.sends], ['failed', 'no-agreement', 0])
  assert.deepEqual(await agree(['jhc-notice', 'made-up']), { templates: [{ templateId: 'jhc-notice', left: 1 }] })
  own.account.knobs.nextErrors.push(-1)
  assert.equal((await sendOne('2')).lastError, 'wechat -1')
  assert.deepEqual(await agree([]), { templates: [{ templateId: 'jhc-notice', left: 0 }] })
  assert.equal((await sendOne('3')).lastError, 'no-agreement', 'the one that waits has the agreement')
  await until(async () => own.received.length === 1)
  assert.equal(own.received[0]!.way, 'subscription')

  await agree(['jhc-notice'])
  await agree(['jhc-notice'])
  own.account.knobs.refusing.push(own.received[0]!.openid)
  assert.equal((await sendOne('4')).lastError, 'wechat 43101')
  assert.deepEqual(await agree([]), { templates: [{ templateId: 'jhc-notice', left: 0 }] })
  await oneTime.platform.stop()
  await own.stop()
})

test('killed while WeChat has the message and has not answered: another process tells it, and the phone has it once', async () => {
  let at = Date.now()
  const own = await startWeChat({ people: { register: people, phones: people }, now: () => at })
  const database = await startTestDatabase()
  const first = await residentBed(own, { database, now: () => at })
  const { accountId } = await enter(first, guardian)
  await first.platform.stop({ keepDatabase: true })

  own.account.knobs.silent = true
  const { stop: _, ...urls } = database
  const entry = fileURLToPath(new URL('./testing/send-in-child.ts', import.meta.url))
  const place = { url: own.url, appId: own.appId, secret: own.secret, realNameToken: own.realNameToken }
  const killed: ChildProcess = fork(entry, {
    execArgv: [],
    env: { ...process.env, SEND_IN_CHILD: JSON.stringify({ wechat: place, database: urls, accountId }) },
  })
  await until(async () => own.received.length === 1)
  const gone = new Promise((resolve) => killed.once('exit', (_, signal) => resolve(signal)))
  killed.kill('SIGKILL')
  assert.equal(await gone, 'SIGKILL')
  own.account.knobs.silent = false

  at = Date.now() + 61_000
  const second = await residentBed(own, { database, now: () => at })
  const reading = second.platform.as(['messages.read']).client(messagesApi)
  const delivered = await until(async () =>
    (await reading.deliveries({ query: { state: 'delivered' } })).items.find((one) => one.kind === 'accessed'),
  )
  assert.equal(delivered.attempts, 2)
  assert.deepEqual(
    own.received.map(({ key }) => key),
    [delivered.messageId],
  )
  await second.platform.stop()
  await own.stop()
})
