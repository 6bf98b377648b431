import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, test } from 'node:test'
import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import { GatewayError, openGateway, verifyWebhook } from './gateway.ts'

let server: Server
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})
const problem = (code: string, retryable: boolean) =>
  JSON.stringify({ code, retryable, detail: '说明', details: {}, traceId: 't' })
const item = { businessId: 'A-1', type: 'test', digest: 'ab'.repeat(32) }

test('a lost answer is asked for again under the same key; a refusal that no repeat cures is thrown with its key', async () => {
  const keys: string[] = []
  const url = await serve(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    keys.push(JSON.parse(text).idempotencyKey)
    if (keys.length === 1) return void request.socket.destroy()
    if (keys.length === 2) return void response.writeHead(503).end(problem('common.unavailable', true))
    response.writeHead(409).end(problem('anchors.key-reused', false))
  })
  const gateway = openGateway({ url, maxPauseMs: 20 })
  const error = await gateway.anchors.submit([item]).catch((one) => one)
  assert.ok(error instanceof GatewayError)
  assert.deepEqual([error.code, error.retryable, error.status, error.traceId], ['anchors.key-reused', false, 409, 't'])
  assert.equal(keys.length, 3)
  assert.deepEqual([new Set(keys).size, error.idempotencyKey], [1, keys[0]])
})

test('what carries no key is not sent twice, unless it was turned away unread', async () => {
  let calls = 0
  const url = await serve((request, response) => {
    calls++
    request.resume()
    if (calls === 1)
      return void response.writeHead(429, { 'retry-after': '0' }).end(problem('callers.quota-used', true))
    request.socket.destroy()
  })
  const error = await openGateway({ url, maxPauseMs: 20 })
    .webhooks.create({ url: 'https://x' })
    .catch((one) => one)
  assert.deepEqual([error.code, calls], ['sdk.unreachable', 2])
})

test('a pause longer than one is willing to wait is told instead; an answer that does not come is given up', async () => {
  let calls = 0
  const url = await serve((_, response) => {
    if (++calls === 1) response.writeHead(429, { 'retry-after': '3600' }).end(problem('callers.quota-used', true))
  })
  const gateway = openGateway({ url, timeoutMs: 50, retries: 1, maxPauseMs: 20 })
  const quota = await gateway.anchors.show('a').catch((one) => one)
  assert.deepEqual([quota.code, quota.retryAfterSeconds, calls], ['callers.quota-used', 3600, 1])
  const late = await gateway.anchors.show('a').catch((one) => one)
  assert.deepEqual([late.code, calls], ['sdk.timeout', 3])
})

test('a broken stream is taken up where it broke', async () => {
  const asked: (string | undefined)[] = []
  const url = await serve((request, response) => {
    asked.push(request.headers['last-event-id'] as string | undefined)
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const event = (id: string) => `id: ${id}\nevent: X\ndata: ${JSON.stringify({ id })}\n\n`
    if (asked.length === 1) response.write(`retry: 2000\n\nid: 0.9\n\n${event('1.0')}`, () => request.socket.destroy())
    else response.write(event('2.0').slice(0, 12), () => response.write(event('2.0').slice(12)))
  })
  const seen: string[] = []
  for await (const { id } of openGateway({ url, maxPauseMs: 20 }).events.follow({ after: '0.9' })) {
    seen.push(id)
    if (seen.length === 2) break
  }
  assert.deepEqual(
    [seen, asked],
    [
      ['1.0', '2.0'],
      [undefined, '1.0'],
    ],
  )
})

test('a delivery that was altered, is old, or was signed by another is refused', () => {
  const secret = 'jhcw.secret'
  const sign = (body: string, at: number, key = secret) => {
    const message = `${at}.d1.${body}`
    const signature = `hmac-sm3=${hmacSm3Hex(new TextEncoder().encode(key), message)}`
    return { headers: { 'jhc-timestamp': String(at), 'jhc-delivery': 'd1', 'jhc-signature': signature }, body, secret }
  }
  const now = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({ deliveryId: 'd1', webhookId: 'w', event: { id: '1.0' } })
  assert.equal(verifyWebhook(sign(body, now)).event.id, '1.0')
  assert.equal(verifyWebhook({ ...sign(body, now), secret: ['new', secret] }).webhookId, 'w')
  for (const wrong of [
    { ...sign(body, now), body: body.replace('1.0', '9.0') },
    sign(body, now - 301),
    sign(body, now, 'other'),
    { ...sign(body, now), headers: {} },
    sign(JSON.stringify({ deliveryId: 'd2' }), now),
  ])
    assert.throws(() => verifyWebhook(wrong), { code: 'sdk.webhook-refused' })
})
