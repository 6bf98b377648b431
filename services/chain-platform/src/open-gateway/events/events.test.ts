import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { anchorsApi } from '../anchors/api.ts'
import { type OpenGateway, startOpenGateway, until } from '../testing/start-open-gateway.ts'
import { eventsApi } from './api.ts'

interface Received {
  headers: IncomingMessage['headers']
  body: string
}
let gateway: OpenGateway
let receiver: Server
let receiverUrl: string
const received: Received[] = []
let answer = 200

before(async () => {
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    response
      .writeHead(answer, answer === 302 ? { location: 'http://127.0.0.1:1/' } : {})
      .end('what the target says is not kept')
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  receiverUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  gateway = await startOpenGateway({ events: { pauses: [20, 20] } })
})
after(async () => {
  await gateway?.stop()
  receiver.closeAllConnections()
  receiver.close()
})

const codeOf = (error: CodedError) => error.code
let items = 0
async function anchorOne(client: Awaited<ReturnType<OpenGateway['caller']>>): Promise<string> {
  const item = { businessId: `EV-${++items}`, digest: sm3Hex(`event ${items}`), type: 'test' }
  const { anchors } = await client
    .client(anchorsApi)
    .submit({ body: { idempotencyKey: item.businessId, items: [item] } })
  return anchors[0]!.anchorId
}
const batchOf = (body: string) => JSON.parse(body).event.arguments.batchId.slice(2)

/** Reads a stream until it has `count` events, then breaks off. */
async function readStream(token: string, query: string, count: number, lastEventId?: string) {
  const stop = new AbortController()
  const response = await fetch(`${gateway.platform.url}/v1/events?${query}`, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    },
    signal: stop.signal,
  })
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  const events: { id: string; data: any }[] = []
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    events.length = 0
    for (const block of text.split('\n\n')) {
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (data) events.push({ id: /^id: (.*)$/m.exec(block)![1]!, data: JSON.parse(data) })
    }
    if (events.length >= count) break
  }
  stop.abort()
  return events
}

test('a stream tells what matches, in order, and goes on where it was broken off', async () => {
  const caller = await gateway.caller('S00', ['anchor', 'events'])
  const query = 'after=0.0&contract=IndexAnchor&event=BatchAnchored&where=source%3Dext.S00'
  await anchorOne(caller)
  const [first] = await readStream(caller.token, query, 1)
  assert.deepEqual([first!.data.texts.source, first!.data.event], ['ext.S00', 'BatchAnchored'])
  const reading = readStream(caller.token, query, 2, first!.id)
  await anchorOne(caller)
  await until(
    () => caller.client(anchorsApi).list({ query: {} }),
    (page) => page.items.every(({ state }) => state === 'final'),
  )
  await anchorOne(caller)
  const later = await reading
  assert.equal(later.length, 2)
  assert.ok(later.every(({ id }) => id !== first!.id))
  const page = await caller.client(eventsApi).stream({ query: { after: '0.0', where: ['source=ext.S00'] } })
  assert.deepEqual(
    page.events.map(({ id }) => id),
    [first!.id, ...later.map(({ id }) => id)],
  )
})

test('a webhook gets each event once, signed with a secret that stands nowhere', async () => {
  const caller = await gateway.caller('W00', ['anchor', 'events'])
  const client = caller.client(eventsApi)
  const { secret, ...webhook } = await client.createWebhook({
    body: { url: receiverUrl, contract: 'IndexAnchor', arguments: { source: 'ext.W00' } },
  })
  received.length = 0
  await anchorOne(caller)
  await until(
    async () => received.length,
    (count) => count >= 1,
  )
  const { headers, body } = received[0]!
  const message = `${headers['jhc-timestamp']}.${headers['jhc-delivery']}.${body}`
  assert.equal(headers['jhc-signature'], `hmac-sm3=${hmacSm3Hex(Buffer.from(secret), message)}`)
  const [anchor] = (await caller.client(anchorsApi).list({ query: {} })).items
  assert.equal(batchOf(body), anchor!.batchId)
  const done = await until(
    () => client.deliveries({ query: { webhookId: webhook.webhookId } }),
    (page) => page.items.every(({ state }) => state === 'delivered'),
  )
  assert.equal(done.total, 1)
  assert.ok(!JSON.stringify(await client.webhooks({})).includes(secret))
  const rotated = await client.rotateWebhookSecret({ params: { webhookId: webhook.webhookId } })
  assert.notEqual(rotated.secret, secret)
  await client.setWebhookState({ params: { webhookId: webhook.webhookId }, body: { state: 'removed' } })
})

test('what is not taken is tried again, then dead; sending again delivers it; a redirect is not followed', async () => {
  const caller = await gateway.caller('X00', ['anchor', 'events'])
  const client = caller.client(eventsApi)
  const { webhookId } = await client.createWebhook({
    body: { url: receiverUrl, arguments: { source: 'ext.X00' }, algorithm: 'hmac-sha256' },
  })
  received.length = 0
  answer = 302
  await anchorOne(caller)
  const deliveries = (state?: 'dead' | 'delivered') =>
    client.deliveries({ query: { webhookId, ...(state ? { state } : {}) } })
  const dead = await until(
    () => deliveries('dead'),
    ({ items }) => items.length === 1,
  )
  assert.deepEqual([dead.items[0]!.attempts, dead.items[0]!.lastProblem, received.length], [3, 'http-302', 3])
  assert.equal(new Set(received.map(({ body }) => body)).size, 1)
  assert.match(String(received[0]!.headers['jhc-signature']), /^hmac-sha256=[0-9a-f]{64}$/)
  const stranger = (await gateway.caller('Y00', ['events'])).client(eventsApi)
  const { deliveryId } = dead.items[0]!
  assert.equal(await stranger.resend({ params: { deliveryId } }).catch(codeOf), 'events.unknown-delivery')
  assert.equal((await stranger.webhooks({})).webhooks.length, 0)
  answer = 200
  await client.resend({ params: { deliveryId } })
  await until(
    () => deliveries('delivered'),
    ({ items }) => items.length === 1,
  )
  await client.setWebhookState({ params: { webhookId }, body: { state: 'removed' } })
  assert.equal(await client.resend({ params: { deliveryId } }).catch(codeOf), 'events.removed')
})

test('an address inside is refused where it is entered', async () => {
  const caller = (await gateway.caller('Z00', ['events'])).client(eventsApi)
  const refused = caller.createWebhook({ body: { url: 'https://192.168.1.1/' } }).catch(codeOf)
  assert.equal(await refused, 'outgoing.refused-target')
})
