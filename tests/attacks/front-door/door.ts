import { randomBytes } from 'node:crypto'
import { type RequestOptions, request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { type Role, roles } from '@jhc/applications/accounts/roles.ts'
import { type Scope, scopes } from '@jhc/chain-platform/callers/scopes.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { type PlatformBed, startPlatformBed } from '../../access/platform-bed.ts'
import { kinds, mayCall } from '../../access/principals.ts'
import { allRoutes, type Route } from '../../access/routes.ts'
import type { AttackId } from '../catalogue.ts'

/** One attempt. `attempt` resolves with what got through, null where it was repelled. */
export interface DoorAttack {
  id: AttackId<'front-door'>
  what: string
  attempt(): Promise<string | null>
}
export type OpenGroup = (door: Door) => DoorAttack[] | Promise<DoorAttack[]>

type Headers = Record<string, string>

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

export interface Ask {
  method?: string
  headers?: Headers
  body?: string | Uint8Array
}

/** A running platform with somebody of every role logged in and keys of two organisations. */
export interface Door {
  bed: PlatformBed
  url: string
  routes: Route[]
  ask(path: string, ask?: Ask): Promise<Answer>
  /** Login names are roles' names. */
  people: Record<Role, Headers>
  password: string
  /** With every scope, of organisations A00 and B00. */
  callers: { a: Headers; b: Headers }
  /** Somebody who may: a person where one may, else a machine; null for routes that are open to all. */
  mayCall(route: Route): { person: boolean; headers: Headers }
}

/** The platform answers as it does to a program that a person could write: no header is added, no redirect followed. */
export function askAt(url: string, path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  const request = url.startsWith('https:') ? requestTls : requestPlain
  const { hostname, port } = new URL(url)
  // The path as it is: URL would straighten what an attacker leaves crooked.
  const options: RequestOptions & { rejectUnauthorized: boolean } = {
    ...{ hostname, port, path, method, agent: false, rejectUnauthorized: false },
    headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
  }
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export const json = { 'content-type': 'application/json' }

export async function openDoor(environment: Record<string, string> = {}, log = silentLog()): Promise<Door> {
  const bed = await startPlatformBed(environment, log)
  const { url } = bed.platform
  const ask: Door['ask'] = (path, given) => askAt(url, path, given)
  const password = `Lantern-${randomBytes(6).toString('hex')}-Q`
  const people = {} as Record<Role, Headers>
  for (const role of Object.keys(roles) as Role[]) {
    const orgId = role === 'organisation-administrator' ? 'A00' : 'district'
    const account = { loginName: role, displayName: '攻击测试', orgId, roles: [role], password, demo: false }
    await bed.platform.accounts!.createAccount(account)
    people[role] = await logIn(ask, role, password)
  }
  const quota = { perSecond: 10_000, perMinute: 1_000_000, perDay: 1_000_000_000 }
  const caller = async (orgId: string): Promise<Headers> => {
    const body = JSON.stringify({ orgId, name: orgId, scopes: Object.keys(scopes) as Scope[], ...quota })
    const headers = { ...people['system-administrator'], ...json }
    const made = await ask('/v1/callers', { method: 'POST', headers, body })
    return { authorization: `Bearer ${(JSON.parse(made.text) as { token: string }).token}` }
  }
  const callers = { a: await caller('A00'), b: await caller('B00') }
  const headersOf = (name: string): Headers => {
    const [group, who] = name.split(':') as ['user' | 'caller' | 'agent' | 'service', string]
    if (group === 'user') return people[who as Role]
    return group === 'caller' ? callers.a : { authorization: `Bearer ${bed.tokens.of(group, who)}` }
  }
  return {
    bed,
    url,
    routes: await allRoutes(),
    ask,
    people,
    password,
    callers,
    mayCall({ operation }) {
      const known = kinds.filter(({ name, group }) => group !== 'anonymous' && name !== 'user:no-role')
      const kind = known.find((one) => mayCall(operation.permission, one))
      // The matrix of roles tells of a route that nobody may call; here it is met from outside.
      if (!kind) return { person: false, headers: {} }
      return { person: kind.group === 'user', headers: headersOf(kind.name) }
    },
  }
}

export async function logIn(ask: Door['ask'], loginName: string, password: string): Promise<Headers> {
  const body = JSON.stringify({ loginName, password })
  const { status, headers, text } = await ask('/v1/session', { method: 'POST', headers: json, body })
  if (status !== 200) throw new Error(`${loginName} is not let in: ${text}`)
  return { cookie: headers['set-cookie']![0]!.split(';')[0]! }
}

/** Ids that nobody has; nobody waits for work that does not come. */
export function pathOf({ operation }: Route, id = 'x'): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => (name === 'sourceId' ? 'hospital-a' : id))
  return 'waitSeconds' in ((operation.query as { shape?: object } | undefined)?.shape ?? {})
    ? `${path}?waitSeconds=0`
    : path
}

export const codeOf = ({ text }: Answer): string => {
  try {
    return (JSON.parse(text) as { code?: string }).code ?? ''
  } catch {
    return ''
  }
}

/** `null` where it was repelled, else what to tell. */
export const unless = (repelled: boolean, { status, text }: Answer): string | null =>
  repelled ? null : `${status} ${text.slice(0, 160)}`
