import { startAuthority } from '../../fakes/certificate-authority/start-authority.ts'
import { type Door, type DoorAttack, json, unless } from './door.ts'

const script = '<html><script>alert(1)</script></html>'

/** Files that are two things at once, or not what the place is for. */
function files(): Record<string, string> {
  const authority = startAuthority({ commonName: '攻击 CA' } as never)
  const der = Buffer.from(authority.certificate.der)
  const pem = (label: string, bytes: Uint8Array) =>
    `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`
  const genuine = pem('CERTIFICATE', der)
  return {
    'a page before a certificate': `${script}\n${genuine}`,
    'a page behind a certificate': `${genuine}\n${script}`,
    'a PDF around a certificate': `%PDF-1.7\n${genuine}\n%%EOF`,
    'an archive around a certificate': `PK\u0003\u0004${genuine}PK\u0005\u0006`,
    'a picture around a certificate': `GIF89a${genuine}`,
    'a private key': pem('PRIVATE KEY', der),
    'a certificate with bytes behind its end': pem('CERTIFICATE', Buffer.concat([der, Buffer.from(script)])),
    'a certificate cut off': pem('CERTIFICATE', der.subarray(0, der.length - 40)),
    'a certificate with a byte changed': pem(
      'CERTIFICATE',
      Buffer.from(der.map((byte, at) => (at === der.length - 5 ? byte ^ 1 : byte))),
    ),
    'a page': script.repeat(20),
    'XML with an entity': `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;${' '.repeat(100)}</a>`,
    'a formula': `=cmd|'/c calc'!A1${' '.repeat(100)}`,
    'two megabytes': 'A'.repeat(2_000_000),
    'twenty megabytes': 'A'.repeat(20_000_000),
    'NUL bytes': `\u0000${genuine}`,
  }
}

/** Every place of the API that takes a file. */
export async function uploads(door: Door): Promise<DoorAttack[]> {
  const listed = await door.ask('/v1/callers', { headers: door.people['system-administrator'] })
  const { keyId } = (JSON.parse(listed.text) as { callers: { keyId: string }[] }).callers[0]!
  const declared = new Set(door.routes.map(({ operation }) => `${operation.method} ${operation.path}`))
  const places = [
    { call: 'POST /v1/identity/authorities', body: (text: string) => ({ pem: text, reason: '导入测试' }) },
    { call: 'POST /v1/identity/revocation-lists', body: (text: string) => ({ list: text }) },
    {
      call: 'POST /v1/identity/identities',
      body: (text: string) => ({
        kind: 'researcher',
        orgId: 'district',
        name: '测试',
        certificate: text,
        reason: '登记测试',
      }),
    },
    {
      call: 'POST /v1/consortium/keys',
      body: (text: string) => ({
        holderId: 'A00',
        certificate: text,
        keyValidUntil: '2030-01-01T00:00:00Z',
        reason: '更换测试',
      }),
    },
    { call: 'POST /v1/callers/{keyId}/certificates', body: (text: string) => ({ kind: 'pinned', pem: text }) },
    {
      call: 'POST /v1/mirror/abis',
      body: (text: string) => ({ address: `0x${'7'.repeat(40)}`, name: 'Evil', abi: text }),
    },
  ].filter(({ call }) => declared.has(call))
  const all = files()
  return places.flatMap(({ call, body }) => {
    const [method, path] = call.split(' ') as [string, string]
    const route = door.routes.find(({ operation }) => operation.method === method && operation.path === path)!
    const { headers } = door.mayCall(route)
    // Who vouches for an organisation's own certificate is for whoever verifies its signatures to judge.
    const judged = path.startsWith('/v1/identity/')
    const given = Object.entries(all).filter(([what]) => judged || what !== 'a certificate with a byte changed')
    return given.map(([what, text]) => ({
      id: 'front-door.upload' as const,
      what: `${what} at ${path}`,
      async attempt() {
        const answer = await door.ask(path.replace('{keyId}', keyId), {
          method,
          headers: { ...headers, ...json },
          body: JSON.stringify(body(text)),
        })
        return unless(answer.status >= 400 && answer.status < 500 && !answer.text.includes('<script>'), answer)
      },
    }))
  })
}
