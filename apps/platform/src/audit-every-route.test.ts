import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { auditApi } from '@jhc/chain-platform/audit/api.ts'
import { type Operation, operationUrl } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { readPlatformSettings } from './platform-settings.ts'
import { services } from './services.ts'
import { type StartedPlatform, startForTest } from './testing/start-for-test.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'jhc-routes-'))
chmodSync(dataDir, 0o755)
let platform: StartedPlatform
before(async () => {
  platform = await startForTest(dataDir)
})
after(async () => {
  await platform?.end('SIGINT')
  rmSync(dataDir, { recursive: true, force: true })
})

/** Every route there is, from the declarations; what ends the session comes last. */
const routes = Object.values(services)
  .flatMap(({ apis }) => apis)
  .flatMap(({ name, operations }) =>
    Object.entries<Operation>(operations).map(([operation, { method, path }]) => ({
      operation: `${name}.${operation}`,
      method,
      path: operationUrl(path, new Proxy({}, { get: () => '1' })),
    })),
  )
  .sort((a, b) => Number(a.operation === 'accounts.logout') - Number(b.operation === 'accounts.logout'))

async function logIn(loginName: string): Promise<string> {
  const password = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8'))[loginName]
  const response = await fetch(`${platform.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginName, password }),
  })
  assert.equal(response.status, 200)
  return response.headers.get('set-cookie')!.split(';')[0]!
}

test('every route, called by nobody and by the system administrator, leaves exactly one line that says who, where, what and how it went', async () => {
  const cookie = await logIn('sysadmin')
  const calls: { traceId: string; operation: string; actorKind: string; status: number }[] = []
  for (const { operation, method, path } of routes) {
    for (const [actorKind, headers] of [
      ['anonymous', {}],
      ['user', { cookie }],
    ] as const) {
      const traceId = randomBytes(16).toString('hex')
      const response = await fetch(platform.url + path, {
        method,
        headers: {
          ...headers,
          traceparent: `00-${traceId}-${'1'.repeat(16)}-01`,
          ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
        },
        ...(method === 'GET' ? {} : { body: '{}' }),
      })
      await response.text()
      calls.push({ traceId, operation, actorKind, status: response.status })
    }
  }
  assert.ok(calls.length > 200)
  const { lines } = httpClient(auditApi, { baseUrl: platform.url, headers: { cookie: await logIn('auditor') } })
  const to = new Date().toISOString()
  const found = new Map<string, { operation: string; actorKind: string; status: number; address: string }[]>()
  for (let page = 1; ; page++) {
    const { items } = await lines({ query: { to, page, pageSize: 200 } })
    for (const line of items) found.set(line.traceId, [...(found.get(line.traceId) ?? []), line])
    if (items.length < 200) break
  }
  for (const { traceId, ...call } of calls) {
    const told = found.get(traceId) ?? []
    assert.equal(told.length, 1, `${call.operation}: ${told.length} lines`)
    const { operation, actorKind, status, address } = told[0]!
    assert.deepEqual([{ operation, actorKind, status }, address], [call, '127.0.0.1'])
  }
})

test('audit records are not kept for less than six months', () => {
  const set = (days: string) => readPlatformSettings({ JHC_AUDIT_RETENTION_DAYS: days }).JHC_AUDIT_RETENTION_DAYS
  assert.throws(() => set('179'), ConfigError)
  assert.throws(() => set('0'), ConfigError)
  assert.equal(set('180'), 180)
})
