import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { createHttpServer } from '@jhc/server-kit/http-server.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { generate } from 'selfsigned'
import { callersApi } from './api.ts'
import { type Callers, createCallers } from './capability.ts'

interface Pair {
  key: string
  cert: string
}
let platform: TestPlatform
let callers: Callers
let server: Awaited<ReturnType<typeof createHttpServer>>
let serverPair: Pair

async function makePair(name: string, issuer?: Pair, days = 30): Promise<Pair> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + days * 86_400_000),
    notBeforeDate: new Date(Date.now() - 2 * 86_400_000),
    extensions: [{ name: 'basicConstraints', cA: name.endsWith('authority') }],
    ...(issuer ? { ca: issuer } : {}),
  } as never)
  return { key: made.private, cert: made.cert }
}

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => {
      callers = createCallers(context)
      return [callers]
    },
  })
  serverPair = await makePair('localhost')
  server = await createHttpServer({
    implementations: callers.implementations,
    log: silentLog(),
    metrics: createMetrics('test'),
    callers: callers.keys,
    tls: { key: Buffer.from(serverPair.key), cert: Buffer.from(serverPair.cert), clientCertificates: true },
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
})
after(async () => {
  await server?.close()
  await platform?.stop()
})

/** Over a TLS connection of its own: status, and the code of a refusal. */
async function ask(client?: Pair): Promise<[number, string | undefined]> {
  const { port } = server.server.address() as AddressInfo
  const sent = request({
    host: '127.0.0.1',
    port,
    path: '/v1/callers',
    ca: serverPair.cert,
    servername: 'localhost',
    checkServerIdentity: () => undefined,
    agent: false,
    ...client,
  }).end()
  const [answer] = await once(sent, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return [answer.statusCode, JSON.parse(Buffer.concat(chunks).toString()).code]
}

const manager = () =>
  platform.as(['callers.manage', 'callers.read'], { kind: 'user', id: 'sysadmin' }).client(callersApi)
const create = () => manager().create({ body: { orgId: 'A00', name: '证书调用方', scopes: ['chain'] } })
const codeOf = (error: { code: string }) => error.code
/** The scope does not list callers: who is known is told that, who is not is asked to log in. */
const known = [403, 'common.no-permission']
const unknown = [401, 'common.not-logged-in']

test('a pinned certificate is its caller, until it is removed; its calls are counted', async () => {
  const { keyId } = await create()
  const pair = await makePair('his.hospital-a')
  assert.deepEqual(await ask(pair), unknown)
  assert.deepEqual(await ask(), unknown)
  const add = () => manager().addCertificate({ params: { keyId }, body: { kind: 'pinned', pem: pair.cert } })
  const added = await add()
  assert.match(added.sm3, /^[0-9a-f]{64}$/)
  assert.equal(await add().catch(codeOf), 'callers.certificate-taken')
  assert.deepEqual(await ask(pair), known)
  const listed = (await manager().list({})).callers.find((one) => one.keyId === keyId)!
  assert.deepEqual([listed.callsToday, listed.errorsToday], [1, 1])
  await manager().suspend({ params: { keyId }, body: { suspended: true } })
  assert.deepEqual(await ask(pair), [403, 'callers.suspended'])
  await manager().suspend({ params: { keyId }, body: { suspended: false } })
  await manager().removeCertificate({ params: { certificateId: added.certificateId } })
  assert.deepEqual(await ask(pair), unknown)
})

test('an authority stands for what it issued, under the name that was agreed, and only while both are valid', async () => {
  const { keyId } = await create()
  const authority = await makePair('hospital authority')
  const impostor = await makePair('hospital authority')
  await manager().addCertificate({
    params: { keyId },
    body: { kind: 'issuer', pem: authority.cert, commonName: 'his.hospital-b' },
  })
  assert.deepEqual(await ask(await makePair('his.hospital-b', authority)), known)
  assert.deepEqual(await ask(await makePair('his.other', authority)), unknown)
  assert.deepEqual(await ask(await makePair('his.hospital-b', impostor)), unknown)
  assert.deepEqual(await ask(await makePair('his.hospital-b', authority, -1)), unknown)
  const leaf = await makePair('his.hospital-c')
  for (const body of [
    { kind: 'issuer' as const, pem: leaf.cert },
    { kind: 'pinned' as const, pem: 'no certificate' },
    { kind: 'pinned' as const, pem: (await makePair('old', undefined, -1)).cert },
  ])
    assert.equal(await manager().addCertificate({ params: { keyId }, body }).catch(codeOf), 'callers.bad-certificate')
})
