import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { after, before, test } from 'node:test'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { type Enveloping, envelopingFetch } from '@jhc/gm/payload/enveloping-fetch.ts'
import { type EnvelopeKey, envelopeHeader, sealedType } from '@jhc/gm/payload/payload-envelope.ts'
import { createPayloadReceiver } from '@jhc/gm/payload/payload-receiver.ts'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { defineErrors } from '@jhc/kit/errors.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { createHttpServer } from '@jhc/server-kit/http-server.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { z } from 'zod'

const errors = defineErrors('echo', { no: { kind: 'conflict', retryable: false, zh: '不行' } })
const api = defineApi('echo', {
  echo: operation({
    method: 'POST',
    path: '/v1/echo/{name}',
    summary: '回声',
    permission: 'agent.work',
    params: z.object({ name: z.string() }),
    body: z.object({ text: z.string() }),
    response: z.object({ text: z.string() }),
  }),
  read: operation({
    method: 'GET',
    path: '/v1/echo',
    summary: '读',
    permission: 'agent.work',
    response: z.object({ text: z.string() }),
  }),
})
const canary = '张三 310106199001010018 高血压'
const rootOf = (byte: number) =>
  derivePurposeKey(makeKeyEncryptionKey('centre-1', new Uint8Array(32).fill(byte)), 'payload-envelope')
const agent: Principal = { kind: 'agent', id: 'gw', orgId: 'A00', permissions: new Set(['agent.work']) }
const service: Principal = { ...agent, kind: 'service' }
const secret = 'a secret that the platform’s processes share'

let app: Awaited<ReturnType<typeof createHttpServer>>
let hop: Server
let base = ''
let seen: Buffer[] = []

before(async () => {
  app = await createHttpServer({
    implementations: [
      implement(api, {
        echo: async ({ body, params }) => {
          if (params.name === 'refused') throw errors.no({ text: body.text })
          return { text: `${body.text} again` }
        },
        read: async () => ({ text: canary }),
      }),
    ],
    log: silentLog(),
    metrics: createMetrics('test'),
    resolveToken: (token) => ({ agent, service })[token] ?? null,
    envelopes: createPayloadReceiver({ root: rootOf(1), shared: secret, required: true }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  // Keeps every byte of the hop, in both directions.
  hop = createServer((left) => {
    const right = connect(port, '127.0.0.1')
    left.on('data', (bytes) => seen.push(bytes)).on('error', () => right.destroy())
    right.on('data', (bytes) => seen.push(bytes)).on('error', () => left.destroy())
    left.pipe(right).pipe(left)
  }).listen(0, '127.0.0.1')
  await once(hop, 'listening')
  base = `http://127.0.0.1:${(hop.address() as AddressInfo).port}`
})
after(async () => {
  hop.close()
  await app.close()
})

const receiver = async () => (await (await fetch(`${base}/envelope-key`)).json()) as EnvelopeKey
function caller({ token = 'agent', ...more }: { token?: string } & Partial<Enveloping> = {}) {
  seen = []
  return httpClient(api, { baseUrl: base, token, fetch: envelopingFetch({ receiver, ...more }) })
}
const body = { text: canary }
const params = { name: 'x' }

test('request, answer and refusal pass the hop without a readable word', async () => {
  const client = caller()
  assert.deepEqual(await client.echo({ params, body }), { text: `${canary} again` })
  assert.deepEqual(await client.read({}), { text: canary })
  const refusal = await client.echo({ params: { name: 'refused' }, body }).catch((error) => error)
  assert.deepEqual([refusal.code, refusal.details.text], ['echo.no', canary])
  const bytes = Buffer.concat(seen)
  assert.ok(bytes.includes('/v1/echo') && bytes.includes(sealedType))
  for (const word of canary.split(' ')) {
    assert.equal(bytes.includes(word), false, word)
    assert.equal(bytes.includes(JSON.stringify(word).slice(1, -1)), false, word)
  }
})

test('equal contents differ on the way, and one content key serves several calls', async () => {
  const client = caller()
  await client.echo({ params, body })
  await client.echo({ params, body })
  const text = Buffer.concat(seen).toString('latin1')
  const sealed = [...text.matchAll(/session\.[\w-]+/g)].map(([one]) => one)
  assert.equal(sealed.length, 4)
  assert.equal(new Set(sealed).size, 4)
  assert.equal(new Set([...text.matchAll(/jhc-envelope: (\S+)/gi)].map(([, one]) => one)).size, 1)
})

/** Another letter in the middle of a sealed text. */
const altered = (sealed: string) => {
  const at = sealed.length >> 1
  return sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
}
const meddlers: Record<string, typeof fetch> = {
  'a changed letter of the request': (input, init) => fetch(input, { ...init, body: altered(init?.body as string) }),
  'a changed letter of the answer': async (input, init) => {
    const { headers, status, ...answer } = await fetch(input, init).then(async (one) => ({
      headers: one.headers,
      status: one.status,
      text: altered(await one.text()),
    }))
    return new Response(answer.text, { status, headers })
  },
  'a sealed text put into another call': (input, init) => fetch(String(input).replace('/echo/x', '/echo/y'), init),
  'another status': async (input, init) => {
    const answer = await fetch(input, init)
    return new Response(await answer.text(), { status: 201, headers: answer.headers })
  },
}
for (const [name, meddler] of Object.entries(meddlers)) {
  test(`refused with a code: ${name}`, async () => {
    await assert.rejects(caller({ fetch: meddler }).echo({ params, body }), { code: 'envelope.not-authentic' })
  })
}

test('plain calls of machines are refused, and so is a plain body beside the header', async () => {
  const plain = httpClient(api, { baseUrl: base, token: 'agent' })
  await assert.rejects(plain.echo({ params, body }), { code: 'envelope.required' })
  await assert.rejects(plain.read({}), { code: 'envelope.required' })
  const { keyId } = await receiver()
  const ask = (header: string) =>
    fetch(`${base}/v1/echo/x`, {
      method: 'POST',
      headers: { authorization: 'Bearer agent', 'content-type': 'application/json', [envelopeHeader]: header },
      body: JSON.stringify(body),
    })
  assert.equal((await (await ask(`${keyId}.AAAA`)).json()).code, 'envelope.malformed')
  let header = ''
  const spy: typeof fetch = (input, init) => {
    header = new Headers(init?.headers).get(envelopeHeader) ?? ''
    return fetch(input, init)
  }
  await caller({ fetch: spy }).read({})
  // The refusal comes sealed, like every answer to such a call.
  const refusal = await ask(header)
  assert.deepEqual([refusal.status, refusal.headers.get('content-type')], [400, sealedType])
})

test('an answer that comes back plain is not believed', async () => {
  const forged: typeof fetch = async () => Response.json({ text: 'forged' })
  await assert.rejects(caller({ fetch: forged }).read({}), { code: 'envelope.answer-not-sealed' })
})

test('the platform’s processes prove themselves by their secret; another secret opens nothing', async () => {
  assert.deepEqual(await caller({ token: 'service', shared: secret }).read({}), { text: canary })
  await assert.rejects(caller({ token: 'service', shared: 'another secret' }).echo({ params, body }), {
    code: 'envelope.not-authentic',
  })
})

test('a receiver with another key is asked for it again, and the call goes through', async () => {
  const old = createPayloadReceiver({ root: rootOf(2), required: true }).key
  const answers = [async () => old, receiver]
  const client = caller({ receiver: () => answers.shift()!() })
  assert.deepEqual(await client.echo({ params, body }), { text: `${canary} again` })
  assert.deepEqual(answers, [])
})
