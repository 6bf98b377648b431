import { base64Of } from '@jhc/gm/bytes.ts'
import { readProof } from '@jhc/gm/proof/request-proof.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { type IdentityAttack, type World, withFields, workOf } from './world.ts'

const codes = {
  malformed: 'proof.malformed',
  signature: 'proof.bad-signature',
  unknown: 'proof.unknown-identity',
}

export function proofs(world: World): IdentityAttack[] {
  return [
    ...absent(world),
    ...forged(world),
    ...altered(world),
    ...replayed(world),
    ...outOfTime(world),
    ...swapped(world),
  ]
}

const work = { target: workOf('hospital-a') }

function absent({ send, refused, door }: World): IdentityAttack[] {
  const token = door.bed.tokens.of('agent', 'hospital-a')
  return ['', 'Basic aG9zcGl0YWwtYTpwYXNzd29yZA==', `Bearer ${token}`, 'JHC-Proof', 'Bearer hospital-a'].map(
    (header) => ({
      id: 'identity.no-proof',
      what: header.slice(0, 16) || 'nothing',
      attempt: async () => refused(await send(work, header), 'common.not-logged-in', codes.malformed),
    }),
  )
}

function forged(world: World): IdentityAttack[] {
  const { a, proofFor, send, refused } = world
  const attack = (what: string, change: (header: string) => string | Promise<string>): IdentityAttack => ({
    id: 'identity.forged',
    what,
    attempt: async () =>
      refused(await send(work, await change(await proofFor(a, work))), codes.malformed, codes.signature, codes.unknown),
  })
  const signature = (text: string) => (header: string) => withFields(header, { signature: text })
  const zero = Buffer.alloc(70)
  zero.set([0x30, 0x44, 2, 0x20], 0)
  zero.set([2, 0x20], 36)
  return [
    attack('another key', () => proofFor(a, work, { signAs: generateKeyPair() })),
    attack('a key that nobody registered, its own certificate', () =>
      proofFor({ ...world.issued('x'), identity: a.identity }, work),
    ),
    attack('r = s = 0', signature(base64Of(zero))),
    attack('no signature', signature('')),
    attack('random bytes', signature(base64Of(crypto.getRandomValues(new Uint8Array(71))))),
    attack('the signature of another request', async (header) => {
      const other = await proofFor(a, { target: workOf('hospital-b') })
      return withFields(header, { signature: /signature=(.+)$/.exec(other)![1]! })
    }),
    attack('a field twice', (header) => `${header},identity=${a.identity}`),
    attack('a field left out', (header) => header.replace(/nonce=[^,]+,/, '')),
    attack('another order', (header) => header.replace(/(identity=[^,]+),(certificate=[^,]+)/, '$2,$1')),
    attack('upper-case digest', (header) =>
      header.replace(/certificate=([0-9a-f]+)/, (_, hex) => `certificate=${hex.toUpperCase()}`),
    ),
    attack('a line break in a field', (header) => withFields(header, { nonce: 'abcdefgh%0Aijklmnop' })),
    attack('no algorithm', (header) => withFields(header, { signature: 'none' })),
  ]
}

function altered({ a, b, proofFor, send, refused }: World): IdentityAttack[] {
  const body = JSON.stringify({ patients: [] })
  const signed = { method: 'POST', target: '/v1/empi/registrations?x=1', body }
  const attack = (what: string, change: object, header = (text: string) => text): IdentityAttack => ({
    id: 'identity.altered',
    what,
    attempt: async () => {
      const answer = await send({ ...signed, ...change }, header(await proofFor(a, signed)))
      const { malformed, signature, unknown } = codes
      const times = ['proof.expired', 'proof.clock-skew', 'proof.lasts-too-long', 'proof.wrong-audience']
      return refused(answer, malformed, signature, unknown, 'proof.altered-body', ...times)
    },
  })
  const field = (name: string, change: (value: string) => string) =>
    attack(`field ${name}`, {}, (header) =>
      withFields(header, { [name]: change(new RegExp(`${name}=([^,]+)`).exec(header)![1]!) }),
    )
  const lastDigit = (text: string) => text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
  return [
    attack('method', { method: 'PUT' }),
    attack('path', { target: '/v1/index/entries?x=1' }),
    attack('query', { target: '/v1/empi/registrations?x=2' }),
    attack('query left out', { target: '/v1/empi/registrations' }),
    attack('one byte of the body', { body: body.replace('[]', '{}') }),
    attack('a blank more in the body', { body: `${body} ` }),
    attack('no body', { body: '' }),
    attack('the body of a request that had none', { method: 'POST', ...work }, (header) => withFields(header, {})),
    field('body', lastDigit),
    field('nonce', (nonce) => `${nonce}A`),
    field('issued', (issued) => String(Number(issued) + 1)),
    field('expires', (expires) => String(Number(expires) - 1)),
    field('expires', (expires) => String(Number(expires) + 3600)),
    field('audience', () => 'other'),
    field('identity', () => b.identity),
    field('certificate', () => b.certificate.thumbprint),
  ]
}

