import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { createCollectionMonitor } from '@jhc/data-platform/collection/capability.ts'
import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import { createSourceChecks } from '@jhc/data-platform/source-checks/capability.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform, type TestCaller, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { writeVisitDocuments } from '../../../tests/fakes/his/hospital-b/drop-directory.ts'
import { openHospitalBSystem } from '../../../tests/fakes/his/hospital-b/hospital-b-system.ts'
import { demoVisits } from '../../../tests/fakes/his/localiser/visits.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jhc-gateway-'))
const documents = join(folder, 'documents')
const token = 'test-token-of-hospital-b'
const visits = demoVisits('hospital-b').slice(0, 60)
const agents = [{ id: 'gw-b', sourceId: 'hospital-b' }]

let platform: TestPlatform
let database: TestDatabase
let door: { server: Server; url: string; bodies: string[] }
let child: ChildProcess | null = null

/** The way from the hospital to the platform: lets calls through and keeps what they said. */
async function openDoor(caller: TestCaller) {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    bodies.push(`${request.url} ${body}`)
    const { method = 'GET', headers } = request
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const type = headers['content-type'] ?? ''
    const init = method === 'GET' ? { method } : { method, body, headers: { 'content-type': type } }
    const answer = await caller.fetch(request.url!, { ...init, signal: gone.signal }).catch(() => null)
    response.writeHead(answer?.status ?? 502, { 'content-type': answer?.headers.get('content-type') ?? 'text/plain' })
    response.end(answer ? await answer.text() : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, bodies, url: `http://127.0.0.1:${(server.address() as { port: number }).port}` }
}

before(async () => {
  mkdirSync(documents)
  for (const visit of visits) writeVisitDocuments(documents, visit)
  database = await startTestDatabase()
  const source = {
    sourceId: 'hospital-b',
    name: '乙医院',
    kind: 'cda',
    orgId: 'B00',
    orgName: '乙医院',
    mode: 'plain' as const,
  }
  platform = await startTestPlatform({
    capabilities: (context) => [
      createEmpi(context, { tokenKey: '0123456789abcdef0123456789abcdef', agents }),
      createIndexLibrary(context, { sources: [source], metaKeys: [], agents }),
      createSourceChecks(context, { agents }),
      createCollectionMonitor(context, { agents }),
    ],
  })
  const permissions = ['agent.work', 'collection.report', 'empi.register', 'empi.tokens', 'index.submit']
  door = await openDoor(platform.as(permissions, { kind: 'agent', id: 'gw-b', orgId: 'B00' }))
})

