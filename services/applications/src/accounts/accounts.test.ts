import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { accountsApi } from './api.ts'
import { type Accounts, createAccounts } from './capability.ts'
import { lockout } from './login-failure-store.ts'
import { sessionLimits } from './sessions.ts'
import { accountsForTests } from './testing/accounts-for-tests.ts'

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
  await accounts.createAccount({
    loginName: 'Steward',
    displayName: '数据管理员',
    orgId: 'district',
    roles: ['data-steward'],
    password: 'correct horse',
    demo: true,
  })
})
after(() => platform.stop())

function logIn(loginName: string, password: string, headers: Record<string, string> = {}): Promise<Response> {
  return platform.anonymous.fetch('/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ loginName, password }),
  })
}

async function freshCookie(): Promise<string> {
  const response = await logIn('steward', 'correct horse')
  assert.equal(response.status, 200)
  return response.headers.get('set-cookie')!.split(';')[0]!
}

const me = (cookie: string) => platform.anonymous.fetch('/v1/session', { headers: { cookie } })
const logOut = (cookie: string, headers: Record<string, string> = {}) =>
  platform.anonymous.fetch('/v1/session', { method: 'DELETE', headers: { cookie, ...headers } })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

test('log-in sets a host-bound cookie, shows the account, and log-out ends the session at once', async () => {
  const response = await logIn('STEWARD', 'correct horse')
  assert.match(
    response.headers.get('set-cookie') ?? '',
    /^__Host-jhc-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  const account = (await response.json()) as any
  assert.deepEqual([account.loginName, account.displayName, account.roles], ['steward', '数据管理员', ['data-steward']])
  assert.ok(account.permissions.includes('empi.review') && !account.permissions.includes('index.submit'))
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!
  assert.deepEqual(await (await me(cookie)).json(), account)
  assert.equal((await logOut(cookie)).status, 200)
  assert.equal(await codeOf(await me(cookie)), 'common.not-logged-in')
})

test('a wrong password, an unknown name and a disabled account get the same answer', async () => {
  await accounts.createAccount({
    loginName: 'gone',
    displayName: '停用',
    orgId: 'district',
    roles: ['auditor'],
    password: 'correct horse',
    demo: true,
  })
  const manager = platform.as(['accounts.read', 'accounts.manage']).client(accountsApi)
  const { items } = await manager.list({ query: { text: 'gone' } })
  await manager.disable({ params: { accountId: items[0]!.accountId } })
  const answers: Array<Record<string, unknown>> = []
  for (const response of [
    await logIn('steward', 'wrong'),
    await logIn('nobody', 'wrong'),
    await logIn('gone', 'correct horse'),
  ]) {
    const { traceId: _, ...problem } = (await response.json()) as Record<string, unknown>
    answers.push({ ...problem, cookie: response.headers.get('set-cookie') })
  }
  assert.equal(answers[0]!.code, 'accounts.wrong-credentials')
  assert.deepEqual(answers[1], answers[0])
  assert.deepEqual(answers[2], answers[0])
})

test('repeated failures lock a name, existing or not, for longer and longer; the right password then waits too', async () => {
  await accounts.createAccount({
    loginName: 'locky',
    displayName: '测试',
    orgId: 'district',
    roles: ['auditor'],
    password: 'correct horse',
    demo: true,
  })
  for (const name of ['locky', 'no-such-person']) {
    for (let i = 0; i <= lockout.freeFailures; i++)
      assert.equal(await codeOf(await logIn(name, 'wrong')), 'accounts.wrong-credentials')
    const locked = await logIn(name, 'correct horse')
    assert.equal(locked.status, 429)
    const problem = (await locked.json()) as any
    assert.deepEqual([problem.code, problem.details], ['accounts.locked', { retryAfterSeconds: 60 }])
  }
  nowMs += lockout.firstLockMs + 1
  assert.equal(await codeOf(await logIn('locky', 'wrong')), 'accounts.wrong-credentials')
  nowMs += lockout.firstLockMs + 1
  assert.equal(await codeOf(await logIn('locky', 'correct horse')), 'accounts.locked')
  nowMs += lockout.firstLockMs
  assert.equal((await logIn('locky', 'correct horse')).status, 200)
  assert.equal(await codeOf(await logIn('locky', 'wrong')), 'accounts.wrong-credentials')
})

test('attempts at the same moment do not slip past the lock', async () => {
  const codes = await Promise.all(Array.from({ length: 40 }, async () => codeOf(await logIn('many-at-once', 'wrong'))))
  const tried = codes.filter((code) => code === 'accounts.wrong-credentials').length
  assert.ok(tried <= lockout.freeFailures + 1, `${tried} passwords were tried`)
})

test('a session is over when unused for half an hour, and after twelve hours in any case', async () => {
  const idle = await freshCookie()
  nowMs += sessionLimits.unusedMs + 1
  assert.equal((await me(idle)).status, 401)
  const busy = await freshCookie()
  for (let quarters = 0; quarters < 48; quarters++) {
    assert.equal((await me(busy)).status, 200, `after ${quarters} quarters of an hour`)
    nowMs += 900_000
  }
  nowMs += 1
  assert.equal((await me(busy)).status, 401)
})

test('unsafe calls from another origin are refused, also from another port of the same host', async () => {
  const cookie = await freshCookie()
  const other = { origin: 'http://127.0.0.1:1' }
  assert.equal(await codeOf(await logOut(cookie, other)), 'common.no-permission')
  assert.equal(await codeOf(await logIn('steward', 'correct horse', other)), 'common.no-permission')
  assert.equal((await logOut(cookie, { origin: platform.url })).status, 200)
})

test('the database holds neither passwords nor session secrets', async () => {
  const cookie = await freshCookie()
  const { rows } =
    await sql<any>`select secret_digest from accounts.session union all select password_hash from accounts.account`.execute(
      platform.db,
    )
  const text = JSON.stringify(rows)
  assert.match(text, /\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.ok(!text.includes(cookie.split('=')[1]!) && !text.includes('correct horse'))
})
