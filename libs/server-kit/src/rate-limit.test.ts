import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Principal } from './capability.ts'
import { createHttpServer } from './http-server.ts'
import { implement } from './implement.ts'
import { silentLog } from './log.ts'
import { createMetrics } from './metrics.ts'

const api = defineApi('bell', {
  ring: operation({ method: 'GET', path: '/v1/bell', summary: '按铃', permission: 'session', response: z.object({}) }),
})
const callers: Record<string, Principal['kind']> = { ann: 'user', bob: 'user', index: 'service' }
let clock = 0
let app: FastifyInstance
let url = ''

before(async () => {
  app = await createHttpServer({
    implementations: [implement(api, { ring: async () => ({}) })],
    log: silentLog(),
    metrics: createMetrics('test'),
    resolveToken: (id) => ({ kind: callers[id]!, id, orgId: 'district', permissions: new Set() }),
    rateLimit: { perSecond: 0.5, burst: 3, now: () => clock },
  })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
after(() => app.close())

const ring = (token: string) => httpClient(api, { baseUrl: url, token }).ring({})
const ringRaw = (token: string) => fetch(`${url}/v1/bell`, { headers: { authorization: `Bearer ${token}` } })

test('who calls too often is told when to come back; others are not held up', async () => {
  for (let i = 0; i < 3; i++) await ring('ann')
  const refused = await ringRaw('ann')
  assert.equal(refused.status, 429)
  assert.equal(refused.headers.get('retry-after'), '2')
  assert.equal(((await refused.json()) as { code: string }).code, 'common.too-many-requests')
  await assert.rejects(ring('ann'), { code: 'common.too-many-requests', retryable: true })
  await ring('bob')
  clock += 2000
  await ring('ann')
  await assert.rejects(ring('ann'), { code: 'common.too-many-requests' })
})

test('services of the platform are not limited; without a log-in the address counts', async () => {
  for (let i = 0; i < 20; i++) await ring('index')
  const nobody = async () => (await fetch(`${url}/v1/bell`)).status
  const answers = [await nobody(), await nobody(), await nobody(), await nobody()]
  assert.deepEqual(answers, [401, 401, 401, 429])
})
