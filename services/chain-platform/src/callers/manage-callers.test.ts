import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { z } from 'zod'
import { callersApi } from './api.ts'
import { type Callers, createCallers } from './capability.ts'

const thingsApi = defineApi('things', {
  look: operation({
    method: 'GET',
    path: '/v1/things',
    summary: '查看',
    permission: 'chain.read',
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
      return [
        callers,
        { name: 'things', implementations: [implement(thingsApi, { look: async () => ({ seen: true as const }) })] },
      ]
    },
    callers: () => callers!.keys,
    now: () => clock,
  })
})
after(() => platform.stop())

const manager = () =>
  platform.as(['callers.manage', 'callers.read'], { kind: 'user', id: 'sysadmin' }).client(callersApi)
const create = (quotas = {}) => manager().create({ body: { orgId: 'A00', name: '接口', scopes: ['chain'], ...quotas } })
async function look(token: string): Promise<[number, string | undefined]> {
  const answer = await fetch(`${platform.url}/v1/things`, { headers: { authorization: `Bearer ${token}` } })
  return [answer.status, ((await answer.json()) as { code?: string }).code]
}
const fine = [200, undefined]
const nobody = [401, 'common.not-logged-in']

test('a rotated key is two keys until the overlap ends', async () => {
  const { keyId, token } = await create()
  const rotated = await manager().rotate({ params: { keyId }, body: { overlapHours: 1 } })
  assert.ok(rotated.previousUntil)
  assert.deepEqual([await look(token), await look(rotated.token)], [fine, fine])
  clock += 3600_000
  assert.deepEqual([await look(token), await look(rotated.token)], [nobody, fine])
  const again = await manager().rotate({ params: { keyId }, body: { overlapHours: 0 } })
  assert.deepEqual([await look(rotated.token), await look(again.token)], [nobody, fine])
})

test('a suspension holds from the next call on and says what it is; so does its end', async () => {
  const { keyId, token } = await create()
  assert.deepEqual(await look(token), fine)
  assert.equal((await manager().suspend({ params: { keyId }, body: { suspended: true } })).state, 'suspended')
  assert.deepEqual(await look(token), [403, 'callers.suspended'])
  await manager().suspend({ params: { keyId }, body: { suspended: false } })
  assert.deepEqual(await look(token), fine)
  await manager().revoke({ params: { keyId } })
  assert.deepEqual(await look(token), nobody)
  const code = await manager()
    .rotate({ params: { keyId }, body: {} })
    .catch((error) => error.code)
  assert.equal(code, 'callers.not-active')
})

test('requests a second are a quota of their own; changed quotas hold from the next call on', async () => {
  const { keyId, token } = await create({ perSecond: 2 })
  const refused = [429, 'callers.quota-used']
  assert.deepEqual([await look(token), await look(token), await look(token)], [fine, fine, refused])
  clock += 500
  assert.deepEqual([await look(token), await look(token)], [fine, refused])
  const changed = await manager().update({ params: { keyId }, body: { perSecond: 100, perMinute: 5 } })
  assert.deepEqual([changed.perSecond, changed.perMinute, changed.perDay], [100, 5, 100_000])
  clock += 1000
  assert.deepEqual([await look(token), await look(token), await look(token)], [fine, fine, refused])
})

test('traffic is kept by minute and hour: calls, errors, refusals and how long answers took', async () => {
  clock = Date.parse('2026-11-25T09:00:10+08:00')
  const { keyId, token } = await create({ perSecond: 2 })
  for (let i = 0; i < 3; i++) await look(token)
  const missing = await fetch(`${platform.url}/v1/nothing`, { headers: { authorization: `Bearer ${token}` } })
  assert.equal(missing.status, 429)
  clock += 60_000
  await look(token)
  await fetch(`${platform.url}/v1/nothing`, { headers: { authorization: `Bearer ${token}` } })
  // The sums are made after the answer has left.
  const read = (grain: 'minute' | 'hour') => manager().traffic({ query: { keyId, grain } })
  let minutes = await read('minute')
  while (minutes.spans.reduce((sum, { calls }) => sum + calls, 0) < 6) minutes = await read('minute')
  assert.deepEqual(
    minutes.spans.map(({ at, calls, errors, refused }) => [at, calls, errors, refused]),
    [
      ['2026-11-25T01:00:00.000Z', 4, 0, 2],
      ['2026-11-25T01:01:00.000Z', 2, 1, 0],
    ],
  )
  assert.ok(minutes.spans[0]!.p95! >= minutes.spans[0]!.p50!)
  const { spans } = await read('hour')
  assert.deepEqual([spans.length, spans[0]!.calls, spans[0]!.errors, spans[0]!.refused], [1, 6, 1, 2])
  assert.equal((await manager().traffic({ query: { keyId: 'other' } })).spans.length, 0)
})