after(async () => {
  child?.kill('SIGKILL')
  door.server.closeAllConnections()
  door.server.close()
  await platform.stop()
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

function settingsFile(name: string, change: (settings: any) => void = () => undefined): string {
  const settings = {
    gatewayId: 'gw-b',
    source: { sourceId: 'hospital-b', name: '乙医院', orgId: 'B00' },
    connection: { kind: 'cda', settings: { directory: documents, pageSize: 5 } },
    database: { url: database.ownerUrl },
    keyFile: 'gateway.key',
    platform: { url: door.url, token },
    status: { port: 0 },
  }
  change(settings)
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(settings))
  return file
}

function command(args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { timeout: 60_000 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

async function start(file: string): Promise<string> {
  const started = spawn(process.execPath, [main, 'run', '--config', file], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child = started
  return new Promise((resolve, reject) => {
    started.once('message', (message) => resolve((message as { statusUrl: string }).statusUrl))
    started.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
}

const ended = (process: ChildProcess) =>
  new Promise<number | null>((resolve) => process.once('exit', (code) => resolve(code)))

async function until<T>(look: () => Promise<T | false | null | undefined>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const admin = () => platform.as(['collection.read', 'collection.run', 'index.read', 'provenance.verify'])
const entries = async () =>
  (
    await admin()
      .client(indexLibraryApi)
      .search({ query: { sourceId: 'hospital-b' } })
  ).total
const task = async () => (await admin().client(collectionApi).tasks({})).tasks[0]

test('a wrong configuration is told with its places, and ends with 78', async () => {
  const file = settingsFile('wrong.json', (settings) => {
    settings.platform.url = 'http://platform.example'
    settings.connection.settings.directroy = settings.connection.settings.directory
    delete settings.connection.settings.directory
    settings.schedule = { dailyAt: '25:00' }
  })
  const { code, err } = await command(['run', '--config', file])
  assert.equal(code, 78)
  for (const word of ['platform.url', 'https', 'connection.settings.directory', 'schedule.dailyAt'])
    assert.match(err, new RegExp(word))
  assert.equal((await command(['run'])).code, 78)
})

test('check says of each thing whether it is as it should be', { timeout: 60_000 }, async () => {
  const bad = settingsFile('bad.json', (settings) => {
    settings.connection.settings.directory = join(folder, 'nowhere')
    settings.platform.token = 'not-the-right-token-at-all'
  })
  const wrong = await command(['check', '--config', bad])
  assert.equal(wrong.code, 1)
  assert.match(wrong.out, /✓ 密钥文件\n✓ 本地数据库\n✗ 数据源（cda）：.*source\.unreachable.*\n✗ 区平台与前置机令牌/)
  const right = await command(['check', '--config', settingsFile('gateway.json')])
  assert.equal(right.out, '✓ 密钥文件\n✓ 本地数据库\n✓ 数据源（cda）\n✓ 区平台与前置机令牌\n')
  assert.equal(statSync(join(folder, 'gateway.key')).mode & 0o777, 0o600)
})

test('killed while it collects and started again, it loses nothing and sends nothing twice', {
  timeout: 120_000,
}, async () => {
  const file = settingsFile('gateway.json')
  await start(file)
  await until(async () => (await entries()) > 20)
  const killed = ended(child!)
  child!.kill('SIGKILL')
  await killed
  await start(file)
  const expected = readdirSync(documents).length
  await until(async () => (await entries()) === expected)
  const done = await until(async () => {
    const seen = await task()
    return seen?.lastRun?.finishedAt && seen.lastRun.recordsSent > 0 ? seen : null
  })
  assert.deepEqual(
    [done.lastRun!.state, done.reachable, done.openQuarantine, done.runsAt],
    ['succeeded', true, 0, 'gw-b'],
  )
  const { items } = await admin()
    .client(indexLibraryApi)
    .search({ query: { sourceId: 'hospital-b', currentOnly: 'false', pageSize: 200 } })
  assert.ok(items.every((entry) => entry.version === 1))
})

test('a value changed in the hospital is found through the centre; only its place is told', {
  timeout: 60_000,
}, async () => {
  const system = openHospitalBSystem(documents)
  const visit = visits.find((one) => one.vitalSigns.length > 0)!
  const value = (await system.valuesOf(visit.encounterId)).find((one) => /^\d+\.\d+$/.test(one.value))!
  const checks = admin().client(sourceChecksApi)
  const wanted = { sourceId: 'hospital-b', day: visit.start.slice(0, 10), pageSize: 200 }
  const { items } = await admin()
    .client(indexLibraryApi)
    .search({ query: { ...wanted, dayFrom: wanted.day, dayTo: wanted.day } as any })
  const look = async () => {
    const results = await Promise.all(
      items.map(({ recordId }) => checks.check({ body: { sourceId: 'hospital-b', recordId, version: 1 } })),
    )
    return results.filter((result) => !result.matches)
  }
  assert.deepEqual(await look(), [])
  await system.setValue(visit.encounterId, value.valueId, '1234.5', 'keep')
  const [found, ...others] = await look()
  assert.equal(others.length, 0)
  assert.deepEqual(
    found!.differences.map(({ change, element }) => [change, element]),
    [['changed', 'DE04.30.015.00']],
  )
  await system.setValue(visit.encounterId, value.valueId, value.value, 'keep')
  assert.deepEqual(await look(), [])
})

test('nothing that left names a person, a local id or a value', () => {
  const sent = door.bodies.join('\n')
  assert.ok(sent.includes('"form":"tokens"') && sent.includes('"fingerprint"'))
  for (const visit of visits) {
    const { name, identityNumber, phone, address, localPatientId } = visit.registration
    const values = [...visit.vitalSigns, ...visit.labs].map((one) => one.value).filter((value) => value.length > 8)
    const secrets = [
      name,
      identityNumber,
      phone,
      address,
      localPatientId,
      visit.encounterId,
      visit.doctor.name,
      ...values,
    ]
    for (const secret of secrets) assert.ok(!secret || !sent.includes(secret), `left the hospital: ${secret}`)
  }
})

test('the local page shows what left, answers only its own name, and pauses; SIGTERM ends it cleanly', {
  timeout: 60_000,
}, async () => {
  const stopped = ended(child!)
  child!.kill('SIGTERM')
  assert.equal(await stopped, 0)
  const url = await start(settingsFile('gateway.json'))
  const page = await (await fetch(url)).text()
  assert.match(page, /医院前置机 · 乙医院/)
  assert.ok(visits.every((visit) => !page.includes(visit.registration.name)))
  const status = async () => (await fetch(`${url}/status.json`)).json() as Promise<{ state: string; outbox: number }>
  await fetch(`${url}/pause`, { method: 'POST', redirect: 'manual' })
  assert.equal((await status()).state, 'paused')
  await fetch(`${url}/resume`, { method: 'POST', redirect: 'manual' })
  assert.notEqual((await status()).state, 'paused')
  const { port } = new URL(url)
  const foreign = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve) => {
      httpRequest({ port, path: '/pause', method: 'POST', headers }, (response) =>
        resolve(response.resume().statusCode),
      ).end()
    })
  assert.equal(await foreign({ host: 'evil.example' }), 403)
  assert.equal(await foreign({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' }), 403)
  const end = ended(child!)
  child!.kill('SIGTERM')
  assert.equal(await end, 0)
})
