import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { createOutgoing } from './outgoing.ts'

const loopback = ['127.0.0.0/8']

async function serving<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

test('addresses inside are refused, whatever they are called; listed networks are not', async () => {
  const strict = createOutgoing({ networks: [] })
  const inside = [
    'https://127.0.0.1/',
    'https://localhost/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[fd00::1]/',
    'https://[2002:7f00:1::]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://127。0。0。1/',
    'http://93.184.215.14/',
    'ftp://93.184.215.14/',
    'file:///etc/passwd',
    'https://user:pass@93.184.215.14/',
    'no address',
  ]
  for (const url of inside) {
    await assert.rejects(strict.check(url), { code: 'outgoing.refused-target' }, url)
    await assert.rejects(strict.request(url), { code: 'outgoing.refused-target' }, url)
  }
  assert.equal((await strict.check('https://93.184.215.14:8443/x')).address, '93.184.215.14')
  const hospital = createOutgoing({ networks: ['10.20.0.0/16'] })
  assert.equal((await hospital.check('http://10.20.3.4/hook')).address, '10.20.3.4')
  await assert.rejects(hospital.check('https://10.21.3.4/'), { code: 'outgoing.refused-target' })
  const signed = createOutgoing({ networks: [], plainHttp: true })
  assert.equal((await signed.check('http://93.184.215.14/ca.crl')).address, '93.184.215.14')
  await assert.rejects(signed.check('http://127.0.0.1/ca.crl'), { code: 'outgoing.refused-target' })
})

test('a redirect is not followed: what it points at is never asked', async () => {
  const asked: string[] = []
  const answer = await serving(
    (request, response) => {
      asked.push(request.url!)
      response.writeHead(302, { location: '/inside' }).end()
    },
    (url) => createOutgoing({ networks: loopback }).request(`${url}/out`),
  )
  assert.deepEqual([answer.status, asked], [302, ['/out']])
})

test('a name that points elsewhere later does not help: each request resolves once, checks, and connects to just that', async () => {
  const answers = [['127.0.0.1'], ['93.184.215.14', '169.254.169.254'], ['10.0.0.1'], []]
  const resolve = async () => answers.shift()!.map((address) => ({ address }))
  const outgoing = createOutgoing({ networks: loopback, resolve })
  await serving(
    (request, response) => void response.end(request.headers.host),
    async (url) => {
      const named = url.replace('127.0.0.1', 'rebinding.test')
      assert.equal((await outgoing.request(named)).body.toString(), new URL(named).host)
      for (let i = 0; i < 3; i++) await assert.rejects(outgoing.request(named), { code: 'outgoing.refused-target' })
    },
  )
})

test('an answer that is too long or too slow is broken off', async () => {
  const outgoing = createOutgoing({ networks: loopback })
  await serving(
    (_, response) => void response.end('x'.repeat(2000)),
    async (url) => {
      await assert.rejects(outgoing.request(url, { maxBytes: 1000 }), { code: 'outgoing.answer-too-large' })
      assert.equal((await outgoing.request(url, { maxBytes: 2000 })).body.length, 2000)
      assert.deepEqual(await outgoing.request(url, { maxBytes: 0 }), { status: 200, body: Buffer.alloc(0) })
    },
  )
  await serving(
    () => {},
    (url) => assert.rejects(outgoing.request(url, { timeoutMs: 50 }), { name: 'TimeoutError' }),
  )
})
