import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Role } from '@jhc/applications/accounts/roles.ts'
import { callersApi } from '@jhc/chain-platform/callers/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { type PlatformBed, startPlatformBed } from './platform-bed.ts'
import { type Kind, kinds, mayCall } from './principals.ts'
import { allRoutes, type Route } from './routes.ts'

const routes = await allRoutes()
const password = 'Bamboo-Lantern-7'
let bed: PlatformBed

before(async () => {
  bed = await startPlatformBed()
})
after(() => bed.stop())

test('every route has somebody who may call it and, but for log-in, somebody who may not', () => {
  for (const { name, operation } of routes) {
    const may = kinds.filter((kind) => mayCall(operation.permission, kind)).length
    assert.ok(may > 0, `${name}: nobody may`)
    if (operation.permission !== 'public') assert.ok(may < kinds.length, `${name}: everybody may`)
  }
})

test('every route answers every kind of caller as it declares, both ways', async () => {
  const wrong: string[] = []
  const headersOf = await admit()
  await Promise.all(
    kinds.map(async (kind) => {
      const headers = headersOf.get(kind.name)!
      // Logging out comes last: it ends what the others stand on.
      const inOrder = [...routes].sort(
        (a, b) => Number(a.name === 'accounts.logout') - Number(b.name === 'accounts.logout'),
      )
      for (const route of inOrder) {
        const answer = await call(route, headers)
        const expected = expectedOf(route, kind)
        if (!expected(answer)) wrong.push(`${kind.name} ${route.name}: ${answer.status} ${answer.code ?? ''}`)
      }
    }),
  )
  assert.deepEqual(wrong, [])
})

interface Answer {
  status: number
  code?: string
}

function expectedOf({ operation }: Route, kind: Kind): (answer: Answer) => boolean {
  // What looks at the whole district at once tells a caller who is bound to his organisation so, which no lack of permission is.
  if (mayCall(operation.permission, kind))
    return ({ status, code }) => (status !== 401 && status !== 403 && status < 500) || code === 'common.beyond-scope'
  if (kind.group === 'anonymous') return ({ status, code }) => status === 401 && code === 'common.not-logged-in'
  return ({ status, code }) => status === 403 && code === 'common.no-permission'
}

/** Nothing is brought about: ids that do not exist, and bodies that no schema takes. An agent names its own source. */
async function call({ operation }: Route, headers: Record<string, string>): Promise<Answer> {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => (name === 'sourceId' ? 'hospital-a' : 'x'))
  const query = operation.query && 'waitSeconds' in ((operation.query as any).shape ?? {}) ? '?waitSeconds=0' : ''
  const response = await fetch(bed.platform.url + path + query, {
    method: operation.method,
    headers: { ...headers, ...(operation.body ? { 'content-type': 'application/json' } : {}) },
    ...(operation.body ? { body: '[]' } : {}),
  })
  const { code } = (await response.json()) as { code?: string }
  return { status: response.status, code }
}

/** A real account, key or token for each kind: people log in, keys are made by an administrator. */
async function admit(): Promise<Map<string, Record<string, string>>> {
  const headers = new Map<string, Record<string, string>>([['anonymous:nobody', {}]])
  const people = kinds.filter(({ group }) => group === 'user')
  for (const { name } of people) headers.set(name, { cookie: await logIn(name.replace('user:', '')) })
  const manager = httpClient(callersApi, {
    baseUrl: bed.platform.url,
    headers: headers.get('user:system-administrator')!,
  })
  const quota = { perSecond: 10_000, perMinute: 1_000_000, perDay: 1_000_000 }
  for (const { name, zh } of kinds.filter(({ group }) => group === 'caller')) {
    const { token } = await manager.create({ body: { orgId: 'A00', name: zh, scopes: [zh], ...quota } })
    headers.set(name, { authorization: `Bearer ${token}` })
  }
  for (const { name, group } of kinds) {
    if (group !== 'agent' && group !== 'service') continue
    const id = name.slice(group.length + 1)
    headers.set(name, { authorization: `Bearer ${bed.tokens.of(group, id)}` })
  }
  return headers
}

async function logIn(role: string): Promise<string> {
  const roles = role === 'no-role' ? [] : [role as Role]
  await bed.platform.accounts!.createAccount({
    loginName: role,
    displayName: '测试',
    orgId: 'district',
    roles,
    password,
    demo: false,
  })
  const response = await fetch(`${bed.platform.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginName: role, password }),
  })
  assert.equal(response.status, 200, role)
  return response.headers.get('set-cookie')!.split(';')[0]!
}
