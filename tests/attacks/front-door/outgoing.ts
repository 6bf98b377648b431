import { codeOf, type Door, type DoorAttack, json, unless } from './door.ts'

/** On a platform whose district has listed no network inside. */
const places = [
  'http://127.0.0.1:8080/v1/session',
  'https://localhost/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://10.0.0.5/',
  'https://172.20.1.1/',
  'https://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'https://100.100.100.200/latest/meta-data/',
  'https://[fd00:ec2::254]/',
  'http://93.184.215.14/',
  'https://user@93.184.215.14/',
  'gopher://127.0.0.1:6379/_FLUSHALL',
  'file:///etc/passwd',
]

export function outgoing(door: Door): DoorAttack[] {
  const asked: [
    what: string,
    method: string,
    path: string,
    headers: Record<string, string>,
    body: (url: string) => object,
  ][] = [
    ['a webhook', 'POST', '/v1/webhooks', door.callers.a, (url) => ({ url, arguments: {}, algorithm: 'hmac-sm3' })],
    [
      'a node',
      'POST',
      '/v1/consortium/nodes',
      door.people['consortium-manager'],
      (endpoint) => ({
        nodeId: 'evil',
        name: '节点',
        orgId: 'A00',
        endpoint,
        publicKey: `04${'1'.repeat(128)}`,
        keyValidUntil: '2030-01-01T00:00:00Z',
      }),
    ],
  ]
  return asked.flatMap(([what, method, path, headers, body]) =>
    places.map((url) => ({
      id: 'front-door.request-inside' as const,
      what: `${what} at ${url}`,
      async attempt() {
        const answer = await door.ask(path, {
          method,
          headers: { ...headers, ...json },
          body: JSON.stringify(body(url)),
        })
        return unless(['outgoing.refused-target', 'common.invalid-input'].includes(codeOf(answer)), answer)
      },
    })),
  )
}
