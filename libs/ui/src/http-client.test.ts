import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { z } from 'zod'
import { createHttpClient, RequestFailure } from './http-client.ts'

const api = defineApi('probe', {
  find: operation({
    method: 'GET',
    path: '/v1/things/{thingId}',
    summary: '查询',
    permission: 'thing.read',
    params: z.object({ thingId: z.string() }),
    query: z.object({ page: z.coerce.number().default(1) }),
    response: z.object({ url: z.string() }),
  }),
  save: operation({
    method: 'POST',
    path: '/v1/things',
    summary: '保存',
    permission: 'thing.write',
    body: z.object({ name: z.string() }),
    response: z.object({ done: z.literal(true) }),
  }),
})

async function withServer(run: (url: string) => Promise<void>) {
  const server = createServer((request, response) => {
    if (request.method === 'GET' && !request.url?.includes('odd')) {
      response.end(JSON.stringify({ url: request.url }))
    } else if (request.method === 'GET') {
      response.end('{"url":7}')
    } else {
      response.writeHead(409, { 'content-type': 'application/problem+json' })
      response.end(
        '{"code":"thing.taken","title":"名称已被占用。","retryable":false,"traceId":"t-1","details":{"name":"x"}}',
      )
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.close()
  }
}

test('a call fills path and query and returns the parsed answer', () =>
  withServer(async (baseUrl) => {
    const client = createHttpClient(api, { baseUrl })
    assert.deepEqual(await client.find({ params: { thingId: 'a/b' }, query: { page: 2 } }), {
      url: '/v1/things/a%2Fb?page=2',
    })
  }))

test('problem+json becomes a coded failure with its Chinese text', () =>
  withServer(async (baseUrl) => {
    const client = createHttpClient(api, { baseUrl })
    await assert.rejects(client.save({ body: { name: 'x' } }), (error) => {
      assert.ok(error instanceof RequestFailure)
      assert.equal(error.code, 'thing.taken')
      assert.equal(error.zh, '名称已被占用。')
      assert.equal(error.traceId, 't-1')
      assert.equal(error.retryable, false)
      return true
    })
  }))

test('an answer that does not fit the schema is named as such', () =>
  withServer(async (baseUrl) => {
    const client = createHttpClient(api, { baseUrl })
    await assert.rejects(client.find({ params: { thingId: 'odd' } }), { code: 'ui.unexpected-answer' })
  }))

test('no connection is a retryable failure', async () => {
  const client = createHttpClient(api, { baseUrl: 'http://127.0.0.1:9' })
  await assert.rejects(client.find({ params: { thingId: 'a' } }), { code: 'ui.offline', retryable: true })
})
