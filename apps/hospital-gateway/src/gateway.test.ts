import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { holdersApi } from '@jhc/chain-platform/holders/api.ts'
import { createHolders } from '@jhc/chain-platform/holders/capability.ts'
import { startChain, type TestChain } from '@jhc/chain-platform/testing/start-chain.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createIndexLibrary } from '@jhc/data-center/index-library/capability.ts'
import type { QueueState } from '@jhc/data-platform/collection/agent/side-channel/queue-state.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { createCollectionMonitor } from '@jhc/data-platform/collection/capability.ts'
import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import { createSourceChecks } from '@jhc/data-platform/source-checks/capability.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { writeVisitDocuments } from '../../../tests/fakes/his/hospital-b/drop-directory.ts'
import { openHospitalBSystem } from '../../../tests/fakes/his/hospital-b/hospital-b-system.ts'
import { demoVisits } from '../../../tests/fakes/his/localiser/visits.ts'
import { envelopes, openDoor, type RecordingDoor } from './testing/recording-door.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jhc-gateway-'))
const documents = join(folder, 'documents')
const token = 'test-token-of-hospital-b'
const visits = demoVisits('hospital-b').slice(0, 60)
const agents = [{ id: 'gw-b', sourceId: 'hospital-b' }]

let chain: TestChain
let platform: TestPlatform
let database: TestDatabase
let door: RecordingDoor
let child: ChildProcess | null = null

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
  chain = await startChain()
  platform = await startTestPlatform({
    envelopes,
    capabilities: (context) => [
      createChainGateway(context, { driver: chain.chain, signer: chain.signer }),
      createHolders(context, { agents, admitAtOnce: true }),
      createEmpi(context, {
        tokenKey: '0123456789abcdef0123456789abcdef',
        columnKeys: columnKeysOf(new Uint8Array(32)),
        agents,
      }),
      createIndexLibrary(context, { sources: [source], metaKeys: [], agents }),
      createSourceChecks(context, { agents }),
      createCollectionMonitor(context, { agents }),
    ],
  })
  const permissions = [
    'agent.work',
    'collection.report',
    'empi.register',
    'empi.tokens',
    'holder.announce',
    'index.submit',
  ]
  door = await openDoor(platform.as(permissions, { kind: 'agent', id: 'gw-b', orgId: 'B00' }), token)
})

after(async () => {
  child?.kill('SIGKILL')
  door.close()
  await platform.stop()
  await chain.stop()
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The tests' own pace; the defaults are for hospitals. */
const fast = {
  sending: { recordsPerSecond: 5000, bytesPerSecond: 1e8 },
  reading: { unitsPerSecond: 5000, bytesPerSecond: 1e8 },
}

function settingsFile(name: string, change: (settings: any) => void = () => undefined): string {
  const settings = {
    gatewayId: 'gw-b',
    source: { sourceId: 'hospital-b', name: '乙医院', orgId: 'B00' },
    connection: { kind: 'cda', settings: { directory: documents, pageSize: 5 } },
    database: { url: database.ownerUrl },
    keyFile: 'gateway.key',
    platform: { url: door.url, token },
    status: { port: 0 },
    sideChannel: { ...fast },
    chain: { rpc: [chain.chain.jsonRpcUrl], confirmations: 0, batch: { records: 64, seconds: 1 } },
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
    settings.sideChannel = {
      quietHours: [
        { from: '07:30', to: '18:00' },
        { from: '17:00', to: '20:00' },
      ],
    }
  })
  const { code, err } = await command(['run', '--config', file])
  assert.equal(code, 78)
  for (const word of [
    'platform.url',
    'https',
    'connection.settings.directory',
    'schedule.dailyAt',
    'sideChannel.quietHours.1 17:00–20:00 与',
  ])
    assert.match(err, new RegExp(word))
  assert.equal((await command(['run'])).code, 78)
})

