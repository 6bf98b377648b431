import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { accountsApi } from '../api.ts'
import { type Accounts, createAccounts } from '../capability.ts'
import { accountsForTests } from '../testing/accounts-for-tests.ts'
import { logInAs } from '../testing/person.ts'
import { base32, type CodeKind, codeAt, codeKinds, stepAt } from './one-time-code.ts'

let platform: TestPlatform
let accounts: Accounts
let nowMs = Date.UTC(2026, 10, 23)
const password = 'Bamboo-Lantern-7'

before(async () => {
  platform = await startTestPlatform({
    now: () => nowMs,
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests({ secondFactor: 'required' }))
      return [accounts]
    },
    sessions: () => accounts.sessions,
  })
  for (const loginName of ['clerk', 'token-holder'])
    await accounts.createAccount({
      loginName,
      displayName: '文员',
      orgId: 'A00',
      roles: ['data-steward'],
      password,
      demo: false,
    })
})
after(() => platform.stop())

const guard = () => platform.as(['accounts.read', 'accounts.manage', 'roles.approve']).client(accountsApi)
const fromBase32 = (text: string) =>
  Uint8Array.from(
    [...text]
      .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
      .join('')
      .match(/.{8}/g)!,
    (bits) => Number.parseInt(bits, 2),
  )
let secret = ''
const code = (kind: CodeKind = 'totp-sha256') => codeAt(kind, fromBase32(secret), stepAt(kind, nowMs))
const nextStep = (kind: CodeKind = 'totp-sha256') => {
  nowMs += codeKinds[kind].periodMs
}

async function enrol(loginName: string, kind: CodeKind) {
  const person = await logInAs(platform, loginName, password)
  assert.deepEqual([person.body.mustEnrol, person.body.permissions], [true, []])
  const begun = await person.call('POST', '/v1/session/second-factor', { password, kind })
  secret = begun.body.secret
  // Begun is not enrolled.
  assert.deepEqual((await person.me()).permissions, [])
  const wrong = await person.call('POST', '/v1/session/second-factor/confirmation', { code: '000000' })
  assert.equal(wrong.body.code, 'accounts.wrong-code')
  const done = await person.call('POST', '/v1/session/second-factor/confirmation', { code: code(kind) })
  assert.deepEqual([done.status, done.body.mustEnrol, done.body.secondFactor], [200, false, true])
  return person
}

test('codes are those of RFC 6238, appendix B (SHA-256), cut to six digits', () => {
  const key = new TextEncoder().encode('12345678901234567890123456789012')
  for (const [seconds, expected] of [
    [59, '119246'],
    [1_111_111_109, '084774'],
    [1_234_567_890, '819424'],
    [20_000_000_000, '737706'],
  ] as const)
    assert.equal(codeAt('totp-sha256', key, stepAt('totp-sha256', seconds * 1000)), expected)
  assert.equal(base32(new TextEncoder().encode('foobar')), 'MZXW6YTBOI')
})

test('without an enrolled factor nothing is permitted; with it each log-in takes a fresh code, once', async () => {
  const person = await enrol('clerk', 'totp-sha256')
  assert.ok((await person.me()).permissions!.includes('empi.review'))
  assert.equal((await logInAs(platform, 'clerk', password)).body.code, 'accounts.second-factor-needed')
  assert.equal((await logInAs(platform, 'clerk', 'wrong', code())).body.code, 'accounts.wrong-credentials')
  // The code of the enrolment was spent there.
  assert.equal((await logInAs(platform, 'clerk', password, code())).body.code, 'accounts.wrong-code')
  nextStep()
  const fresh = code()
  const at = await Promise.all(Array.from({ length: 4 }, () => logInAs(platform, 'clerk', password, fresh)))
  assert.equal(at.filter(({ status }) => status === 200).length, 1)
  nowMs += 3600_000 * 25
})

test('a change of password takes a code too, and a reset leaves the factor where it is', async () => {
  const person = await logInAs(platform, 'clerk', password, code())
  nextStep()
  const change = { password, newPassword: 'Willow-Lantern-8' }
  assert.equal((await person.call('POST', '/v1/session/password', change)).body.code, 'accounts.second-factor-needed')
  assert.equal((await person.call('POST', '/v1/session/password', { ...change, code: code() })).status, 200)
  const params = { accountId: person.body.accountId }
  const { password: given } = await guard().resetPassword({ params })
  assert.equal((await logInAs(platform, 'clerk', given)).body.code, 'accounts.second-factor-needed')
  nextStep()
  const back = await logInAs(platform, 'clerk', given, code())
  assert.deepEqual([back.status, back.body.mustChangePassword], [200, true])
})

test('another administrator takes a lost factor off; sessions end and a new one has to be enrolled', async () => {
  const accountId = (await guard().list({ query: { text: 'clerk' } })).items[0]!.accountId
  const { secondFactor } = await guard().removeSecondFactor({ params: { accountId } })
  assert.equal(secondFactor, false)
  const self = platform.as(['roles.approve'], { id: accountId }).client(accountsApi)
  await assert.rejects(self.removeSecondFactor({ params: { accountId } }), { code: 'accounts.not-yourself' })
})

test('a token of GM/T 0021 enrols and logs in the same way; the secret is sealed in the database', async () => {
  await enrol('token-holder', 'gm-otp-sm3')
  nextStep('gm-otp-sm3')
  assert.equal((await logInAs(platform, 'token-holder', password, code('gm-otp-sm3'))).status, 200)
  const rows = await platform.db.selectFrom('accounts.second_factor').select('secret').execute()
  assert.ok(rows.length === 2 && !JSON.stringify(rows).includes(secret))
})
