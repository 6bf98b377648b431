import assert from 'node:assert/strict'
import { test } from 'node:test'
import { machinePermissions, roles } from '@jhc/applications/accounts/roles.ts'
import type { Operation } from '@jhc/kit/api.ts'
import { gatewayPermissions, servicePermissions } from '@jhc/platform/service-permissions.ts'
import { loadApis } from './load-apis.ts'
import { isTest, sourceFiles, textOf } from './source-files.ts'

const apis = await loadApis()
const operations = apis.flatMap(({ path, api }) =>
  Object.entries<Operation>(api.operations).map(([name, operation]) => ({
    path,
    name: `${api.name}.${name}`,
    operation,
  })),
)
const used = new Set<string>(
  operations.map(({ operation }) => operation.permission).filter((permission) => permission.includes('.')),
)
const ofUsers = new Set<string>(Object.values(roles).flatMap((role) => [...role.permissions]))
const ofMachines = new Set<string>(machinePermissions)

test('every route declares its permission, a path under /v1 and a Chinese summary; no two share an address', () => {
  assert.ok(operations.length > 30)
  const addresses = new Set<string>()
  for (const { name, operation } of operations) {
    assert.match(operation.permission, /^(public|session|[a-z-]+\.[a-z-]+)$/, name)
    assert.match(operation.path, /^\/v1\/[a-z0-9{}A-Z/-]+$/, name)
    assert.match(operation.summary, /\p{Script=Han}/u, name)
    const address = `${operation.method} ${operation.path.replace(/\{\w+\}/g, '{}')}`
    assert.ok(!addresses.has(address), `${name}: ${address} is taken`)
    addresses.add(address)
  }
})

test('only log-in is public', () => {
  assert.deepEqual(
    operations.filter(({ operation }) => operation.permission === 'public').map(({ name }) => name),
    ['accounts.login', 'launch.open', 'residents.startWeChat', 'residents.finishWeChat'],
  )
})

test('each permission belongs to users or to machines, never to both, and none is made up', () => {
  assert.deepEqual(
    [...used].filter((permission) => !ofUsers.has(permission) && !ofMachines.has(permission)),
    [],
    'given to nobody',
  )
  assert.deepEqual(
    [...ofUsers].filter((permission) => ofMachines.has(permission)),
    [],
    'both',
  )
  assert.deepEqual(
    [...ofUsers, ...ofMachines].filter((permission) => !used.has(permission)),
    [],
    'no operation asks for it',
  )
})

test('services and gateways are given only permissions that exist', () => {
  const given = [...Object.values(servicePermissions).flat(), ...gatewayPermissions]
  assert.deepEqual(
    given.filter((permission) => !used.has(permission)),
    [],
  )
})

test('every name that calls on the bus is listed with its permissions', () => {
  const names = new Set<string>()
  for (const path of sourceFiles().filter(
    (file) =>
      /^(apps|services)\//.test(file) &&
      !isTest(file) &&
      !file.includes('/testing/') &&
      !/^apps\/(admin|hospital-gateway|cli)\//.test(file),
  )) {
    for (const match of textOf(path).matchAll(/bus\.client\(\w+, '([a-z-]+)'\)/g)) names.add(match[1]!)
  }
  assert.ok(names.size > 3)
  assert.deepEqual(
    [...names].filter((name) => !(name in servicePermissions)),
    [],
  )
})

test('no route is without audit: all are mounted in the one door, whose process writes a line for each call', () => {
  const mounting = sourceFiles().filter(
    (path) => !isTest(path) && /\bapp\.route\(|\.(get|post|put|patch|delete)\(\s*['"`]\/v1\//.test(textOf(path)),
  )
  assert.deepEqual(
    mounting.filter((path) => /^(apps|services|libs\/server-kit)\//.test(path)),
    ['libs/server-kit/src/http-server.ts'],
  )
  const door = textOf('libs/server-kit/src/http-server.ts')
  assert.match(door, /auditCalls\(app, options\.audit\)\n\s*addHooks/, 'before any hook that may refuse a call')
  assert.match(textOf('apps/platform/src/start-platform.ts'), /audit: audit\.sink/)
})
