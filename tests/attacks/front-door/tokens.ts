import { createHash, createHmac, randomBytes } from 'node:crypto'
import { serviceTokens } from '@jhc/server-kit/service-tokens.ts'
import { codeOf, type Door, type DoorAttack, json, logIn, unless } from './door.ts'

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const routes = ['/v1/session', '/v1/accounts', '/v1/audit/lines', '/v1/index/overview']

export function tokens(door: Door): DoorAttack[] {
  const session = door.people['system-administrator'].cookie!
  const secret = session.split('=')[1]!
  const key = door.callers.a.authorization!.replace('Bearer ', '')
  const claims = { sub: 'system-administrator', kind: 'service', permissions: ['*'], exp: 4_102_444_800 }
  const head = (alg: string) => base64url({ alg, typ: 'JWT' })
  const jwt = (alg: string, signature: string) => `${head(alg)}.${base64url(claims)}.${signature}`
  const hs256 = (by: string) =>
    jwt(
      'HS256',
      createHmac('sha256', by)
        .update(`${head('HS256')}.${base64url(claims)}`)
        .digest('base64url'),
    )
  const genuine = door.bed.tokens.of('agent', 'hospital-a')
  const mac = genuine.split('.').at(-1)!
  const bearer: Record<string, string> = {
    'a JWT with alg none': jwt('none', ''),
    'a JWT with alg None and a dot': jwt('None', 'x'),
    'a JWT signed with nothing': hs256(''),
    'a JWT signed with a usual word': hs256('secret'),
    'a service token with no code': 'jhc.service.accounts.',
    'a service token by another secret': serviceTokens(randomBytes(16).toString('hex')).of('service', 'accounts'),
    'an agent’s token as a service’s': `jhc.service.hospital-a.${mac}`,
    'an agent’s token for another source': `jhc.agent.hospital-b.${mac}`,
    'a service token cut short': genuine.slice(0, -1),
    'an API key with one character changed': key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A'),
    'an API key in capitals': key.toUpperCase(),
    'an API key without its secret': key.split('.').slice(0, -1).join('.') || key.slice(0, 20),
    'a session’s secret as a bearer token': secret,
    'sixty kilobytes': 'a'.repeat(12_000),
    'a quote': `'or'1'='1`,
  }
  const cookies: Record<string, string> = {
    'an empty session': '__Host-jhc-session=',
    'a guessed session': `__Host-jhc-session=${randomBytes(32).toString('base64url')}`,
    'a session of words': '__Host-jhc-session=undefined',
    'a session with a quote': `__Host-jhc-session='or'1'='1`,
    'the digest of a session': `__Host-jhc-session=${createHash('sha256').update(secret).digest('hex')}`,
    'a cookie without the prefix': session.replace('__Host-', ''),
    'an API key as a session': `__Host-jhc-session=${key}`,
    'a session cut short': session.slice(0, -1),
  }
  const given = [
    ...Object.entries(bearer).map(([what, token]) => ({
      what,
      headers: { authorization: `Bearer ${token}` },
      query: '',
    })),
    ...Object.entries(cookies).map(([what, cookie]) => ({ what, headers: { cookie }, query: '' })),
    { what: 'a key in the address', headers: {}, query: `?access_token=${key}&token=${key}` },
    {
      what: 'Basic',
      headers: { authorization: `Basic ${Buffer.from(`a:${door.password}`).toString('base64')}` },
      query: '',
    },
  ]
  const attacks: DoorAttack[] = given.flatMap(({ what, headers, query }) =>
    routes.map((path) => ({
      id: 'front-door.forged-token' as const,
      what: `${what} at ${path}`,
      async attempt() {
        const answer = await door.ask(path + query, { headers: headers as Record<string, string> })
        return unless(answer.status === 401 && codeOf(answer) === 'common.not-logged-in', answer)
      },
    })),
  )
  attacks.push(
    {
      id: 'front-door.cookie',
      what: 'what the log-in hands out',
      async attempt() {
        const body = JSON.stringify({ loginName: 'auditor', password: door.password })
        const { headers } = await door.ask('/v1/session', { method: 'POST', headers: json, body })
        const set = headers['set-cookie'] as string[]
        const fine =
          set.length === 1 &&
          /^__Host-jhc-session=[\w-]{30,}; /.test(set[0]!) &&
          ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict'].every((one) => set[0]!.includes(one)) &&
          !/domain=/i.test(set[0]!)
        return fine ? null : set.join(' | ').replace(/=[\w-]{20,}/g, '=…')
      },
    },
    {
      id: 'front-door.session-fixed',
      what: 'a log-in with a session planted beforehand',
      async attempt() {
        const planted = `__Host-jhc-session=${randomBytes(32).toString('base64url')}`
        const body = JSON.stringify({ loginName: 'auditor', password: door.password })
        const { headers } = await door.ask('/v1/session', {
          method: 'POST',
          headers: { ...json, cookie: planted },
          body,
        })
        const got = String(headers['set-cookie'])
        const answer = await door.ask('/v1/session', { headers: { cookie: planted } })
        return got.startsWith(planted) ? 'the planted session was taken over' : unless(answer.status === 401, answer)
      },
    },
    {
      id: 'front-door.session-after-logout',
      what: 'a session after its log-out',
      async attempt() {
        const headers = await logIn(door.ask, 'auditor', door.password)
        await door.ask('/v1/session', { method: 'DELETE', headers })
        const answer = await door.ask('/v1/session', { headers })
        return unless(answer.status === 401, answer)
      },
    },
  )
  return attacks
}
