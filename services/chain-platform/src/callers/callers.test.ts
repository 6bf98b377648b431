import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { z } from 'zod'
import { callersApi } from './api.ts'
import { type Callers, createCallers } from './capability.ts'

/** Stands for what a caller asks of the platform. */
const thingsApi = defineApi('things', {
  look: operation({
    method: 'GET',
    path: '/v1/things',
    summary: '查看',
    permission: 'chain.read',
    query: z.object({ fail: z.string().optional() }),
    response: z.object({ seen: z.literal(true) }),
  }),
  change: operation({
    method: 'POST',
    path: '/v1/things',
    summary: '修改',
    permission: 'chain.submit',
    response: z.object({ seen: z.literal(true) }),
  }),
})

let platform: TestPlatform
let clock = Date.parse('2026-11-24T10:00:30+08:00')

before(async () => {
  let callers: Callers | undefined
  platform = await startTestPlatform({
    capabilities: (context) => {
      callers = createCallers(context)
      const things = implement(thingsApi, {
        look: async () => ({ seen: true as const }),
        change: async () => ({ seen: true as const }),
      })
      return [callers, { name: 'things', implementations: [things] }]
    },
    callers: () => callers!.keys,
    now: () => clock,
  })
})
after(() => platform.stop())

const manager = () =>
  platform.as(['callers.manage', 'callers.read'], { kind: 'user', id: 'sysadmin' }).client(callersApi)
const wanted = { orgId: 'A00', name: '某厂商接口', scopes: ['chain', 'verify'], perMinute: 3, perDay: 5, days: 30 }
const create = async (change: Partial<typeof wanted> = {}) => manager().create({ body: { ...wanted, ...change } })
const as = (token: string) => httpClient(thingsApi, { baseUrl: platform.url, token })
const codeOf = (error: { code: string }) => error.code
const shown = async (keyId: string) => (await manager().list({})).callers.find((one) => one.keyId === keyId)!

test('a key calls what its scopes allow, in its organisation’s name; its secret is shown once and stored nowhere', async () => {
  const { token, keyId, ...key } = await create()
  assert.deepEqual([key.state, key.orgId, key.createdBy], ['active', 'A00', 'sysadmin'])
  assert.deepEqual(await as(token).look({}), { seen: true })
  assert.equal(await as(token).change({}).catch(codeOf), 'common.no-permission')
  const { rows } = await sql<{ text: string }>`select k::text as text from callers.api_key k`.execute(platform.db)
  assert.ok(rows.every(({ text }) => !text.includes(token.split('.')[2]!)))
  const listed = await manager().list({})
  assert.ok(!JSON.stringify(listed).includes(token.split('.')[2]!) && !JSON.stringify(listed).includes('igest'))
  const { callsToday, errorsToday, errorRate } = await shown(keyId)
  assert.deepEqual([callsToday, errorsToday, errorRate], [2, 1, 0.5])
})

test('quotas a minute and a day: 429 with the time to come back; refused calls are errors, not calls', async () => {
  const { token, keyId } = await create()
  for (let i = 0; i < 3; i++) await as(token).look({})
  const refused = await fetch(`${platform.url}/v1/things`, { headers: { authorization: `Bearer ${token}` } })
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '30'])
  assert.equal(((await refused.json()) as { code: string }).code, 'callers.quota-used')
  clock += 30_000
  await as(token).look({})
  await as(token).look({})
  const day = await as(token)
    .look({})
    .catch((error) => error)
  assert.deepEqual([day.code, day.details.quota, day.details.limit], ['callers.quota-used', 'perDay', 5])
  assert.equal(day.details.retryAfterSeconds, 14 * 3600 - 60)
  const { callsToday, errorsToday } = await shown(keyId)
  assert.deepEqual([callsToday, errorsToday], [5, 2])
  clock += 14 * 3600_000
  await as(token).look({})
  assert.deepEqual(
    (await manager().usage({ params: { keyId } })).days.map(({ day, calls }) => [day, calls]),
    [
      ['2026-11-25', 1],
      ['2026-11-24', 5],
    ],
  )
})

test('calls that race do not pass the quota together', async () => {
  const { token } = await create({ perMinute: 10, perDay: 10 })
  const answers = await Promise.all(
    Array.from({ length: 30 }, () =>
      as(token)
        .look({})
        .then(() => 'ok', codeOf),
    ),
  )
  assert.equal(answers.filter((answer) => answer === 'ok').length, 10)
})

test('a revoked, expired, unknown or altered key is nobody', async () => {
  const { token, keyId } = await create()
  await as(token).look({})
  assert.equal((await manager().revoke({ params: { keyId } })).state, 'revoked')
  clock += 5000
  const other = await create({ days: 1 })
  const altered = `${other.token.slice(0, -2)}${other.token.endsWith('A') ? 'BB' : 'AA'}`
  for (const wrong of [token, altered, other.token.replace(other.keyId, keyId), 'jhck.x.y'])
    assert.equal(await as(wrong).look({}).catch(codeOf), 'common.not-logged-in')
  await as(other.token).look({})
  clock += 86_400_000
  assert.equal(await as(other.token).look({}).catch(codeOf), 'common.not-logged-in')
  assert.equal((await shown(other.keyId)).state, 'expired')
})

test('an unknown scope and an unknown key are told', async () => {
  assert.equal(await create({ scopes: ['everything'] }).catch(codeOf), 'callers.unknown-scope')
  assert.equal(
    await manager()
      .revoke({ params: { keyId: 'none' } })
      .catch(codeOf),
    'callers.unknown-key',
  )
})
