import { connect } from 'node:net'
import { type Answer, codeOf, type Door, type DoorAttack, json, unless } from './door.ts'

/** What is too large, too many or not HTTP at all. The door must go on answering others. */
export function limits(door: Door): DoorAttack[] {
  const alive = async () => (await door.ask('/health/live')).status === 200
  const refused = async (answer: Answer, statuses: number[]) =>
    unless(statuses.includes(answer.status) && (await alive()), answer)
  const large = (bytes: number) => JSON.stringify({ loginName: 'a', password: 'a'.repeat(bytes) })
  const attack = (what: string, attempt: DoorAttack['attempt']): DoorAttack => ({
    id: 'front-door.too-large',
    what,
    attempt,
  })
  const broken = (what: string, text: string): DoorAttack => ({
    id: 'front-door.not-http',
    what,
    async attempt() {
      const said = await raw(door, text)
      const fine = (said === '' || /^HTTP\/1\.1 4\d\d /.test(said)) && (said.match(/HTTP\/1\.1/g) ?? []).length <= 1
      return fine && (await alive()) ? null : said.slice(0, 160)
    },
  })
  const post = (body: string | Uint8Array, headers = {}) =>
    door.ask('/v1/session', { method: 'POST', headers: { ...json, ...headers }, body })
  return [
    attack('a body of two megabytes', async () => refused(await post(large(2_000_000)), [413])),
    attack('an announced body of ten gigabytes', async () => {
      const said = await raw(
        door,
        `POST /v1/session HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10000000000\r\n\r\n{`,
      )
      return /^HTTP\/1\.1 413 /.test(said) && (await alive()) ? null : said.slice(0, 160)
    }),
    attack('a compressed body', async () =>
      refused(await post(Buffer.from('1f8b0800000000000003', 'hex'), { 'content-encoding': 'gzip' }), [400, 415]),
    ),
    attack('a list a hundred thousand deep', async () => refused(await post('['.repeat(100_000)), [400])),
    attack('a hundred thousand members', async () => {
      const members = Object.fromEntries(Array.from({ length: 80_000 }, (_, i) => [`m${i}`, 1]))
      return refused(await post(JSON.stringify(members)), [400, 413])
    }),
    attack('headers of forty kilobytes', async () =>
      refused(await door.ask('/v1/session', { headers: { 'x-a': 'a'.repeat(40_000) } }), [431, 400]),
    ),
    attack('an address of forty kilobytes', async () =>
      refused(await door.ask(`/v1/accounts?text=${'a'.repeat(40_000)}`), [414, 431, 400]),
    ),
    attack('ten thousand parameters', async () =>
      refused(await door.ask(`/v1/accounts?${'a=1&'.repeat(3_500)}`, { headers: door.people.auditor }), [200, 400]),
    ),
    broken('two lengths', 'GET /v1/session HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'),
    broken(
      'a length and chunks',
      'POST /v1/session HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/audit/lines HTTP/1.1\r\n\r\n',
    ),
    broken(
      'a folded encoding',
      'POST /v1/session HTTP/1.1\r\nhost: a\r\ntransfer-encoding:\r\n chunked, x\r\n\r\n0\r\n\r\n',
    ),
    broken('a header with a line end in it', 'GET /v1/session HTTP/1.1\r\nhost: a\r\nx: a\nb: c\rd\r\n\r\n'),
    broken('no HTTP', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
    broken('an unknown method', 'BREW /v1/session HTTP/1.1\r\nhost: a\r\n\r\n'),
    ...['TRACE', 'PROPFIND', 'LOCK', 'LINK', 'PURGE'].map(
      (method): DoorAttack => ({
        id: 'front-door.not-http',
        what: `the method ${method}`,
        attempt: async () =>
          refused(await door.ask('/v1/session', { method, headers: door.people.auditor }), [400, 404, 405, 501]),
      }),
    ),
  ]
}

/** Whatever the bytes say; resolves with what came back until the connection ended or was silent. */
function raw(door: Door, text: string): Promise<string> {
  const { hostname, port } = new URL(door.url)
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'))
    const end = () => {
      socket.destroy()
      resolve(said)
    }
    socket.setTimeout(1500, end)
    socket.on('data', (part) => {
      said += part.toString('latin1')
    })
    socket.on('error', end)
    socket.on('close', end)
  })
}

/** On a platform that allows few calls a second. */
export function bursts(door: Door): DoorAttack[] {
  const burst = async (ask: (i: number) => Promise<Answer>) => {
    const answers = await Promise.all(Array.from({ length: 400 }, (_, i) => ask(i)))
    const refused = answers.filter(({ status }) => status === 429)
    const told = refused.every(
      (one) => Number(one.headers['retry-after']) >= 1 && codeOf(one) === 'common.too-many-requests',
    )
    return refused.length > 0 && told ? null : `${refused.length} of 400 refused`
  }
  const attack = (what: string, ask: (i: number) => Promise<Answer>): DoorAttack => ({
    id: 'front-door.burst',
    what,
    attempt: () => burst(ask),
  })
  const forged = (i: number) => ({
    'x-forwarded-for': `203.0.113.${i % 250}`,
    forwarded: `for=203.0.113.${i % 250}`,
    'x-real-ip': `203.0.113.${i % 250}`,
  })
  const { auditor } = door.people
  const steward = door.people['data-steward']
  return [
    attack('one account', () => door.ask('/v1/session', { headers: auditor })),
    attack('one account from pretended addresses', (i) =>
      door.ask('/v1/session', { headers: { ...steward, ...forged(i) } }),
    ),
    attack('one API key', () => door.ask('/v1/anchors', { headers: door.callers.a })),
    attack('guessed tokens', (i) => door.ask('/v1/session', { headers: { authorization: `Bearer guess-${i}` } })),
    {
      id: 'front-door.forged-proxy',
      what: 'nobody from pretended addresses',
      attempt: () => burst((i) => door.ask('/v1/session', { headers: forged(i) })),
    },
  ]
}
