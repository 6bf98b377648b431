import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { freePort } from '@jhc/server-kit/embedded-postgres/server-process.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { serviceTokens } from '@jhc/server-kit/service-tokens.ts'
import { anchoringApi } from '@jhc/trust-platform/anchoring/api.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { writeVisitDocuments } from '../fakes/his/hospital-b/drop-directory.ts'
import { demoVisits } from '../fakes/his/localiser/visits.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jhc-apart-'))
const documents = join(folder, 'documents')
const secret = 'shared by the processes of this test only'
const chainSide = 'accounts,callers,audit,identity,chain-gateway,mirror,open-gateway,consortium,anchoring,change-log'
const dataSide = 'empi,index-library,source-checks,collection,provenance'
const children: ChildProcess[] = []
const databases: TestDatabase[] = []
let urls = { chainSide: '', dataSide: '' }
let cookie = ''

/** Resolves once the program says that it is ready. */
async function start(entry: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, [join(root, entry), ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  children.push(child)
  let errors = ''
  child.stderr!.on('data', (chunk) => {
    errors += chunk
  })
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${entry} ended with ${code}: ${errors}`))),
  ])
}

async function startPart(name: keyof typeof urls, services: string): Promise<void> {
  const database = await startTestDatabase()
  databases.push(database)
  const other = name === 'chainSide' ? urls.dataSide : urls.chainSide
  const args = ['--services', services, '--port', new URL(urls[name]).port, '--data-dir', join(folder, name)]
  await start('apps/platform/src/main.ts', args, {
    JHC_SERVICE_URLS: `*=${other}`,
    JHC_SERVICE_SECRET: secret,
    JHC_GATEWAY_AUTH: 'token',
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_AUDIT_URL: database.auditUrl,
    DATABASE_READ_URL: database.readUrl,
  })
}

async function startGateway(): Promise<void> {
  const database = await startTestDatabase()
  databases.push(database)
  const config = join(folder, 'gateway.json')
  const settings = {
    gatewayId: 'hospital-b',
    source: { sourceId: 'hospital-b', name: '槐屿医院', orgId: 'B00' },
    connection: { kind: 'cda', settings: { directory: documents } },
    database: { url: database.ownerUrl },
    keyFile: 'gateway.key',
    platform: { url: urls.dataSide, token: serviceTokens(secret).of('agent', 'hospital-b') },
  }
  writeFileSync(config, JSON.stringify(settings))
  await start('apps/hospital-gateway/src/main.ts', ['run', '--config', config])
}

async function until<T>(look: () => Promise<T | false>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

before(async () => {
  mkdirSync(documents)
  for (const visit of demoVisits('hospital-b').slice(0, 5)) writeVisitDocuments(documents, visit)
  urls = { chainSide: `http://127.0.0.1:${await freePort()}`, dataSide: `http://127.0.0.1:${await freePort()}` }
  await Promise.all([startPart('chainSide', chainSide), startPart('dataSide', dataSide)])
  const { steward } = JSON.parse(readFileSync(join(folder, 'chainSide/demo-accounts.json'), 'utf8'))
  const login = await fetch(`${urls.chainSide}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginName: 'steward', password: steward }),
  })
  cookie = login.headers.get('set-cookie')!.split(';')[0]!
})

after(async () => {
  for (const child of children.reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  for (const database of databases) await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('services in two processes, each with a database of its own: collect, index, anchor, verify', {
  timeout: 180_000,
}, async () => {
  await startGateway()
  const headers = { cookie }
  const index = httpClient(indexLibraryApi, { baseUrl: urls.dataSide, headers })
  const expected = readdirSync(documents).length
  const items = await until(async () => {
    const found = await index.search({ query: { sourceId: 'hospital-b', pageSize: 200 } })
    return found.total === expected && found.items.every(({ state }) => state === 'final') && found.items
  })
  const { tasks } = await httpClient(anchoringApi, { baseUrl: urls.chainSide, headers }).tasks({})
  assert.ok(tasks.some((lane) => lane.sourceId === 'hospital-b'))
  const provenance = httpClient(provenanceApi, { baseUrl: urls.dataSide, headers })
  const { verdict, steps } = await provenance.verify({ params: { recordId: items[0]!.recordId }, body: {} })
  assert.deepEqual([verdict, steps.filter((step) => step.verdict !== 'passed')], ['passed', []])
  const audit = await provenance.audit({ body: {} })
  assert.deepEqual([audit.checked.indexRows, audit.findings], [expected, []])
})

test('a process answers only for the services it holds, and only to callers it knows', async () => {
  const status = async (url: string, headers: Record<string, string>) => (await fetch(url, { headers })).status
  const lanes = '/v1/index/lanes'
  const token = (name: string, key = secret) => ({ authorization: `Bearer ${serviceTokens(key).of('service', name)}` })
  assert.equal(await status(`${urls.chainSide}${lanes}`, { cookie }), 404)
  assert.equal(await status(`${urls.dataSide}${lanes}`, {}), 401)
  assert.equal(await status(`${urls.dataSide}${lanes}`, { cookie: `${cookie}x` }), 401)
  assert.equal(await status(`${urls.dataSide}${lanes}`, token('anchoring')), 200)
  assert.equal(await status(`${urls.dataSide}${lanes}`, token('mirror')), 403)
  assert.equal(
    await status(`${urls.dataSide}${lanes}`, token('anchoring', 'another secret of thirty-two characters')),
    401,
  )
})
