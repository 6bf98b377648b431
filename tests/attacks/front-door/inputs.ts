import type { Route } from '../../access/routes.ts'
import { type Answer, codeOf, type Door, type DoorAttack, json, pathOf, unless } from './door.ts'

/** Of the inside of the program: places in files, statements, addresses of memory. */
const inside = /\bat [\w.<>]+ \(|node_modules|\.ts:\d|\.js:\d|\bselect .+ from\b|postgres|pg_|ECONN|\/work\/|Error: /i

const poisoned =
  '{"__proto__":{"polluted":"yes","permissions":["accounts.manage"]},"constructor":{"prototype":{"polluted":"yes"}}}'
const hostileIds = [
  '%00',
  '%FF',
  '..%2f..%2fetc',
  "'%20or%20'1'='1",
  '%F0%9F%92%A9',
  '__proto__',
  'constructor',
  'a'.repeat(480),
]
const hostileQueries = [
  'limit=1e309&page=-1&pageSize=999999999999&after=%00',
  'limit=NaN&limit=2&page=0x10&text=%27%22%3Cscript%3E&from=9999999999999999999&to=-1',
  '__proto__[polluted]=yes&constructor[prototype][polluted]=yes&__proto__=x&toString=x',
]
const hostileBodies: Record<string, string> = {
  'a body cut off': '{"a":',
  'a body that is a list': '[]',
  'a body that is null': 'null',
  'no body': '',
  'a body with a poisoned prototype': poisoned,
  'a body ten thousand deep': '['.repeat(10_000),
  'a body with NUL and lone surrogates': '{"reason":"\\u0000\\ud800","name":"\\u0000","sql":"\\u0000"}',
}

/** Every route with what it cannot have meant: it must refuse, and tell nothing of itself. */
export function inputs(door: Door): DoorAttack[] {
  // Logging out would end what the others stand on.
  const routes = door.routes.filter(({ name }) => name !== 'accounts.logout')
  return [...routes.flatMap((route) => onRoute(door, route)), ...massAssignment(door)]
}

function onRoute(door: Door, route: Route): DoorAttack[] {
  const { operation } = route
  const { headers } = operation.permission === 'public' ? { headers: {} } : door.mayCall(route)
  const send = (path: string, body?: string) =>
    door.ask(path, {
      method: operation.method,
      headers: { ...headers, ...(body === undefined ? {} : json) },
      ...(body === undefined ? {} : { body }),
    })
  const usual = operation.body ? '[]' : undefined
  const withQuery = (query: string) => pathOf(route) + (pathOf(route).includes('?') ? '&' : '?') + query
  const attempts: [what: string, run: () => Promise<Answer>][] = hostileQueries.map((query) => [
    `query ${query.slice(0, 20)}`,
    () => send(withQuery(query), usual),
  ])
  if (operation.path.includes('{'))
    for (const id of hostileIds) attempts.push([`id ${id.slice(0, 20)}`, () => send(pathOf(route, id), usual)])
  if (operation.body)
    for (const [what, body] of Object.entries(hostileBodies)) attempts.push([what, () => send(pathOf(route), body)])
  return attempts.map(([what, run]) => ({
    id: /poison|__proto__/.test(what) ? ('front-door.prototype' as const) : ('front-door.error-tells-nothing' as const),
    what: `${route.name}: ${what}`,
    async attempt() {
      const answer = await run()
      if (({} as { polluted?: string }).polluted !== undefined) return 'the prototype of all objects was changed'
      const problem = answer.status < 400 || String(answer.headers['content-type']).includes('problem+json')
      return unless(answer.status < 500 && problem && !(answer.status >= 400 && inside.test(answer.text)), answer)
    },
  }))
}

/** Members that a body must not be able to set. */
const forbidden = {
  roles: ['system-administrator'],
  permissions: ['accounts.manage', 'roles.approve'],
  dataScope: 'all',
  maxGrade: 5,
  accountId: 'chosen-by-the-attacker',
  keyId: 'chosen-by-the-attacker',
  changeId: 'chosen-by-the-attacker',
  state: 'approved',
  demo: true,
  locked: false,
  mustChangePassword: false,
  decidedBy: 'system-administrator',
  proposedBy: 'somebody-else',
  createdBy: 'somebody-else',
  orgIdOfCaller: 'district',
  version: 99,
  intact: true,
  secondFactor: true,
}

function massAssignment(door: Door): DoorAttack[] {
  const system = { ...door.people['system-administrator'], ...json }
  const post = (path: string, body: object, method = 'POST') =>
    door.ask(path, { method, headers: system, body: JSON.stringify({ ...forbidden, ...body }) })
  const attack = (what: string, run: () => Promise<string | null>): DoorAttack => ({
    id: 'front-door.mass-assignment',
    what,
    attempt: run,
  })
  const taken = (answer: Answer, keep: (got: any) => boolean) => {
    if (answer.status >= 400) return answer.status < 500 ? null : unless(false, answer)
    return answer.text.includes('chosen-by-the-attacker') || answer.text.includes('somebody-else')
      ? unless(false, answer)
      : unless(keep(JSON.parse(answer.text)), answer)
  }
  return [
    attack('an account made with roles and rights', async () => {
      const answer = await post('/v1/accounts', { loginName: 'mass-made', displayName: '批量', orgId: 'district' })
      return taken(
        answer,
        ({ account }) => account.roles.length === 0 && account.mustChangePassword && account.dataScope === 'own',
      )
    }),
    attack('an account edited into an administrator', async () => {
      const found = await door.ask('/v1/accounts?text=auditor', { headers: system })
      const { accountId, ...before } = JSON.parse(found.text).items[0]
      const answer = await post(`/v1/accounts/${accountId}`, { displayName: '审计' }, 'PATCH')
      return taken(
        answer,
        (account) =>
          account.roles.join() === 'auditor' && account.version < 99 && account.dataScope === before.dataScope,
      )
    }),
    attack('a change of rights proposed as approved', async () => {
      const answer = await post('/v1/roles/changes', {
        name: '自批',
        permissions: ['index.read'],
        disabled: false,
        reason: '测试',
      })
      return taken(answer, (change) => change.state === 'open' && !change.after.permissions.includes('roles.approve'))
    }),
    attack('a caller’s key with permissions of its own', async () => {
      const answer = await post('/v1/callers', { orgId: 'A00', name: '批量', scopes: ['events'] })
      return taken(answer, (key) => key.state === 'active' && key.scopes.join() === 'events' && !('permissions' in key))
    }),
    attack('a password changed together with the roles', async () => {
      const body = { loginName: 'auditor', password: door.password }
      const answer = await door.ask('/v1/session', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ ...forbidden, ...body }),
      })
      return taken(
        answer,
        (account) => account.roles.join() === 'auditor' && !account.permissions.includes('accounts.manage'),
      )
    }),
    attack('an own webhook for another organisation', async () => {
      const body = { url: 'https://192.0.2.1/', orgId: 'B00', arguments: {}, algorithm: 'hmac-sm3' }
      const headers = { ...door.callers.a, ...json }
      const answer = await door.ask('/v1/webhooks', {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...forbidden, ...body }),
      })
      return unless(answer.status >= 400 && answer.status < 500 && codeOf(answer) !== '', answer)
    }),
  ]
}
