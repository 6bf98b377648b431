import { codeOf, type Door, type DoorAttack, json, pathOf, unless } from './door.ts'

/** What a page of another site can make a browser send, with the cookie that SameSite would have kept back. */
const foreign: Record<string, Record<string, string>> = {
  'a foreign Origin': { origin: 'https://evil.example' },
  'Origin null': { origin: 'null' },
  'an Origin that only begins alike': { origin: 'http://127.0.0.1.evil.example' },
  'Sec-Fetch-Site cross-site': { 'sec-fetch-site': 'cross-site' },
  'Sec-Fetch-Site same-site': { 'sec-fetch-site': 'same-site' },
  'a foreign Origin and forged proxy headers': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
}

/** Bodies that a form sends without asking first. */
const simpleTypes = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']

export function crossSite(door: Door): DoorAttack[] {
  const writes = door.routes.filter(({ operation }) => operation.method !== 'GET')
  const byPeople = writes.filter((route) => door.mayCall(route).person)
  const attacks: DoorAttack[] = byPeople.flatMap((route) =>
    Object.entries(foreign).map(([what, headers]) => ({
      id: 'front-door.cross-site-write' as const,
      what: `${route.name} with ${what}`,
      async attempt() {
        const answer = await door.ask(pathOf(route), {
          method: route.operation.method,
          headers: { ...door.mayCall(route).headers, ...headers, ...(route.operation.body ? json : {}) },
          ...(route.operation.body ? { body: '{}' } : {}),
        })
        return unless(answer.status === 403 && codeOf(answer) === 'common.no-permission', answer)
      },
    })),
  )
  for (const route of byPeople.filter(({ operation }) => operation.body))
    for (const type of simpleTypes)
      attacks.push({
        id: 'front-door.simple-body',
        what: `${route.name} with ${type || 'no'} content type`,
        async attempt() {
          const headers = { ...door.mayCall(route).headers, ...(type ? { 'content-type': type } : {}) }
          const answer = await door.ask(pathOf(route), { method: route.operation.method, headers, body: '{}' })
          return unless(answer.status === 400 && codeOf(answer) === 'common.invalid-input', answer)
        },
      })
  const readable = new Set(
    door.routes.filter(({ operation }) => operation.method === 'GET').map((route) => pathOf(route)),
  )
  for (const route of writes.filter((one) => !readable.has(pathOf(one)))) {
    const { headers } = door.mayCall(route)
    attacks.push({
      id: 'front-door.write-by-get',
      what: `${route.name} by GET`,
      async attempt() {
        const override = { 'x-http-method-override': route.operation.method, 'x-method-override': 'POST' }
        const answer = await door.ask(`${pathOf(route)}?_method=${route.operation.method}`, {
          headers: { ...headers, ...override },
        })
        const otherRoute = answer.status === 400 || answer.status === 404
        return unless(otherRoute, answer)
      },
    })
  }
  const origins = ['https://evil.example', 'null', `${door.url}.evil.example`]
  for (const path of ['/v1/session', '/v1/accounts', '/openapi.json', '/health/ready', '/admin/', '/v1/none'])
    for (const origin of origins)
      for (const method of ['GET', 'OPTIONS'])
        attacks.push({
          id: 'front-door.foreign-origin',
          what: `${method} ${path} for ${origin}`,
          async attempt() {
            const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-a' }
            const headers = { ...door.people['system-administrator'], origin, ...preflight }
            const answer = await door.ask(path, { method, headers })
            const opened = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))
            return opened.length === 0 ? null : `answered ${opened.join(', ')}`
          },
        })
  return attacks
}