test('check says of each thing whether it is as it should be', { timeout: 60_000 }, async () => {
  const bad = settingsFile('bad.json', (settings) => {
    settings.connection.settings.directory = join(folder, 'nowhere')
    settings.platform.token = 'not-the-right-token-at-all'
    settings.sideChannel.quietHours = [{ from: '00:30', to: '05:00' }]
    settings.sideChannel.alarms = { diskPath: '/no/such/place' }
  })
  const wrong = await command(['check', '--config', bad])
  assert.equal(wrong.code, 1)
  assert.match(wrong.out, /✓ 密钥文件\n✓ 本地数据库\n✗ 数据源（cda）：.*source\.unreachable.*\n✗ 区平台与前置机身份/)
  assert.match(wrong.out, /✗ 上链队列与限速：.*schedule\.dailyAt 01:00 落在安静时段 00:30–05:00.*alarms\.diskPath/)
  const right = await command(['check', '--config', settingsFile('gateway.json')])
  assert.equal(
    right.out,
    '✓ 密钥文件\n✓ 本地数据库\n✓ 数据源（cda）\n✓ 区平台与前置机身份\n✓ 上链队列与限速\n✓ 链节点与本院账户\n',
  )
  assert.equal(statSync(join(folder, 'gateway.key')).mode & 0o777, 0o600)
})

test('the centre cannot be reached, it is killed while it collects and started again, the centre comes back: nothing lost, nothing twice', {
  timeout: 120_000,
}, async () => {
  const file = settingsFile('gateway.json')
  door.reachable = false
  const queueOf = async (url: string) => (await (await fetch(`${url}/status.json`)).json()).queue as QueueState
  let url = await start(file)
  await until(async () => (await queueOf(url)).waiting > 20)
  const killed = ended(child!)
  child!.kill('SIGKILL')
  await killed
  url = await start(file)
  const waits = await until(async () => {
    const queue = await queueOf(url)
    return queue.waiting > 100 && queue.waitsFor === 'centre-unreachable' && queue
  })
  assert.equal(waits.mode, 'side-channel')
  assert.equal(await entries(), 0)
  door.reachable = true
  const expected = readdirSync(documents).length
  await until(async () => (await entries()) === expected)
  const done = await until(async () => {
    const seen = await task()
    return seen?.lastRun?.finishedAt && seen.lastRun.recordsSent > 0 ? seen : null
  })
  await until(async () => (await task())?.queue?.waiting === 0)
  assert.deepEqual(
    [done.lastRun!.state, done.reachable, done.openQuarantine, done.runsAt],
    ['succeeded', true, 0, 'gw-b'],
  )
  const { items } = await admin()
    .client(indexLibraryApi)
    .search({ query: { sourceId: 'hospital-b', currentOnly: 'false', pageSize: 200 } })
  assert.ok(items.every((entry) => entry.version === 1))
  const own = async () => (await (await fetch(`${url}/status.json`)).json()).ownAnchor
  const anchored = await until(async () => {
    const seen = await own()
    return seen.unsealed + seen.open === 0 && seen
  })
  const { accounts } = await platform.as(['chain.read']).client(holdersApi).list({})
  assert.deepEqual(
    accounts.map((one) => [one.account, one.writes, one.anchored]),
    [[anchored.account, true, expected]],
    'each version once under the roots of the hospital’s own account',
  )
  const db = openDatabase(database.ownerUrl, { max: 1 })
  const { rows } = await sql<any>`select from_seq, to_seq, state from collection.own_batch order by 1`.execute(db)
  await db.destroy()
  assert.ok(
    rows.length > 1 && rows.every((row, i) => row.from_seq === (rows[i - 1]?.to_seq ?? 0) + 1 && row.state === 'final'),
  )
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
  // On the way even that cannot be read, nor what came back.
  const carried = door.carried.join('\n')
  for (const word of ['fingerprint', 'tokens', 'registrationId', 'hospital-b', 'workId'])
    assert.equal(carried.includes(`"${word}`), false, word)
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
  await fetch(`${url}/pause-sending`, { method: 'POST', redirect: 'manual' })
  assert.match(await (await fetch(url)).text(), /已由本院暂停.*恢复上链/s)
  await fetch(`${url}/resume-sending`, { method: 'POST', redirect: 'manual' })
  assert.match(await (await fetch(url)).text(), /队列已空.*暂停上链/s)
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
