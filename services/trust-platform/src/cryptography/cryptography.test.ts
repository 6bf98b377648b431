import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createAccounts } from '@jhc/applications/accounts/capability.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { createPayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import { makeSoftwareKeys, softwareProvider } from '@jhc/gm/provider/software-provider.ts'
import { defineErrors } from '@jhc/kit/errors.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { cryptographyApi, type ModuleId } from './api.ts'
import { createCryptography } from './capability.ts'
import type { CryptographyConfig, KeyFact } from './cryptography.ts'

const { changed } = defineErrors('release', { changed: { kind: 'internal', retryable: false, zh: '程序文件已被改动' } })
const provider = softwareProvider(makeSoftwareKeys('kek-1', ['platform']))
const key = (more: Partial<KeyFact>): KeyFact => ({
  keyId: 'centre',
  purpose: '派生',
  algorithm: 'SM4',
  kind: 'dek',
  under: 'kek-1',
  version: 1,
  createdAt: null,
  wrappedAt: null,
  modules: ['storage'],
  ...more,
})
let keys = [key({}), key({ keyId: 'platform', kind: 'signing', under: null, modules: ['signatures'] })]
let release: CryptographyConfig['release'] = null
let door: ReturnType<CryptographyConfig['door']> = null
const receiver = createPayloadReceiver({
  root: derivePurposeKey(makeKeyEncryptionKey('centre-1', new Uint8Array(32).fill(5)), 'payload-envelope'),
  required: false,
})
let storage = { columns: 2, clear: [] as string[], pending: 0, dataKey: 'column-1', dataKeys: 1 }
let platform: TestPlatform

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      createAccounts(context, accountsForTests()),
      createCryptography(context, {
        provider,
        keys: async () => keys,
        rotate: async () => ({ currentKeyId: 'kek-2', wrapped: 1 }),
        get release() {
          return release
        },
        door: () => door,
        remotes: [],
        secondFactor: 'off',
        envelopes: { receiver, required: false },
        storage: async () => storage,
        attacks: async () => [
          { command: 'storage', attacks: 9, undetected: 0, ranAt: '2026-11-24T00:00:00.000Z', modules: ['storage'] },
        ],
      }),
    ],
  })
  const accounts = platform.capabilities[0] as ReturnType<typeof createAccounts>
  await accounts.createAccount({
    loginName: 'clerk',
    displayName: '文员',
    orgId: 'A00',
    roles: ['data-steward'],
    password: 'Bamboo-Lantern-7',
    demo: false,
  })
})
after(() => platform.stop())

const guard = () => platform.as(['cryptography.read', 'cryptography.check']).client(cryptographyApi)
const verdicts = async (moduleId: ModuleId) => {
  const { checks } = await guard().check({ params: { moduleId } })
  return Object.fromEntries(checks.map(({ checkId, verdict }) => [checkId, verdict]))
}

test('before anything was checked every module says so', async () => {
  const { provider: named, modules } = await guard().overview({})
  assert.deepEqual([named?.kind, named?.certificateNumber, named?.currentKeyId], ['software', null, 'kek-1'])
  assert.equal(modules.length, 7)
  for (const { verdict, finding, checkedAt } of modules)
    assert.deepEqual([verdict, finding, checkedAt], ['unchecked', '尚未检查。', null])
})

test('a check is what was found now, and kept', async () => {
  assert.deepEqual(await verdicts('access-control'), { 'access-rows': 'passed' })
  await sql`update accounts.account set display_name = '他人' where login_name = 'clerk'`.execute(platform.db)
  assert.deepEqual(await verdicts('access-control'), { 'access-rows': 'failed' })
  const { module, checks } = await guard().module({ params: { moduleId: 'access-control' } })
  assert.deepEqual([module.verdict, checks[0]?.verdict, checks[0]?.checkedBy], ['failed', 'failed', 'test'])
  assert.match(module.finding, /account/)
  await sql`update accounts.account set display_name = '文员' where login_name = 'clerk'`.execute(platform.db)
  assert.deepEqual(await verdicts('access-control'), { 'access-rows': 'passed' })
})

test('an owner that does not answer leaves its check open', async () => {
  assert.deepEqual(await verdicts('log-integrity'), {
    'audit-lines': 'unchecked',
    'host-logs': 'unchecked',
    'access-rows': 'passed',
    'audit-head': 'unchecked',
  })
  const { checks } = await guard().module({ params: { moduleId: 'log-integrity' } })
  assert.match(checks[0]!.finding, /common\.unavailable/)
})

test('software keys and a password alone are weak, however well they work', async () => {
  assert.deepEqual(await verdicts('storage'), { 'data-key-wrapping': 'weak', 'sealed-columns': 'passed' })
  storage = { ...storage, clear: ['empi.registration.parts'] }
  assert.equal((await verdicts('storage'))['sealed-columns'], 'failed')
  assert.deepEqual(await verdicts('signatures'), { signing: 'weak', 'audit-head': 'unchecked' })
  assert.deepEqual(await verdicts('user-authentication'), { 'second-factors': 'weak', certificates: 'unchecked' })
  const { checks, attacks } = await guard().module({ params: { moduleId: 'storage' } })
  assert.equal(checks[0]!.facts.find(({ label }) => label === '仍在旧主密钥下')?.value, '0')
  assert.deepEqual(
    attacks.map(({ command, attacks }) => [command, attacks]),
    [['storage', 9]],
  )
  keys = keys.filter(({ kind }) => kind !== 'signing')
  assert.equal((await verdicts('signatures')).signing, 'failed')
})

test('the release is held against its signature, or said not to be', async () => {
  assert.deepEqual(await verdicts('executables'), { release: 'unchecked' })
  release = { check: async () => ({ version: '1', made: '2026-11-24T00:00:00.000Z', files: 3 }) }
  assert.deepEqual(await verdicts('executables'), { release: 'passed' })
  release = { check: () => Promise.reject(changed()) }
  assert.deepEqual(await verdicts('executables'), { release: 'failed' })
})

test('the platform’s own door is tried by a handshake', async () => {
  assert.deepEqual(await verdicts('transport'), {
    'own-door': 'unchecked',
    'between-services': 'passed',
    envelopes: 'weak',
  })
  door = { host: '127.0.0.1', port: 1, tls: true }
  assert.equal((await verdicts('transport'))['own-door'], 'failed')
})

test('the three rights are apart', async () => {
  const reader = platform.as(['cryptography.read']).client(cryptographyApi)
  await assert.rejects(reader.check({ params: { moduleId: 'storage' } }), { code: 'common.no-permission' })
  await assert.rejects(guard().rotate({}), { code: 'common.no-permission' })
  const rotator = platform.as(['cryptography.rotate']).client(cryptographyApi)
  assert.deepEqual(await rotator.rotate({}), { currentKeyId: 'kek-2', wrapped: 1 })
  await assert.rejects(rotator.overview({}), { code: 'common.no-permission' })
})