function replayed({ a, proofFor, send, refused }: World): IdentityAttack[] {
  return [
    {
      id: 'identity.replayed',
      what: 'one after the other',
      async attempt() {
        const header = await proofFor(a, work)
        const first = await send(work, header)
        if (first.status !== 200) return `the genuine one was refused: ${first.text}`
        return refused(await send(work, header), 'proof.replayed')
      },
    },
    {
      id: 'identity.replayed',
      what: 'eight at the same time',
      async attempt() {
        const header = await proofFor(a, work)
        const answers = await Promise.all(Array.from({ length: 8 }, () => send(work, header)))
        const through = answers.filter(({ status }) => status === 200).length
        return through === 1 ? null : `${through} of 8 got through`
      },
    },
    {
      id: 'identity.replayed',
      what: 'under another request with the same nonce',
      async attempt() {
        const header = await proofFor(a, work)
        await send(work, header)
        const again = withFields(await proofFor(a, work), { nonce: readProof(header).proof.nonce })
        return refused(await send(work, again), codes.signature, 'proof.replayed')
      },
    },
  ]
}

function outOfTime({ a, tryProof, proofFor, send, refused }: World): IdentityAttack[] {
  const at = (what: string, ms: number, code: string): IdentityAttack => ({
    id: 'identity.out-of-time',
    what,
    attempt: () => tryProof(a, work, [code], { now: Date.now() + ms }),
  })
  return [
    at('a minute old', -61_000, 'proof.expired'),
    at('a day old', -86_400_000, 'proof.expired'),
    at('ten seconds ahead', 10_000, 'proof.clock-skew'),
    at('a year ahead', 365 * 86_400_000, 'proof.clock-skew'),
    {
      id: 'identity.out-of-time',
      what: 'good for an hour',
      async attempt() {
        const header = await proofFor(a, work)
        const { proof } = readProof(header)
        const longer = withFields(header, { expires: String(proof.issued + 3600) })
        return refused(await send(work, longer), 'proof.lasts-too-long')
      },
    },
    ...['other-district', `jhc-jingan.example`, 'JHC-JINGAN'].map((audience) => ({
      id: 'identity.other-audience' as const,
      what: audience,
      attempt: () => tryProof(a, work, ['proof.wrong-audience'], { audience }),
    })),
  ]
}

function swapped({ a, b, tryProof }: World): IdentityAttack[] {
  const swap = (what: string, holder: World['a'], more: object, code = codes.unknown): IdentityAttack => ({
    id: 'identity.swapped',
    what,
    attempt: () => tryProof(holder, work, [code], more),
  })
  const source = { sourceId: 'hospital-a', name: '甲', kind: 'cda', orgId: 'A00', runsAt: 'hospital-a', schedule: '' }
  const crossing: [target: string, body: object | null, code: string][] = [
    [workOf('hospital-a'), null, 'source-checks.not-your-source'],
    ['/v1/agents/hospital-a/work/0199/answer', { check: null }, 'source-checks.not-your-source'],
    ['/v1/empi/registrations', { sourceId: 'hospital-a', patients: [] }, 'empi.not-your-source'],
    [
      '/v1/collection/reports',
      { source, reachable: true, run: null, log: [], quarantine: [] },
      'collection.not-your-source',
    ],
    ['/v1/accounts', null, 'common.no-permission'],
    ['/v1/identity/identities', null, 'common.no-permission'],
    ['/v1/identity/proof-checks', { proof: 'x', method: 'GET', target: '/' }, 'common.no-permission'],
  ]
  return [
    swap('own key and certificate, the other’s identity', b, { identity: a.identity }),
    swap('own key and identity, the other’s certificate', b, { certificate: a.certificate.thumbprint }),
    swap(
      'own key, the other’s identity and certificate',
      b,
      { identity: a.identity, certificate: a.certificate.thumbprint },
      codes.signature,
    ),
    swap('an identity that nobody has', b, { identity: '0199ffff-0000-7000-8000-000000000000' }),
    ...crossing.map(
      ([target, body, code]): IdentityAttack => ({
        id: 'identity.cross-organisation',
        what: target,
        attempt: () => tryProof(b, body ? { method: 'POST', target, body: JSON.stringify(body) } : { target }, [code]),
      }),
    ),
  ]
}
