import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { CodedError, defineErrors } from '@jhc/kit/errors.ts'
import { z } from 'zod'
import { implement } from './implement.ts'
import { startTestPlatform, type TestPlatform } from './test-platform.ts'

const notesApi = defineApi('notes', {
  add: operation({
    method: 'POST',
    path: '/v1/notes/{noteId}',
    summary: '新增',
    permission: 'notes.write',
    bodyLimit: 2000,
    params: z.object({ noteId: z.string().min(3) }),
    body: z.object({ text: z.string(), size: z.number().int() }),
    response: z.object({ noteId: z.string(), length: z.number() }),
  }),
  list: operation({
    method: 'GET',
    path: '/v1/notes',
    summary: '列表',
    permission: 'notes.read',
    query: z.object({ page: z.coerce.number().default(1), tag: z.array(z.string()).default([]) }),
    response: z.object({ page: z.number(), tag: z.array(z.string()) }),
  }),
  open: operation({
    method: 'GET',
    path: '/v1/open',
    summary: '公开',
    permission: 'public',
    response: z.object({ ok: z.boolean() }),
  }),
  broken: operation({
    method: 'GET',
    path: '/v1/broken',
    summary: '故障',
    permission: 'public',
    response: z.object({ ok: z.boolean() }),
  }),
})

const errors = defineErrors('notes', { taken: { kind: 'conflict', retryable: false, zh: '编号已被占用。' } })

let platform: TestPlatform

before(async () => {
  platform = await startTestPlatform({
    permissions: { writer: ['notes.write'] },
    capabilities: () => [
      {
        name: 'test/notes',
        implementations: [
          implement(notesApi, {
            async add({ params, body }) {
              if (params.noteId === 'taken') throw errors.taken({ noteId: params.noteId })
              return { noteId: params.noteId, length: body.text.length, secret: 'not declared' }
            },
            list: async ({ query }) => query,
            open: async () => ({ ok: true }),
            broken: async () => ({ ok: 'no' }) as never,
          }),
        ],
      },
    ],
  })
})
after(() => platform.stop())

const body = { text: '一二三', size: 3 }

test('the same call gives the same answer over HTTP and over the bus', async () => {
  const input = { params: { noteId: 'n-1' }, body }
  const expected = { noteId: 'n-1', length: 3 }
  assert.deepEqual(await platform.as(['notes.write']).client(notesApi).add(input), expected)
  assert.deepEqual(await platform.bus.client(notesApi, 'writer').add(input), expected)
})

test('a list parameter that is given once is a list in both wirings', async () => {
  const expected = { page: 2, tag: ['a'] }
  const query = { page: 2, tag: ['a'] }
  assert.deepEqual(await platform.as(['notes.read']).client(notesApi).list({ query }), expected)
  const response = await platform.as(['notes.read']).fetch('/v1/notes?page=2&tag=a')
  assert.deepEqual(await response.json(), expected)
})

test('no log-in, no permission, a service without it: refused', async () => {
  const codes = await Promise.all([
    platform.anonymous.client(notesApi).list({}).catch(codeOf),
    platform.as(['notes.write']).client(notesApi).list({}).catch(codeOf),
    platform.bus.client(notesApi, 'writer').list({}).catch(codeOf),
    platform.bus.client(notesApi, 'stranger').list({}).catch(codeOf),
  ])
  assert.deepEqual(codes, ['common.not-logged-in', ...Array(3).fill('common.no-permission')])
  assert.deepEqual(await platform.anonymous.client(notesApi).open({}), { ok: true })
})

test('a wrong input is answered as problem+json that names the field and not the value', async () => {
  const response = await platform.as(['notes.write']).fetch('/v1/notes/n-1', {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01` },
    body: JSON.stringify({ text: '张三', size: 'wide' }),
  })
  assert.equal(response.status, 400)
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/)
  const problem = (await response.json()) as Record<string, any>
  assert.deepEqual(Object.keys(problem).sort(), [
    'code',
    'detail',
    'details',
    'retryable',
    'status',
    'title',
    'traceId',
    'type',
  ])
  assert.equal(problem.code, 'common.invalid-input')
  assert.equal(problem.traceId, 'ab'.repeat(16))
  assert.match(problem.details.issues[0], /^size: /)
  assert.doesNotMatch(JSON.stringify(problem), /wide|张三/)
})

test('a coded error keeps code, kind and details on the way; an answer outside its schema is our fault and tells nothing', async () => {
  const error = await platform
    .as(['notes.write'])
    .client(notesApi)
    .add({ params: { noteId: 'taken' }, body })
    .catch((e) => e)
  assert.ok(error instanceof CodedError)
  assert.deepEqual([error.code, error.kind, error.details.noteId], ['notes.taken', 'conflict', 'taken'])
  const response = await platform.anonymous.fetch('/v1/broken')
  const problem = (await response.json()) as Record<string, any>
  assert.deepEqual([response.status, problem.code, problem.details], [500, 'common.internal', {}])
})

test('a body over the limit and an unknown address get coded answers', async () => {
  const caller = platform.as(['notes.write'])
  const big = await caller
    .client(notesApi)
    .add({ params: { noteId: 'n-1' }, body: { text: 'x'.repeat(3000), size: 1 } })
    .catch(codeOf)
  assert.equal(big, 'common.body-too-large')
  const lost = await caller.fetch('/v1/nowhere')
  assert.deepEqual([lost.status, ((await lost.json()) as any).code], [404, 'common.no-such-route'])
})

test('health, metrics and the OpenAPI document are there', async () => {
  assert.deepEqual(await (await platform.anonymous.fetch('/health/live')).json(), { alive: true })
  assert.equal((await platform.anonymous.fetch('/health/ready')).status, 200)
  const metrics = await (await platform.anonymous.fetch('/metrics')).text()
  assert.match(metrics, /http_request_duration_seconds_count\{[^}]*route="\/v1\/notes\/:noteId"/)
  const document = (await (await platform.anonymous.fetch('/openapi.json')).json()) as any
  assert.equal(document.openapi, '3.1.0')
  assert.equal(document.paths['/v1/notes/{noteId}'].post['x-permission'], 'notes.write')
})

function codeOf(error: unknown): string {
  return (error as CodedError).code
}
