import { base64Of } from '@jhc/gm/bytes.ts'
import { proofScheme, writeProof } from '@jhc/gm/proof/request-proof.ts'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import pg from 'pg'
import { type Authority, startAuthority } from '../../fakes/certificate-authority/start-authority.ts'
import type { AttackId } from '../catalogue.ts'
import { type Answer, codeOf, type Door, json, logIn } from '../front-door/door.ts'

/** One attempt. `attempt` resolves with what got through, null where it was repelled. */
export interface IdentityAttack {
  id: AttackId<'identity'>
  what: string
  attempt(): Promise<string | null>
}
export type OpenGroup = (world: World) => Promise<IdentityAttack[]> | IdentityAttack[]

export interface Holder {
  identity: string
  key: Sm2KeyPair
  certificate: Certificate
}

export const audience = 'jhc-jingan'
export const usages = { usages: ['digitalSignature'] as const }
export const pemOf = ({ der }: { der: Uint8Array }) => writePem(der, 'CERTIFICATE')
export const workOf = (sourceId: string) => `/v1/agents/${sourceId}/work?waitSeconds=0`

export type World = Awaited<ReturnType<typeof openWorld>>

/** Two hospitals' gateways registered by the people whose task it is, over the door of a whole platform. */
export async function openWorld(door: Door) {
  const authority = startAuthority({ commonName: '静安区签发机构' })
  const tables = new pg.Client({ connectionString: door.bed.platform.database.urls.ownerUrl })
  await tables.connect()
  await door.bed.platform.accounts!.createAccount({
    ...{ loginName: 'guard', displayName: '第二位', orgId: 'district', roles: ['security-administrator'] },
    ...{ password: door.password, demo: false },
  })
  const guard = await logIn(door.ask, 'guard', door.password)

  async function post(by: keyof Door['people'], path: string, body: object, method = 'POST'): Promise<Answer> {
    const headers = { ...door.people[by], ...json }
    return door.ask(`/v1/identity/${path}`, { method, headers, body: JSON.stringify(body) })
  }
  const must = (answer: Answer) => {
    if (answer.status !== 200) throw new Error(`the world could not be prepared: ${answer.text}`)
    return JSON.parse(answer.text)
  }
  const publish = async (revoked: Certificate[], from: Authority = authority, at = new Date()) =>
    post('security-administrator', 'revocation-lists', { list: base64Of(from.issueList(revoked, { at }).der) })

  must(await post('security-administrator', 'authorities', { pem: pemOf(authority.certificate), reason: '启用' }))
  must(await publish([], authority, new Date(Date.now() - 3600_000)))

  const propose = (certificate: Certificate, more: object) =>
    post('system-administrator', 'identities', {
      ...{ kind: 'gateway', orgId: 'A00', sourceId: 'hospital-a', name: '前置机', reason: '新装' },
      certificate: pemOf(certificate),
      ...more,
    })
  const decide = (certificate: Certificate, by: keyof Door['people'] = 'security-administrator') =>
    post(by, `certificates/${certificate.thumbprint}/decision`, { approve: true })

  function issued(commonName: string, from: Authority = authority, options: object = {}) {
    const key = generateKeyPair()
    return { key, certificate: from.issue({ commonName }, key.publicKey, { ...usages, ...options }) }
  }
  async function register(sourceId: string, orgId: string): Promise<Holder> {
    const made = issued(sourceId)
    const { id } = must(await propose(made.certificate, { sourceId, orgId }))
    must(await decide(made.certificate))
    return { identity: id, ...made }
  }
  /** A further certificate for an identity that is there. */
  async function renew({ identity }: Holder): Promise<Holder> {
    const made = issued('renewed')
    const body = { certificate: pemOf(made.certificate), reason: '换证' }
    must(await post('system-administrator', `identities/${identity}/certificates`, body))
    must(await decide(made.certificate))
    return { identity, ...made }
  }

  interface Request {
    method?: string
    target: string
    body?: string
  }
  const proofFor = async (
    holder: Holder,
    { method = 'GET', target, body = '' }: Request,
    more: Partial<Forgery> = {},
  ) => {
    const { now = Date.now(), signAs = holder.key, ...given } = more
    const fields = { identity: holder.identity, certificate: holder.certificate.thumbprint, audience, ...given }
    const signing = (text: Uint8Array) => sign(text, signAs.privateKey, signAs.publicKey)
    return (await writeProof(fields, { method, target, body }, signing, now)).header
  }
  const send = ({ method = 'GET', target, body }: Request, authorization: string) =>
    door.ask(target, {
      method,
      headers: { authorization, ...(body ? json : {}) },
      ...(body ? { body } : {}),
    })

  const recorded = async (answer: Answer, code: string) => {
    const traceId = answer.headers['x-trace-id'] as string
    const lines = await door.ask(`/v1/audit/lines?traceId=${traceId}`, { headers: door.people.auditor })
    const { items } = JSON.parse(lines.text) as { items: { outcome: string }[] }
    return items.length === 1 && items[0]!.outcome === code
  }
  /** Null where it was refused with one of these codes, and the audit has its line. */
  async function refused(answer: Answer, ...codes: string[]): Promise<string | null> {
    const code = codeOf(answer)
    // A book that was tampered with stops everybody: the platform says so as its own failure.
    const expected = code === 'identity.tampered' ? answer.status === 503 : answer.status >= 400 && answer.status < 500
    if (!expected || !codes.includes(code)) return `${answer.status} ${answer.text}`
    return (await recorded(answer, code)) ? null : `no line in the audit for ${code}`
  }

  const a = await register('hospital-a', 'A00')
  const b = await register('hospital-b', 'B00')
  return {
    ...{ door, authority, tables, a, b, post, must, publish, propose, decide, issued, register, renew },
    ...{ proofFor, send, refused, stop: () => tables.end() },
    startAuthority: (commonName: string) => startAuthority({ commonName }),
    /** By the second security administrator. */
    async resume({ identity }: Holder): Promise<void> {
      const body = JSON.stringify({ suspended: false, reason: '查清' })
      const headers = { ...guard, ...json }
      must(await door.ask(`/v1/identity/identities/${identity}/suspension`, { method: 'PUT', headers, body }))
    },
    /** Sends a proven request and tells whether it was refused so. */
    async tryProof(holder: Holder, request: Request, codes: string[], more: Partial<Forgery> = {}) {
      return refused(await send(request, await proofFor(holder, request, more)), ...codes)
    },
    async works(holder: Holder, sourceId: string): Promise<boolean> {
      const request = { target: workOf(sourceId) }
      return (await send(request, await proofFor(holder, request))).status === 200
    },
  }
}

export interface Forgery {
  identity: string
  certificate: string
  audience: string
  now: number
  signAs: Sm2KeyPair
}

/** Changes named fields of a proof's header. */
export function withFields(header: string, change: Record<string, string>): string {
  const fields = header.slice(proofScheme.length + 1).split(',')
  const changed = fields.map((field) => {
    const name = field.slice(0, field.indexOf('='))
    return name in change ? `${name}=${change[name]}` : field
  })
  return `${proofScheme} ${changed.join(',')}`
}
